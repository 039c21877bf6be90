import { kindOf } from "../../rules/kinds/kinds";
import { itemFacts } from "../../rubric/facts";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Draft } from "../draft";
import { exampleOf } from "../example";
import { saysAsked } from "../phrases/votes";
import type { RuleReading } from "../grammar/reading";
import type { PrintedTable } from "../printedTable";
import { titleInstead } from "../tableNames";
import { assembled } from "./assemble";
import { blocksOf } from "./blocks";
import type { Columns } from "./columns";
import { entriesOf, withPartedSections, withSectionPoints } from "./entries";
import type { Entry } from "./entry";
import { findingsOf } from "./findings";
import { joinedFindings, leftFindings } from "./left";
import { withReferences } from "./references";
import { foundIn, type Corrections, type Found } from "./found";
import { gridOf } from "./grid";
import { itemsOf, type ReadItem } from "./items";
import { tooLarge } from "./size";
import { shapedTable } from "./shapedTable";
import { soundRubric, type Sound } from "./sound";
import { annexOf } from "./titles";
import { phaseIds, sumsAreSure } from "./totals";
import { shownPoints } from "../../rubric/facts";

/** What the office wants its rubric to be called; the title that is printed above the table, unless told. */
interface Wanted {
  readonly id: string;
  readonly title?: string;
  /** The file that the table comes from: its name stands for a title where none is printed. */
  readonly file?: string;
  /** What somebody says of columns that would be taken for something else. */
  readonly columns?: Corrections;
}

/**
 * Drafts a rubric from a printed table: finds header, columns and rows, gathers the rows into items, reads the rule of
 * each, and puts the rubric together. Fails where there is nothing to draft from; what is strange is among the findings.
 */
export function draftTable(given: PrintedTable, wanted: Wanted): Result<Draft> {
  const beyond = tooLarge(given);
  if (beyond !== null) return failure([beyond]);
  const { table, issues: shaped } = shapedTable(given);
  const grid = gridOf(table.rows);
  if (!grid.ok) return grid;
  const found = foundIn(grid.value, table, wanted.columns);
  if (!found.ok) return found;
  const entries = entriesIn(found.value);
  const read = itemsOf(entries, {
    annex: annexOf(found.value.titles.heading),
    phases: phaseIds(found.value.columns),
    ratings: found.value.ratings,
    asked: saysAsked(found.value.titles.title ?? table.name),
  });
  const missing = nothingToScore(found.value.columns, entries, read);
  if (missing !== null) return failure([missing]);
  const printed = wanted.title ?? found.value.titles.title;
  const title = printed ?? titleInstead(table.name, wanted.file ?? null);
  const untitled = printed === null ? [issue("draft-title-missing", {}, { title })] : [];
  const sound = soundRubric(read, (own, graded) => assembled(found.value, own, { id: wanted.id, title }, graded), {
    sums: grid.issues.length === 0 && sumsAreSure(found.value, entries),
  });
  if (!sound.ok) return sound;
  const { rubric } = sound.value;
  const strange = [
    ...findingsOf(found.value, entries, rubric),
    ...leftFindings(given, found.value, sound.value.read, rubric),
    ...joinedFindings(sound.value.read, rubric),
  ];
  return success(draftOf(sound.value, [...shaped, ...grid.issues, ...untitled, ...strange, ...sound.issues]));
}

function entriesIn({ grid, rows, columns, ratings, notes }: Found): readonly Entry[] {
  const blocks = blocksOf(grid, rows, columns, ratings !== null && !ratings.byRow);
  const entries = blocks.flatMap((block) => entriesOf(grid, block, columns));
  return withReferences(withSectionPoints(withPartedSections(entries, { grid, columns })), notes);
}

/** Why there is nothing to assess by; null where there is something. */
function nothingToScore(columns: Columns, entries: readonly Entry[], read: readonly ReadItem[]): Issue | null {
  if (!columns.all.some(({ role }) => role === "name" || role === "content" || role === "rule")) {
    return issue("draft-no-text", {}, {});
  }
  const [column, second] = columns.all;
  if (column !== undefined && second === undefined) return issue("draft-one-column", {}, { column: column.header });
  if (entries.length === 0) return issue("draft-no-rows", {}, {});
  const scored = read.some(
    ({ item, reading }) =>
      kindOf(item.rule).gives === "rating" || reading.counts === "veto" || shownPoints(item) !== null,
  );
  return scored ? null : issue("draft-no-points", {}, {});
}

function draftOf({ rubric, read }: Sound, findings: readonly Issue[]): Draft {
  const doubted = new Set(rubric.items.filter(({ toConfirm }) => toConfirm !== undefined).map(({ id }) => id));
  const items = read.map(({ entry, reading, item }) => {
    const example = exampleOf(item.rule, itemFacts(item, rubric));
    return { item: item.id, text: entry.text, reading: doubted.has(item.id) ? doubtful(reading) : reading, example };
  });
  return { rubric, items, findings };
}

/** Whatever is to be confirmed of an item, its reading is not certain. */
function doubtful(reading: RuleReading): RuleReading {
  return reading.confidence === "certain" ? { ...reading, confidence: "likely" } : reading;
}

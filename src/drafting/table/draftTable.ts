import { itemFacts } from "../../rubric/facts";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { Draft } from "../draft";
import { exampleOf } from "../example";
import type { PrintedTable } from "../printedTable";
import { assembled } from "./assemble";
import { blocksOf } from "./blocks";
import type { Columns } from "./columns";
import { entriesOf, withSectionPoints } from "./entries";
import type { Entry } from "./entry";
import { findingsOf } from "./findings";
import { foundIn, type Corrections, type Found } from "./found";
import { gridOf } from "./grid";
import { itemsOf, type ReadItem } from "./items";
import { soundRubric, type Sound } from "./sound";
import { annexOf } from "./titles";
import { phaseIds } from "./totals";
import { shownPoints } from "../../rubric/facts";

/** What the office wants its rubric to be called; the title that is printed above the table, unless told. */
interface Wanted {
  readonly id: string;
  readonly title?: string;
  /** What somebody says of columns that would be taken for something else. */
  readonly columns?: Corrections;
}

/**
 * Drafts a rubric from a printed table: finds header, columns and rows, gathers the rows into items, reads the rule of
 * each, and puts the rubric together. Fails where there is nothing to draft from; what is strange is among the findings.
 */
export function draftTable(table: PrintedTable, wanted: Wanted): Result<Draft> {
  const grid = gridOf(table.rows);
  if (!grid.ok) return grid;
  const found = foundIn(grid.value, table, wanted.columns);
  if (!found.ok) return found;
  const entries = entriesIn(found.value);
  const read = itemsOf(entries, {
    annex: annexOf(found.value.titles.heading),
    phases: phaseIds(found.value.columns),
    ratings: found.value.ratings,
  });
  const missing = nothingToScore(found.value.columns, entries, read);
  if (missing !== null) return failure([missing]);
  const title = wanted.title ?? found.value.titles.title ?? table.name;
  const sound = soundRubric(read, (own, graded) => assembled(found.value, own, { id: wanted.id, title }, graded));
  if (!sound.ok) return sound;
  const strange = findingsOf(found.value, entries, sound.value.rubric);
  return success(draftOf(sound.value, [...grid.issues, ...strange, ...sound.issues]));
}

function entriesIn({ grid, rows, columns, ratings }: Found): readonly Entry[] {
  const blocks = blocksOf(grid, rows, columns, ratings !== null);
  return withSectionPoints(blocks.flatMap((block) => entriesOf(grid, block, columns)));
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
    ({ item, reading }) => item.rule.kind === "rating" || reading.counts === "veto" || shownPoints(item) !== null,
  );
  return scored ? null : issue("draft-no-points", {}, {});
}

function draftOf({ rubric, read }: Sound, findings: readonly Issue[]): Draft {
  const items = read.map(({ entry, reading, item }) => {
    const example = exampleOf(item.rule, itemFacts(item, rubric));
    return { item: item.id, text: entry.text, reading, example };
  });
  return { rubric, items, findings };
}

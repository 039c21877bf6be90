import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { said, type OwnWords } from "../../shared/said";
import type { Entry } from "./entry";
import { gradesOf, type Found } from "./found";
import type { TableRow } from "./rows";
import { oneLine } from "./text";
import { printedTotals } from "./totals";

/** What was done with parts of a table that a rubric has no place for, and what a reader should look at. */
export function findingsOf(found: Found, entries: readonly Entry[], rubric: Rubric): readonly Issue[] {
  return [
    ...columnFindings(found),
    ...rowFindings(found),
    ...pointFindings(found, entries),
    ...sumFindings(found, rubric),
    ...vetoFindings(found, entries),
    ...(rubric.grading.kind === "none" ? gradeFindings(found) : unreadGrades(found, rubric)),
  ];
}

function columnFindings({ columns, header }: Found): readonly Issue[] {
  const dropped = columns.dropped.map(({ header: words }) => words).filter((words) => words !== "");
  const guessed = columns.all.filter(({ index }) => header.columns[index]?.cls === null);
  return [
    ...(dropped.length === 0 ? [] : [issue("draft-column-dropped", {}, { columns: quoted(dropped) })]),
    ...(columns.fractions ? [issue("draft-weights", {}, {})] : []),
    ...guessed.map(({ header: words, role }) =>
      issue("draft-column-guessed", {}, { column: words, role: `column-${role}` }),
    ),
  ];
}

function rowFindings({ rows }: Found): readonly Issue[] {
  const headings = rows.flatMap((row) => (row.kind === "heading" ? [oneLine(row.text)] : []));
  const guessed = rows.flatMap((row) => ("guessed" in row ? [oneLine(row.guessed)] : []));
  const other = rows.find(({ kind }) => kind === "other");
  return [
    ...(headings.length === 0 ? [] : [issue("draft-heading-row", {}, { rows: quoted(headings) })]),
    ...counted(rows, "subtotal", "draft-subtotal-row"),
    ...(guessed.length === 0 ? [] : [issue("draft-sum-guessed", {}, { rows: quoted(guessed) })]),
    ...counted(rows, "header", "draft-header-repeated"),
    ...(other === undefined ? [] : [issue("draft-second-table", {}, { row: other.row + 1 })]),
  ];
}

function counted(
  rows: readonly TableRow[],
  kind: TableRow["kind"],
  code: "draft-subtotal-row" | "draft-header-repeated",
): readonly Issue[] {
  const count = rows.filter((row) => row.kind === kind).length;
  return count === 0 ? [] : [issue(code, {}, { count })];
}

function pointFindings({ columns, header, ratings }: Found, entries: readonly Entry[]): readonly Issue[] {
  const used = columns.all.find(({ role }) => role === "max");
  const unused = columns.all.filter(({ index, role }) => role === "source" && header.columns[index]?.cls === "max");
  if (used !== undefined) {
    return unused.map(({ header: column }) => issue("draft-points-twice", {}, { column, used: used.header }));
  }
  if (ratings !== null) return [];
  return entries.every(({ counts }) => counts === "veto") ? [] : [issue("draft-points-in-text", {}, {})];
}

/** What points come to where nobody prints it. */
const WHOLE = 100;

/** Where no total is printed, one that is not 100 may be misread. */
function sumFindings(found: Found, { total, sections }: Rubric): readonly Issue[] {
  if (total === null || total === WHOLE || printedTotals(found).some((printed) => printed !== null)) return [];
  return sections.some(({ weight }) => weight !== undefined) ? [] : [issue("draft-sum-not-100", {}, { actual: total })];
}

/** A veto that stands in a note has no row to be entered beside. */
function vetoFindings({ notes }: Found, entries: readonly Entry[]): readonly Issue[] {
  if (entries.some(({ counts }) => counts === "veto")) return [];
  return notes
    .filter((note) => note.includes("一票否决"))
    .map((note) => issue("draft-note-veto", {}, { note: oneLine(note) }));
}

/** “90分以上为优秀”, “前10%为好”: lines that state grades. */
const GRADES = /(?:\d\s*分|前\s*\d+).{0,12}(?:为|评为|确定为|定为)[“"]?(?:优|良|好|较好|合格|先进|一等|[ABa-b]等)/;

/** Grades that are stated around a table of which none were understood. */
function gradeFindings({ notes, above }: Found): readonly Issue[] {
  const lines = [...above, ...notes].filter((line) => GRADES.test(line));
  return lines.map((line) => issue("draft-grades-unread", {}, { note: oneLine(line) }));
}

/** What the sentence of the grades says besides: it may bear on them. */
function unreadGrades(found: Found, { total }: Rubric): readonly Issue[] {
  const unread = gradesOf(found, total)?.unread ?? [];
  return unread.map((piece) => issue("draft-grades-part", {}, { note: oneLine(piece) }));
}

/** The most that are named one by one. */
const NAMED = 6;

function quoted(texts: readonly string[]): OwnWords {
  const names = texts.slice(0, NAMED).map((text) => said("quoted", { text }));
  return texts.length > NAMED ? said("and-others", { names }) : names;
}

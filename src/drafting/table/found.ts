import type { PrintedColumn } from "../../rubric/printed";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { readGrading } from "../grammar/readGrading";
import type { GradingReading } from "../grammar/reading";
import type { PrintedTable } from "../printedTable";
import { columnTexts, isNumeric } from "./columnTexts";
import { columnsOf, type Columns } from "./columns";
import { gradeColumns } from "./gradeColumns";
import { areasAcross, type Grid } from "./grid";
import { findHeader, type Header, type HeaderClass } from "./header";
import { ratingsOf, tickedRatings, type Ratings } from "./ratings";
import { headingAbove } from "./headings";
import { tableRows, type TableRow } from "./rows";
import { oneLine, squeezed } from "./text";
import { titlesOf, type Titles } from "./titles";

/** A table with all that was found in it. */
export interface Found {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: readonly TableRow[];
  readonly columns: Columns;
  readonly titles: Titles;
  /** The ratings of a table without points; null for one with points. */
  readonly ratings: Ratings | null;
  /** The lines above the table, those in rows of their own above the header among them. */
  readonly above: readonly string[];
  readonly notes: readonly string[];
  /** The grades that the lines around the table state; null where none were understood. */
  readonly grades: GradingReading | null;
}

const NONE: Corrections = new Map();

/** Worksheets have places of their own for signatures and dates. */
const SIGNATURE = /签[字名章]|盖\s*章|^.{0,8}(?:评分人|考核人|填表人|审核人|负责人|日期)\s*[：:]|^\s*年\s*月\s*日\s*$/;

/**
 * Tells header, rows and columns of a table apart, and what the lines around it say. Columns are what `corrections` say,
 * where they say anything.
 */
export function foundIn(
  grid: Grid,
  { before, after }: Pick<PrintedTable, "before" | "after">,
  corrections: Corrections = NONE,
): Result<Found> {
  const found = findHeader(grid);
  if (!found.ok) return found;
  const header = correctedHeader(found.value, corrections);
  const lines = [...before, ...linesAbove(grid, header)];
  const leading = headingAbove(lines, tableRows(grid, header));
  const rows = leading === null ? tableRows(grid, header) : [leading, ...tableRows(grid, header)];
  const above = leading === null ? lines : lines.slice(0, -1);
  const notes = [...rows.flatMap((row) => (row.kind === "note" ? [row.text] : [])), ...after].filter(isNote);
  const points = header.columns.some(({ cls }) => cls === "max") || gradeColumns(header.columns).length > 0;
  const items = rows.flatMap(({ kind, row }) => (kind === "item" ? [row] : []));
  // Where points stand in a column of grades, nothing is ticked there.
  const ticked = header.columns.filter(({ index }) => !isNumeric(columnTexts(grid, items, index)));
  const ratings = points ? null : (ratingsOf([...notes, ...above]) ?? tickedRatings(ticked));
  const rated = ratings !== null && !ratings.byRow;
  const around = { headings: rows.some(({ kind }) => kind === "heading"), rated };
  if (items.length === 0) return failure([issue("draft-no-rows", {}, {})]);
  const columns = correctedColumns(columnsOf(grid, found.value, items, around), header, corrections);
  const grades = readGrading([...notes, ...above]);
  return success({ grid, header, rows, columns, titles: titlesOf(above), ratings, above, notes, grades });
}

/** The texts that have rows of their own above the header, over half of its columns at least or in the first. */
function linesAbove(grid: Grid, { from }: Header): readonly string[] {
  const rows = Array.from({ length: from }, (_, row) => row);
  const lines = rows.flatMap((row) => {
    const [first, ...others] = areasAcross(grid, row).filter(({ text }) => text.trim() !== "");
    const alone = first !== undefined && others.length === 0 && (first.columns * 2 >= grid.width || first.column === 0);
    return alone ? [first] : [];
  });
  return [...new Set(lines)].map(({ text }) => oneLine(text));
}

/** A sentence, or what begins as notes do; results and signatures below a table are filled in there, and not part of it. */
function isNote(text: string): boolean {
  const line = squeezed(text);
  if (line.includes("请勿修改") || (SIGNATURE.test(text) && text.length < 60)) return false;
  return /^(?:附?注|说明|备注|[\d一二三四五六七八九十（(①-⑳*※★])/.test(line) || /[，。；]/.test(line);
}

/** The grades that the lines around the table state; those by points only where there is a total. */
export function gradesOf({ grades }: Found, total: number | null): GradingReading | null {
  return total === null && grades?.grading.kind === "thresholds" ? null : grades;
}

/** What a column holds; null: it is left out. */
export type ColumnRole = PrintedColumn["role"] | null;

/** What somebody says of columns that were taken for something else, by the column's index. */
export type Corrections = ReadonlyMap<number, ColumnRole>;

const CLASSES: Readonly<Record<PrintedColumn["role"], HeaderClass>> = {
  number: "number",
  section: "group",
  name: "group",
  content: "content",
  max: "max",
  rule: "rule",
  source: "source",
};

/** The header as if its words said what somebody says of its columns. */
function correctedHeader(header: Header, corrections: Corrections): Header {
  const columns = header.columns.map((column) => {
    const role = corrections.get(column.index);
    if (role === undefined) return column;
    return { ...column, cls: role === null ? ("dropped" as const) : CLASSES[role] };
  });
  return { ...header, columns };
}

/** The columns as they were told apart, but for those of which somebody says otherwise. */
function correctedColumns(columns: Columns, header: Header, corrections: Corrections): Columns {
  const found = new Map(columns.all.map((column) => [column.index, column]));
  const all = header.columns.flatMap(({ index, header: words }) => {
    const role = corrections.get(index);
    if (role === undefined || role === found.get(index)?.role) return found.get(index) ?? [];
    return role === null ? [] : [{ index, header: words, role, phase: null }];
  });
  return { ...columns, all, dropped: header.columns.filter(({ index }) => !all.some((one) => one.index === index)) };
}

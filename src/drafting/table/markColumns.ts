import { pointsIn } from "../../rubric/printed";
import { at } from "../../shared/list";
import type { PrintedTable } from "../printedTable";
import { RATING } from "./header";
import { sumNamed } from "./sumRows";
import { squeezed } from "./text";

/*
 * Tables with a column for each mark that can be given: 5分, 4分, 3分, 2分, 1分, blank below. They become tables with a
 * column of points, the most of these.
 */

type Rows = PrintedTable["rows"];

/** How far below the top such a header is looked for. */
const SEARCHED = 10;

/** The table with one column of points instead of its columns of marks; null where it has none. */
export function markedTable(table: PrintedTable): PrintedTable | null {
  const header = table.rows.slice(0, SEARCHED).findIndex((cells) => marksOf(cells) !== null);
  const marks = header < 0 ? null : marksOf(table.rows[header] ?? []);
  if (marks === null || !table.rows.slice(header + 1).every((cells) => areBlank(cells, marks))) return null;
  const rows = table.rows.map((cells, row) => {
    const own = cells.filter((_, column) => column < marks.from || column >= marks.to);
    return [...own.slice(0, marks.from), cellOf(cells, row - header, table.rows, marks), ...own.slice(marks.from)];
  });
  const kept = rows.filter((cells, row) => {
    const isSum = row > header && cells.slice(0, marks.from).some((cell) => sumNamed(squeezed(cell)) !== null);
    return !isSum && (row !== header || !isUnder(table.rows, header, marks));
  });
  return { ...table, rows: kept };
}

/** The table with the points of grades in their header, where they have a row of their own below it. */
export function withGradePoints(table: PrintedTable): PrintedTable {
  const header = table.rows.slice(0, SEARCHED).findIndex((cells, row) => areGrades(cells, table.rows[row + 1] ?? []));
  if (header < 0) return table;
  const points = table.rows[header + 1] ?? [];
  const named = at(table.rows, header).map((cell, column) => {
    const own = markIn(points[column] ?? "");
    return own === null ? cell : `${cell}（${String(own)}分）`;
  });
  return {
    ...table,
    rows: table.rows.flatMap((cells, row) => (row === header ? [named] : row === header + 1 ? [] : [cells])),
  };
}

/** Whether points stand below all grades of a header and nowhere else. */
function areGrades(cells: readonly string[], below: readonly string[]): boolean {
  const grades = cells.map((cell) => RATING.test(squeezed(cell)));
  const blank = (cell: string) => cell.trim() === "" || cell === "^";
  return (
    grades.filter(Boolean).length > 1 &&
    grades.every((grade, column) => (grade ? markIn(below[column] ?? "") !== null : blank(below[column] ?? "")))
  );
}

/** Where the columns of marks are, and the most of them. */
interface Marks {
  readonly from: number;
  readonly to: number;
  readonly most: string;
}

/** 5分, 5. */
function markIn(cell: string): number | null {
  const text = squeezed(cell);
  return /^[\d.]+分?$/u.test(text.normalize("NFKC")) ? pointsIn(text) : null;
}

/** At least three columns side by side, each with fewer points than the one before it. */
function marksOf(cells: readonly string[]): Marks | null {
  const points = cells.map(markIn);
  const from = points.findIndex((one) => one !== null);
  if (from < 1) return null;
  let to = from + 1;
  while (to < points.length && (points[to] ?? Infinity) < (points[to - 1] ?? 0)) to += 1;
  const others = points.slice(to).some((one) => one !== null);
  return to - from < 3 || others ? null : { from, to, most: String(points[from] ?? "") };
}

/** Whether nothing is printed below the marks in a row, or one text reaches over them. */
function areBlank(cells: readonly string[], { from, to }: Marks): boolean {
  return cells.slice(from, to).every((cell) => cell.trim() === "" || cell === "<" || cell === "^" || cell === "□");
}

/** The cell of points in a row so far below the header. */
function cellOf(cells: readonly string[], below: number, rows: Rows, { from, most }: Marks): string {
  if (below === 0) return "分值";
  if (below < 0) return cells[from] === "<" ? "<" : below === -1 && isJoined(rows, from) ? "分值" : "";
  if (cells[from] === "<") return "<";
  const text = cells.slice(0, from).find((cell) => cell.trim() !== "") ?? "";
  return text === "" ? "" : most;
}

/** Whether a header reaches over several columns from one on. */
function isJoined(rows: Rows, from: number): boolean {
  return rows.some((cells) => cells[from] !== undefined && cells[from] !== "<" && cells[from + 1] === "<");
}

/** Whether the marks stand below a header of their own, so that their row has nothing else. */
function isUnder(rows: Rows, header: number, { from, to }: Marks): boolean {
  return header > 0 && at(rows, header).every((cell, column) => cell === "^" || (column >= from && column < to));
}

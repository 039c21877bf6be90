import { cellAddress, columnLetters, parseAddress } from "../layout/address";
import type { Area } from "../layout/plan";

/** A1 notation of an area, a single cell without a colon. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An area with its worksheet, all parts fixed: '汇总'!$A$1:$B$5. */
export function fixedReference(sheet: string, area: Area): string {
  const fixed = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  const last = fixed(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedSheet(sheet)}!${fixed(area.row, area.column)}:${last}`;
}

/** A worksheet's name as it stands in a formula. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The area of a range in A1 notation, its corners in any order; null where it is none. */
export function parseRange(range: string): Area | null {
  const [start = "", end = start, ...more] = range.split(":");
  const first = parseAddress(start);
  const last = parseAddress(end);
  if (first === null || last === null || more.length > 0) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.abs(last.row - first.row) + 1;
  return { row, column, rows, columns: Math.abs(last.column - first.column) + 1 };
}

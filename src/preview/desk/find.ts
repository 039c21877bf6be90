import type { HostBook } from "../host/book/book";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { shown } from "../view/shownText";
import { editText } from "./cellTexts";
import type { Position } from "./moves";

/** A cell that holds or shows what is looked for. */
export interface Found extends Position {
  readonly sheet: HostSheet;
}

/**
 * The cells to be seen that show or hold a text, sheet by sheet and row by row; of one worksheet or of all. As in Excel
 * neither case nor width of letters matters: ａ is A.
 */
export function foundCells(book: HostBook, text: string, only: HostSheet | null): readonly Found[] {
  const sought = folded(text);
  if (sought === "") return [];
  const sheets = book.sheets.filter((sheet) => sheet.visibility === "Visible" && (only === null || sheet === only));
  const holds = (cell: HostCell) =>
    [shown(cell, book.date1904).text, editText(cell, book.date1904)].some((one) => folded(one).includes(sought));
  return sheets.flatMap((sheet) => foundOn(sheet, holds));
}

function foundOn(sheet: HostSheet, holds: (cell: HostCell) => boolean): Found[] {
  const found: Found[] = [];
  for (const { row, column, cell } of sheet.cells.kept()) {
    const isHidden = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
    if (!isHidden && cell.value !== null && holds(cell)) found.push({ sheet, row, column });
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The next one after a cell or the one before it; from the last one on to the first. Null where nothing was found. */
export function nextFound(book: HostBook, found: readonly Found[], from: Found, back: boolean): Found | null {
  const place = ({ sheet, row, column }: Found) => [book.sheets.indexOf(sheet), row, column];
  const after = (one: Found) => order(place(one), place(from));
  const next = back ? found.findLast((one) => after(one) < 0) : found.find((one) => after(one) > 0);
  return next ?? (back ? found.at(-1) : found[0]) ?? null;
}

function order(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

import type { Area } from "../../layout/plan";
import { show } from "../../shared/decimal";
import { isDateFormat } from "../../workbook/dates";
import type { HostBook } from "../host/book/book";
import { parseReference } from "../host/formula/reference";
import { localAddress } from "../host/sheet/areas";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { dateText } from "../../workbook/shownNumber";
import { shown } from "../view/shown";
import type { Position } from "./moves";

/*
 * Cells in words: what stands in the formula bar, in the name box and in what others put on the clipboard, and in which
 * of them a text is found.
 */

/** The content of a cell as it is written when the cell is opened: what would be typed to get it. */
export function editText({ value, formula, quoted, style }: HostCell, date1904: boolean): string {
  if (formula !== null) return formula;
  if (typeof value === "string") return quoted ? `'${value}` : value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value === null ? "" : value.error;
  if (style.numberFormat.includes("%")) return `${show(Number((value * 100).toPrecision(15)))}%`;
  const day = isDateFormat(style.numberFormat) ? dateText(value, dayFormat(value), date1904) : null;
  return day ?? show(value);
}

function dayFormat(value: number): string {
  if (value < 1) return "h:mm:ss";
  return Number.isInteger(value) ? "yyyy/m/d" : "yyyy/m/d h:mm:ss";
}

/** The worksheet and the cells that somebody asks for, such as B3, a1:c5 or 汇总!B3; null where there are none. */
export function soughtCells(book: HostBook, text: string): { readonly sheet: HostSheet; readonly area: Area } | null {
  const reference = parseReference(text.trim().normalize("NFKC"));
  if (reference === null) return null;
  const sheet = reference.sheet === null ? book.activeSheet : book.find(reference.sheet);
  return sheet?.visibility === "Visible" ? { sheet, area: reference.area } : null;
}

/** The address of a selection as the name box shows it: of its first cell where it is a single, merged one. */
export function selectionText(selection: Area, cell: Area): string {
  const isOneCell = selection.rows === cell.rows && selection.columns === cell.columns;
  return localAddress(isOneCell ? { ...selection, rows: 1, columns: 1 } : selection);
}

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

import type { Area } from "../../layout/plan";
import { show } from "../../shared/decimal";
import { isDateFormat } from "../../workbook/dates";
import type { HostBook } from "../host/book/book";
import { parseReference } from "../host/formula/reference";
import { localAddress } from "../host/sheet/areas";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { dateText } from "../../workbook/shownNumber";

/*
 * Cells in words: what stands in the formula bar, in the name box and in what others put on the clipboard.
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

import type { Area } from "../../layout/plan";
import type { HostBook } from "../host/book";
import { parseReference } from "../host/formula/reference";
import { localAddress } from "../host/reference";
import type { HostSheet } from "../host/sheet";

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

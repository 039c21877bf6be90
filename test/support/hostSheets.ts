import { Desk } from "../../src/preview/desk/desk";
import { HostBook } from "../../src/preview/host/book/book";
import { StrictHost } from "../../src/preview/host/host";
import type { HostCell } from "../../src/preview/host/sheet/cells";
import type { HostSheet } from "../../src/preview/host/sheet/sheet";
import { PLAIN_STYLE, restyled, type HostStyle } from "../../src/preview/host/sheet/style";
import { parseAddress } from "../../src/layout/address";

/** Row and column of an address that has to be one. */
export function spot(address: string): { readonly row: number; readonly column: number } {
  const found = parseAddress(address);
  if (found === null) throw new Error(`${address} is no cell`);
  return found;
}

/** Puts values into cells, by their addresses. */
export function put(sheet: HostSheet, values: Readonly<Record<string, HostCell["value"]>>): void {
  for (const [address, value] of Object.entries(values)) {
    const { row, column } = spot(address);
    sheet.cells.put(row, column, { value });
  }
}

/** Changes one trait of a cell's look. */
export function dress<K extends keyof HostStyle>(
  sheet: HostSheet,
  address: string,
  trait: K,
  value: HostStyle[K],
): void {
  const { row, column } = spot(address);
  sheet.cells.put(row, column, { style: restyled(sheet.cells.at(row, column).style, trait, value) });
}

/** A workbook whose only worksheet, 表, holds some values. */
export function bookWith(values: Readonly<Record<string, HostCell["value"]>> = {}): {
  readonly book: HostBook;
  readonly sheet: HostSheet;
} {
  const book = new HostBook("表");
  put(book.activeSheet, values);
  return { book, sheet: book.activeSheet };
}

/** A cell that stands in no worksheet. */
export function cellOf(value: HostCell["value"], style: Partial<HostStyle> = {}): HostCell {
  return { value, formula: null, quoted: false, style: { ...PLAIN_STYLE, ...style } };
}

/** The same at work: somebody sits before it, and nobody listens on the other side of the bridge. */
export function deskOver(values: Readonly<Record<string, HostCell["value"]>> = {}) {
  const { book, sheet } = bookWith(values);
  const host = new StrictHost({ book });
  host.onMessageFromHost = () => undefined;
  return { book, sheet, host, desk: new Desk(host) };
}

import { cellAddress } from "../../layout/address";
import { openWorkbookFile } from "../../workbook/xlsx/workbookFile";
import { PackageEdit } from "../../package/edit";
import { workbookParts } from "../../workbook/xlsx/workbookFile";
import type { HostBook } from "../host/book";
import type { HostSheet } from "../host/sheet";

/** A cell as the writer leaves it whose formula came to a text. */
const TEXT_RESULT = /(<c r="([A-Z]+\d+)"[^>]*) t="str">/g;

/**
 * A file of the writer's with the errors that formulas came to. The writer takes them for texts: here their cells are
 * told apart.
 */
export function withFormulaErrors(bytes: Uint8Array, book: HostBook): Uint8Array {
  const errors = book.sheets.map(errorCells);
  if (errors.every(({ size }) => size === 0)) return bytes;
  const zip = openWorkbookFile(bytes, {});
  const edit = new PackageEdit(zip);
  for (const [index, { path }] of workbookParts(zip).sheets.entries()) {
    const cells = errors[index];
    if (cells === undefined || cells.size === 0) continue;
    edit.edit(path, (text) =>
      text.replace(TEXT_RESULT, (cell, start: string, address: string) =>
        cells.has(address) ? `${start} t="e">` : cell,
      ),
    );
  }
  return edit.bytes();
}

function errorCells({ cells }: HostSheet): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { row, column, cell } of cells.kept()) {
    const isError = typeof cell.value === "object" && cell.value !== null;
    if (isError && cell.formula !== null) found.add(cellAddress(row, column));
  }
  return found;
}

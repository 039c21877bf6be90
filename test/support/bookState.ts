import type { HostBook } from "../../src/preview/host/book/book";
import type { HostCell } from "../../src/preview/host/sheet/cells";
import type { HostSheet } from "../../src/preview/host/sheet/sheet";

/** All there is to see of a workbook, for comparison: without ids, and however a text came to be one. */
export function bookState(book: HostBook) {
  return { active: book.activeSheet.name, sheets: book.sheets.map(sheetState) };
}

function sheetState(sheet: HostSheet) {
  const used = sheet.cells.used(false);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    used,
    cells: used === null ? [] : sheet.cells.map(used, cellState),
    merges: [...sheet.merges],
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    validations: sheet.validations,
    conditions: sheet.conditions.map((condition) => ({ ...condition, id: "" })),
    protection: sheet.protection,
    freeze: sheet.freeze,
    filter: sheet.filter,
    page: sheet.page,
  };
}

function cellState({ value, formula, style }: HostCell) {
  return { value, formula, ...style };
}

function sorted(sizes: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return [...sizes].sort(([a], [b]) => a - b);
}

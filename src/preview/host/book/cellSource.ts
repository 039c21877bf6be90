import type { HostBook } from "./book";
import type { HostValue } from "../sheet/cells";
import type { HostSheet } from "../sheet/sheet";
import { endColumn, endRow } from "../../../workbook/areas";
import { Block } from "../formula/values/block";
import type { CellSource } from "../formula/evaluate";

/** A value that is about to be typed into a cell. */
export interface Typed {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly value: HostValue;
}

/**
 * The cells of a workbook as formulas of a worksheet see them, with a value that is about to stand in one of them. How
 * far a worksheet is filled is looked at once: the source is for what is computed at one go.
 */
export function cellSource(book: HostBook, typed: Typed | null = null): (own: HostSheet) => CellSource {
  const ends = new Map<HostSheet, { readonly row: number; readonly column: number }>();
  const endOf = (sheet: HostSheet) => {
    const known = ends.get(sheet);
    if (known !== undefined) return known;
    const used = sheet.cells.used(true);
    const isTyped = typed?.sheet === sheet;
    const end = {
      row: Math.max(used === null ? 0 : endRow(used), isTyped ? typed.row + 1 : 0),
      column: Math.max(used === null ? 0 : endColumn(used), isTyped ? typed.column + 1 : 0),
    };
    ends.set(sheet, end);
    return end;
  };
  const valueAt = (sheet: HostSheet, row: number, column: number): HostValue => {
    const isTyped = typed?.sheet === sheet && typed.row === row && typed.column === column;
    return isTyped ? typed.value : sheet.cells.at(row, column).value;
  };
  return (own) =>
    ({ sheet: name, area }) => {
      const sheet = name === null ? own : book.find(name);
      if (sheet === null) return undefined;
      const { row, column, rows, columns } = area;
      // A single cell, as most are, need not be known to be filled.
      const end = rows * columns === 1 ? { row: row + 1, column: column + 1 } : endOf(sheet);
      const filled = { rows: Math.max(0, end.row - row), columns: Math.max(0, end.column - column) };
      return new Block(rows, columns, (r, c) => valueAt(sheet, row + r, column + c), filled, area);
    };
}

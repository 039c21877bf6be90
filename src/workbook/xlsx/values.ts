import { cellAddress } from "../../layout/address";
import type { Area, CellPatch, PlannedValue } from "../../layout/plan";
import { at } from "../../shared/list";
import { storable } from "../cellValue";

/** Values for the cells of one worksheet, by row and column. */
export type SheetValues = ReadonlyMap<number, ReadonlyMap<number, PlannedValue>>;

/** Rows and columns that a worksheet has. */
export const SIZE = { rows: 1_048_576, columns: 16_384 };

/** The patches by worksheet. Two values for one cell, and a value or a place that no cell has, throw. */
export function valuesBySheet(patches: readonly CellPatch[]): Map<string, SheetValues> {
  const sheets = new Map<string, Map<number, Map<number, PlannedValue>>>();
  for (const { sheet, row, column, value } of patches) {
    if (!isIndex(row, SIZE.rows) || !isIndex(column, SIZE.columns)) {
      throw new RangeError(`${sheet}: no row ${String(row)} or no column ${String(column)}`);
    }
    const address = () => `${sheet}!${cellAddress(row, column)}`;
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, PlannedValue>>();
    const columns = rows.get(row) ?? new Map<number, PlannedValue>();
    if (columns.has(column)) throw new Error(`Two values for ${address()}`);
    sheets.set(sheet, rows.set(row, columns.set(column, storable(value, address))));
  }
  return sheets;
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}

/** A cell that is to be written. */
export interface Target {
  readonly row: number;
  readonly column: number;
}

/** Finds the cells within areas that are to be written; there may be many areas over many rows. */
export function targetFinder(values: SheetValues): (area: Area) => Generator<Target> {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of [...values].sort(([a], [b]) => a - b)) {
    for (const column of cells.keys()) {
      const rows = columns.get(column) ?? [];
      columns.set(column, rows);
      rows.push(row);
    }
  }
  return function* within(area) {
    for (const [column, rows] of columns) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (let index = firstFrom(rows, area.row); index < rows.length; index += 1) {
        const row = at(rows, index);
        if (row >= area.row + area.rows) break;
        yield { row, column };
      }
    }
  };
}

/** The index of the first of the rising numbers that is not less than `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(numbers, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

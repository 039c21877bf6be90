import { cellAddress } from "../../layout/address";
import type { Area, CellPatch, CellValue } from "../../layout/plan";
import { storable } from "../cellValue";

/** Values for the cells of one worksheet, by row and column. */
export type SheetValues = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** Rows and columns that a worksheet has. */
const SIZE = { rows: 1_048_576, columns: 16_384 };

/** The patches by worksheet. Two values for one cell, and a value or a place that no cell has, throw. */
export function valuesBySheet(patches: readonly CellPatch[]): Map<string, SheetValues> {
  const sheets = new Map<string, Map<number, Map<number, CellValue>>>();
  for (const { sheet, row, column, value } of patches) {
    if (!isIndex(row, SIZE.rows) || !isIndex(column, SIZE.columns)) {
      throw new RangeError(`${sheet}: no row ${String(row)} or no column ${String(column)}`);
    }
    const address = `${sheet}!${cellAddress(row, column)}`;
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, CellValue>>();
    const columns = rows.get(row) ?? new Map<number, CellValue>();
    if (columns.has(column)) throw new Error(`Two values for ${address}`);
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

/** The cells within an area that are to be written. */
export function* targetsWithin(values: SheetValues, area: Area): Generator<Target> {
  for (const row of rowsWithin(values, area)) {
    for (const column of values.get(row)?.keys() ?? []) {
      if (column >= area.column && column < area.column + area.columns) yield { row, column };
    }
  }
}

/** Whichever is shorter is gone through: there may be many areas over many rows. */
function rowsWithin(values: SheetValues, { row, rows }: Area): number[] {
  if (rows < values.size) return Array.from({ length: rows }, (_, index) => row + index);
  return [...values.keys()].filter((wanted) => wanted >= row && wanted < row + rows);
}

import { cellAddress } from "../../layout/address";
import type { Area, CellPatch, CellValue } from "../../layout/plan";
import { at } from "../../shared/list";
import { storable } from "../cellValue";

/** Values for the cells of one worksheet, by row and column. */
export type SheetValues = ReadonlyMap<number, RowValues>;

/** Values for the cells of one row. There may be a million in a worksheet: two lists take a third of a map. */
export class RowValues {
  /** In rising order. */
  readonly #columns: number[] = [];
  readonly #values: CellValue[] = [];

  /** Adds the value for a column; false where it has one already. */
  add(column: number, value: CellValue): boolean {
    const index = firstFrom(this.#columns, column);
    if (this.#columns[index] === column) return false;
    if (index === this.#columns.length) {
      this.#columns.push(column);
      this.#values.push(value);
    } else {
      this.#columns.splice(index, 0, column);
      this.#values.splice(index, 0, value);
    }
    return true;
  }

  has(column: number): boolean {
    return this.#columns[firstFrom(this.#columns, column)] === column;
  }

  /** The value for a column; undefined for one that has none. */
  get(column: number): CellValue | undefined {
    const index = firstFrom(this.#columns, column);
    return this.#columns[index] === column ? this.#values[index] : undefined;
  }

  /** The columns, in rising order. */
  get columns(): readonly number[] {
    return this.#columns;
  }
}

/** Rows and columns that a worksheet has. */
export const SIZE = { rows: 1_048_576, columns: 16_384 };

/** The patches by worksheet. Two values for one cell, and a value or a place that no cell has, throw. */
export function valuesBySheet(patches: readonly CellPatch[]): Map<string, SheetValues> {
  const sheets = new Map<string, Map<number, RowValues>>();
  for (const { sheet, row, column, value } of patches) {
    if (!isIndex(row, SIZE.rows) || !isIndex(column, SIZE.columns)) {
      throw new RangeError(`${sheet}: no row ${String(row)} or no column ${String(column)}`);
    }
    const address = () => `${sheet}!${cellAddress(row, column)}`;
    const rows = sheets.get(sheet) ?? new Map<number, RowValues>();
    const values = rows.get(row) ?? new RowValues();
    if (!values.add(column, storable(value, address))) throw new Error(`Two values for ${address()}`);
    sheets.set(sheet, rows.set(row, values));
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
    for (const column of cells.columns) {
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

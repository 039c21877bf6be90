import type { Area, CellRestore, RestoredValue } from "../../layout/plan";
import { at } from "../../shared/list";
import { entryOf, once } from "../../shared/memo";
import { addressOf, storable } from "../planCells";

/** Values for the cells of one worksheet, by row and column. */
export type SheetValues = ReadonlyMap<number, RowValues>;

/** Values for the cells of one row: the patches themselves, of which there may be a million. */
export class RowValues {
  /** By column, in rising order. */
  readonly #patches: CellRestore[] = [];

  /** Adds the value for a cell; false where it has one already. */
  add(patch: CellRestore): boolean {
    const last = this.#patches.at(-1);
    if (last === undefined || last.column < patch.column) {
      this.#patches.push(patch);
      return true;
    }
    const index = this.#indexFrom(patch.column);
    if (this.#patches[index]?.column === patch.column) return false;
    this.#patches.splice(index, 0, patch);
    return true;
  }

  has(column: number): boolean {
    return this.get(column) !== undefined;
  }

  /** The value for a column; undefined for one that has none. */
  get(column: number): RestoredValue | undefined {
    const index = this.#indexFrom(column);
    return this.#patches[index]?.column === column ? this.at(index) : undefined;
  }

  /** The value for one of the columns, by its place among them. */
  at(index: number): RestoredValue {
    const { value } = at(this.#patches, index);
    return value === "" ? null : value;
  }

  /** The height that the row is given, in points; null: it stays as it is. */
  get height(): number | null {
    let height: number | null = null;
    for (const { rowHeight } of this.#patches) {
      if (rowHeight !== undefined) height = Math.max(height ?? 0, rowHeight);
    }
    return height;
  }

  /** The columns, in rising order. */
  get columns(): readonly number[] {
    return this.#patches.map(({ column }) => column);
  }

  /** The first and the last column that is given a value; null where every cell is to be empty. */
  get filled(): readonly [first: number, last: number] | null {
    const isFilled = ({ value }: CellRestore) => value !== null && value !== "";
    const first = this.#patches.find(isFilled);
    const last = this.#patches.findLast(isFilled);
    return first === undefined || last === undefined ? null : [first.column, last.column];
  }

  #indexFrom(column: number): number {
    return firstFrom(this.#patches, column, columnOf);
  }
}

const columnOf = ({ column }: CellRestore): number => column;

/** Rows and columns that a worksheet has. */
export const SIZE = { rows: 1_048_576, columns: 16_384 };

/** The patches by worksheet. Two values for one cell, and a value or a place that no cell has, throw. */
export function valuesBySheet(patches: readonly CellRestore[]): Map<string, SheetValues> {
  const sheets = new Map<string, Map<number, RowValues>>();
  for (const patch of patches) {
    const { sheet, row, column, value } = patch;
    if (!isIndex(row, SIZE.rows) || !isIndex(column, SIZE.columns)) {
      throw new RangeError(`${sheet}: no row ${String(row)} or no column ${String(column)}`);
    }
    storable(value, patch);
    const rows = entryOf(sheets, sheet, () => new Map<number, RowValues>());
    const values = entryOf(rows, row, () => new RowValues());
    if (!values.add(patch)) throw new Error(`Two values for ${addressOf(patch)}`);
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

/** Cells of an area that are looked up one by one. */
const FEW = 100;

/** Finds the cells within areas that are to be written; there may be many areas over many rows. */
export function targetFinder(values: SheetValues): (area: Area) => Generator<Target> {
  const columns = once(() => rowsByColumn(values));
  return function* within(area) {
    if (area.rows * area.columns <= FEW) {
      yield* cellsOf(area).filter(({ row, column }) => values.get(row)?.has(column) === true);
      return;
    }
    for (const [column, rows] of columns()) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (let index = firstFrom(rows, area.row, (row) => row); index < rows.length; index += 1) {
        const row = at(rows, index);
        if (row >= area.row + area.rows) break;
        yield { row, column };
      }
    }
  };
}

/** The rows that are written into, in rising order, of each column. */
function rowsByColumn(values: SheetValues): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of [...values].sort(([a], [b]) => a - b)) {
    for (const column of cells.columns) entryOf(columns, column, () => []).push(row);
  }
  return columns;
}

function cellsOf({ row, column, rows, columns }: Area): Target[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return { row: row + (index % rows), column: column + Math.floor(index / rows) };
  });
}

/** The index of the first in the list, which rises by `numberOf`, that is not less than `least`. */
function firstFrom<T>(list: readonly T[], least: number, numberOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(at(list, middle)) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Area } from "../../../layout/plan";
import { boundingArea, endColumn, endRow } from "../../../workbook/areas";
import { movedLine, type LineChange } from "./lines";
import { PLAIN_STYLE, type HostStyle } from "./style";

/** What a cell shows; null is empty. */
export type HostValue = string | number | boolean | null | { readonly error: string };

export interface HostCell {
  readonly value: HostValue;
  /** With its =; null for a constant. */
  readonly formula: string | null;
  /** Whether the text was entered behind an apostrophe. */
  readonly quoted: boolean;
  readonly style: HostStyle;
  /** Whether the formula could not be computed again after something it needs had changed. */
  readonly stale?: boolean;
}

const EMPTY: HostCell = { value: null, formula: null, quoted: false, style: PLAIN_STYLE };

/** All cells of a worksheet at one moment, by row and column; they are not changed any more. */
export type KeptCells = ReadonlyMap<number, ReadonlyMap<number, HostCell>>;

/** The cells of a worksheet that are not empty and plain. */
export class CellGrid {
  #rows = new Map<number, ReadonlyMap<number, HostCell>>();
  /** Whether somebody keeps the rows as they are, and those that were made since. */
  #kept = false;
  #fresh = new Map<number, Map<number, HostCell>>();

  at(row: number, column: number): HostCell {
    return this.#rows.get(row)?.get(column) ?? EMPTY;
  }

  /** How many cells there are, some of which may have become empty and plain. */
  get count(): number {
    let count = 0;
    for (const cells of this.#rows.values()) count += cells.size;
    return count;
  }

  /** The cells of a row that are not empty and plain, with their columns, in no order. */
  inRow(row: number): Iterable<[number, HostCell]> {
    return this.#rows.get(row) ?? [];
  }

  /** A formula, or a value in its place, that is put into a cell takes its mark away. */
  put(row: number, column: number, change: Partial<HostCell>): void {
    const cell = this.at(row, column);
    const unmarked = cell.stale === true && "formula" in change ? { stale: false } : {};
    this.#writable(row).set(column, { ...cell, ...unmarked, ...change });
  }

  /** The cells as they are now. What is changed from now on is changed in copies of the rows concerned. */
  keep(): KeptCells {
    this.#kept = true;
    this.#fresh = new Map();
    return this.#rows;
  }

  /** Has all cells as they were kept. */
  restore(cells: KeptCells): void {
    this.#rows = new Map(cells);
    this.#kept = false;
    this.#fresh = new Map();
  }

  #writable(row: number): Map<number, HostCell> {
    const fresh = this.#fresh.get(row);
    if (fresh !== undefined) return fresh;
    if (this.#kept) this.#rows = new Map(this.#rows);
    this.#kept = false;
    const cells = new Map(this.#rows.get(row));
    this.#rows.set(row, cells);
    this.#fresh.set(row, cells);
    return cells;
  }

  /** The cells that are not empty and plain, in no order. */
  *kept(): Iterable<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        if (isFilled(cell) || cell.style !== PLAIN_STYLE) yield { row, column, cell };
      }
    }
  }

  /** Changes the cells that are not empty and plain; null leaves one as it is. */
  update(change: (cell: HostCell) => Partial<HostCell> | null): void {
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        const changed = change(cell);
        if (changed !== null) this.#writable(row).set(column, { ...cell, ...changed });
      }
    }
  }

  /** Moves the cells to where they are after rows or columns were put in or taken out. */
  moveLines(change: LineChange): void {
    const moved = <T>(lines: ReadonlyMap<number, T>) =>
      new Map(
        [...lines].flatMap(([line, content]): [number, T][] => {
          const place = movedLine(change, line);
          return place === null ? [] : [[place, content]];
        }),
      );
    if (change.axis === "row") this.#rows = moved(this.#rows);
    else this.#rows = new Map([...this.#rows].map(([row, cells]) => [row, moved(cells)]));
    this.#kept = false;
    this.#fresh = new Map();
  }

  /** Every cell of an area, empty ones too. */
  forEach(area: Area, visit: (row: number, column: number, cell: HostCell) => void): void {
    for (let row = area.row; row < endRow(area); row += 1) {
      for (let column = area.column; column < endColumn(area); column += 1) visit(row, column, this.at(row, column));
    }
  }

  /** One value for each cell of an area, row by row. */
  map<T>(area: Area, of: (cell: HostCell) => T): T[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => of(this.at(area.row + row, area.column + column))),
    );
  }

  /** The area in use; cells with a format only count unless values alone are asked for. */
  used(valuesOnly: boolean): Area | null {
    return boundingArea(this.#used(valuesOnly));
  }

  *#used(valuesOnly: boolean): Iterable<Area> {
    for (const { row, column, cell } of this.kept()) {
      if (!valuesOnly || isFilled(cell)) yield { row, column, rows: 1, columns: 1 };
    }
  }
}

function isFilled({ value, formula }: HostCell): boolean {
  return value !== null || formula !== null;
}

import type { Area } from "../../layout/plan";
import { boundingArea, endColumn, endRow } from "../../workbook/areas";
import { PLAIN_STYLE, type HostStyle } from "./style";

/** What a cell shows; null is empty. */
type HostValue = string | number | boolean | null | { readonly error: string };

export interface HostCell {
  readonly value: HostValue;
  /** With its =; null for a constant. */
  readonly formula: string | null;
  /** Whether the text was entered behind an apostrophe. */
  readonly quoted: boolean;
  readonly style: HostStyle;
}

const EMPTY: HostCell = { value: null, formula: null, quoted: false, style: PLAIN_STYLE };

/** The cells of a worksheet that are not empty and plain. */
export class CellGrid {
  readonly #rows = new Map<number, Map<number, HostCell>>();

  at(row: number, column: number): HostCell {
    return this.#rows.get(row)?.get(column) ?? EMPTY;
  }

  put(row: number, column: number, change: Partial<HostCell>): void {
    const cells = this.#rows.get(row) ?? new Map<number, HostCell>();
    this.#rows.set(row, cells);
    cells.set(column, { ...this.at(row, column), ...change });
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
    for (const [row, cells] of this.#rows) {
      for (const [column, { value, formula, style }] of cells) {
        const filled = value !== null || formula !== null;
        if (filled || (!valuesOnly && style !== PLAIN_STYLE)) yield { row, column, rows: 1, columns: 1 };
      }
    }
  }
}

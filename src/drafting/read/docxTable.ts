import { cellText } from "./cellText";
import type { PlacedCell } from "./placedCells";

interface OpenCell {
  columns: number;
  above: boolean;
  left: boolean;
  readonly lines: string[];
}

/** A table of a Word document while it is being read. */
export class OpenTable {
  private readonly rows: PlacedCell[][] = [];
  /** Widths of the columns that the cells are counted in, in twentieths of a point. */
  private readonly widths: number[] = [];
  private cells: PlacedCell[] = [];
  private column = 0;
  private deleted = false;
  private cell: OpenCell | null = null;

  addColumn(width: number): void {
    this.widths.push(width);
  }

  openRow(): void {
    this.cells = [];
    this.column = 0;
    this.deleted = false;
  }

  /** Columns before the first cell that the row leaves free. */
  leaveFree(columns: number): void {
    this.column += columns;
  }

  /** The row was deleted while changes were tracked. */
  deleteRow(): void {
    this.deleted = true;
  }

  closeRow(): void {
    if (!this.deleted && this.cells.length > 0) this.rows.push(this.cells);
  }

  openCell(): void {
    this.cell = { columns: 1, above: false, left: false, lines: [] };
  }

  spanColumns(columns: number): void {
    if (this.cell !== null) this.cell.columns = columns;
  }

  /** The open cell continues the one above or, as old documents join cells, the one on its left. */
  join(direction: "above" | "left"): void {
    if (this.cell !== null) this.cell[direction] = true;
  }

  addText(text: string): void {
    this.cell?.lines.push(text);
  }

  closeCell(): void {
    if (this.cell === null) return;
    const { columns, above, left, lines } = this.cell;
    const before = this.cells.at(-1);
    if (left && before !== undefined) {
      this.cells[this.cells.length - 1] = { ...before, columns: before.columns + columns };
    } else {
      this.cells.push({ column: this.column, columns, text: cellText(lines.join("\n")), joined: above });
    }
    this.column += columns;
    this.cell = null;
  }

  /** The cells that were read; one continues another only where both stand in the same columns. */
  placedRows(): readonly (readonly PlacedCell[])[] {
    let above = new Map<number, number>();
    return aligned(this.rows, this.widths).map((cells) => {
      const placed = cells.map((cell) => ({ ...cell, joined: cell.joined && above.get(cell.column) === cell.columns }));
      above = new Map(placed.map(({ column, columns }) => [column, columns]));
      return placed;
    });
  }
}

type Rows = readonly (readonly PlacedCell[])[];

/** Twentieths of a point, about 2 mm: borders nearer to one another are one border that was drawn by hand. */
const NEAR = 120;

/**
 * The cells in columns whose borders differ by more than a hand's tremor. Where a cell would lose all its width so, the
 * table has columns as narrow as that, and all stay as they are.
 */
function aligned(rows: Rows, widths: readonly number[]): Rows {
  const borders = alignedBorders(widths);
  const border = (column: number) => borders[column] ?? column;
  const moved = rows.map((cells) =>
    cells.map((cell) => {
      const column = border(cell.column);
      return { ...cell, column, columns: border(cell.column + cell.columns) - column };
    }),
  );
  return moved.every((cells) => cells.every(({ columns }) => columns > 0)) ? moved : rows;
}

/** For each border the first one that is as good as the same. */
function alignedBorders(widths: readonly number[]): readonly number[] {
  const borders = [0];
  let place = 0;
  let first = 0;
  widths.forEach((width, column) => {
    place += width;
    const isNear = place - first < NEAR;
    borders.push(isNear ? (borders[column] ?? column) : column + 1);
    if (!isNear) first = place;
  });
  return borders;
}

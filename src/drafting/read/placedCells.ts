import { readFault } from "./fault";

/** A cell where it stands in its row; columns are counted as finely as the source counts them. */
export interface PlacedCell {
  readonly column: number;
  /** 1 or more. */
  readonly columns: number;
  readonly text: string;
  /** It continues the cell above, which stands in the same columns. */
  readonly joined: boolean;
}

const LEFT = "<";
const ABOVE = "^";

/**
 * The rows as printed tables have them, all of one length. Columns in which no cell begins are left out: what a column
 * takes up is what is printed in it, however far a cell says that it reaches. A table beyond the limit is a FileFault.
 */
export function gridOf(rows: readonly (readonly PlacedCell[])[]): string[][] {
  const starts = startsOf(rows);
  const places = new Map(starts.map((start, place) => [start, place]));
  return rows.map((cells) => {
    const row = Array.from<string>({ length: starts.length }).fill("");
    for (const { column, columns, text, joined } of cells) {
      const first = places.get(column) ?? 0;
      row[first] = joined ? ABOVE : text;
      for (let place = first + 1; (starts[place] ?? Infinity) < column + columns; place += 1) {
        row[place] = joined ? ABOVE : LEFT;
      }
    }
    return row;
  });
}

/** The columns in which cells begin, in order. */
function startsOf(rows: readonly (readonly PlacedCell[])[]): readonly number[] {
  const starts = new Set<number>();
  for (const row of rows) for (const { column } of row) starts.add(column);
  demandFitting(rows.length, starts.size);
  return [...starts].sort((one, other) => one - other);
}

/** Rows times columns of one table, at most: far above what offices print, below what a pane cannot take. */
const MOST_CELLS = 1_000_000;

/** Stops where a table has too many cells to be one that somebody printed. */
export function demandFitting(rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS) return;
  throw readFault("tables-too-large", { rows, columns, limit: MOST_CELLS });
}

/** A cell as a page writes it: with how many columns and rows it takes up, each 1 or more. */
export interface SpannedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

interface Hanging extends PlacedCell {
  /** Rows that the cell takes up from here on. */
  readonly left: number;
}

/** Finds the columns of all cells: each takes the first ones that no cell of the rows above reaches down to. */
export function placedRows(rows: readonly (readonly SpannedCell[])[]): readonly (readonly PlacedCell[])[] {
  let above: readonly Hanging[] = [];
  return rows.map((cells) => {
    demandFitting(rows.length, above.length);
    const placed = placedRow(cells, above);
    above = placed.filter(({ left }) => left > 1).map((cell) => ({ ...cell, joined: true, left: cell.left - 1 }));
    return placed;
  });
}

/** `above`: the cells that reach down into this row, in the order of their columns. */
function placedRow(cells: readonly SpannedCell[], above: readonly Hanging[]): readonly Hanging[] {
  const placed: Hanging[] = [];
  let column = 0;
  let next = 0;
  for (const { text, columns, rows } of cells) {
    for (let cell = above[next]; cell !== undefined && cell.column <= column; cell = above[next]) {
      placed.push(cell);
      column = cell.column + cell.columns;
      next += 1;
    }
    const room = (above[next]?.column ?? Infinity) - column;
    placed.push({ column, columns: Math.min(columns, room), text, joined: false, left: rows });
    column += Math.min(columns, room);
  }
  return [...placed, ...above.slice(next)];
}

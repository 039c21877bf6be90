import { demandFitting, type PlacedCell } from "./grid";

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

import type { PlacedCell } from "./grid";

type Rows = readonly (readonly PlacedCell[])[];

/** Twentieths of a point, about 2 mm: borders nearer to one another are one border that was drawn by hand. */
const NEAR = 120;

/**
 * The cells in columns whose borders differ by more than a hand's tremor. Where a cell would lose all its width so, the
 * table has columns as narrow as that, and all stay as they are.
 */
export function aligned(rows: Rows, widths: readonly number[]): Rows {
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

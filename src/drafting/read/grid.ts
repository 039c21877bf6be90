import { readFault } from "./fault";
import { LIMITS } from "./limits";

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
 * takes up is what is printed in it, however far a cell says that it reaches. A table beyond the limit is a ReadFault.
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

/** Stops where a table has too many cells to be one that somebody printed. */
export function demandFitting(rows: number, columns: number): void {
  if (rows * columns <= LIMITS.cells) return;
  throw readFault("tables-too-large", { rows, columns, limit: LIMITS.cells });
}

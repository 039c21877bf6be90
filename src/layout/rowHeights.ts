import { ROW_HEIGHT } from "./limits";

/** A text that needs so much height over one or several rows. */
export interface Need {
  readonly row: number;
  readonly rows: number;
  /** In points. */
  readonly height: number;
}

/**
 * Heights of rows from what their texts need and the least heights given. What a text over several rows needs beyond
 * them is shared out evenly: no program fits the height of merged cells by itself.
 */
export function rowHeights(needs: readonly Need[], least: ReadonlyMap<number, number>): Map<number, number> {
  const heights = new Map(least);
  for (const need of [...needs].sort((a, b) => a.rows - b.rows)) {
    const rows = Array.from({ length: need.rows }, (_, offset) => need.row + offset);
    const present = rows.reduce((total, row) => total + (heights.get(row) ?? 0), 0);
    if (present >= need.height) continue;
    const share = (need.height - present) / need.rows;
    for (const row of rows) heights.set(row, Math.min(ROW_HEIGHT, Math.ceil((heights.get(row) ?? 0) + share)));
  }
  return heights;
}

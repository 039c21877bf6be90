import type { ReportCell } from "../model";

/** A cell, or a part of one that runs over several pages. */
export interface SetCell extends ReportCell {
  /** 0: the cell, or its first part. */
  readonly part: number;
}

/** Cells cut where a page begins, each part with the whole text: no page begins with an empty merged cell. */
export function cutCells(cells: readonly ReportCell[], starts: readonly number[]): readonly SetCell[] {
  return cells.flatMap((cell) => {
    const end = cell.row + cell.rows;
    const edges = [cell.row, ...starts.filter((start) => start > cell.row && start < end), end];
    return edges.slice(0, -1).map((row, part) => ({ ...cell, row, rows: (edges[part + 1] ?? end) - row, part }));
  });
}

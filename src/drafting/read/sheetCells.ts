import type { Area } from "../../layout/plan";
import { demandFitting } from "./placedCells";

/** Which rows or columns of a worksheet are shown. */
export interface ShownIndexes {
  readonly shown: readonly number[];
  /** How many of them stand before each row or column, one beyond the last included. */
  readonly before: readonly number[];
}

export function shownIndexes(count: number, isHidden: (index: number) => boolean): ShownIndexes {
  const shown: number[] = [];
  const before = [0];
  for (let index = 0; index < count; index += 1) {
    if (!isHidden(index)) shown.push(index);
    before.push(shown.length);
  }
  return { shown, before };
}

/** Marks the cells that are merged with others; the text stands in the first one of them that is shown. */
export function joinCells(
  cells: string[][],
  merges: readonly Area[],
  rows: ShownIndexes,
  columns: ShownIndexes,
  textAt: (row: number, column: number) => string,
): void {
  let joined = 0;
  for (const merge of merges) {
    const [top, bottom] = shownWithin(rows, merge.row, merge.rows);
    const [left, right] = shownWithin(columns, merge.column, merge.columns);
    joined += (bottom - top) * (right - left);
    // Areas that overlap could go on for ever.
    demandFitting(joined, 1);
    for (let row = top; row < bottom; row += 1) {
      const mark = row === top ? "<" : "^";
      cells[row]?.fill(mark, left, right);
    }
    const first = cells[top];
    if (top < bottom && left < right && first !== undefined) first[left] = textAt(merge.row, merge.column);
  }
}

/** Where an area begins and ends among what is shown, clipped to what is filled. */
function shownWithin({ before }: ShownIndexes, start: number, length: number): readonly [number, number] {
  const last = before.length - 1;
  return [before[Math.min(start, last)] ?? 0, before[Math.min(start + length, last)] ?? 0];
}

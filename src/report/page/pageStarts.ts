import type { ReportCell } from "../model";

/** What has to find room on pages, in points. */
export interface Paged {
  /** Heights of the rows of the body. */
  readonly heights: readonly number[];
  /** Room for rows on the first page and on those after it. */
  readonly first: number;
  readonly others: number;
  /** Height of what must stand on the last page under the last row. */
  readonly tail: number;
  /** How many merged cells a page beginning with a row would cut. */
  readonly cuts: (row: number) => number;
}

/** Share of a page that may stay empty so that fewer merged cells are cut; with what is kept free, less than a fifth. */
const SPARE = 0.17;

/**
 * The rows that begin a new page, the first page's left out. A row that is higher than a page gets one of its own; the
 * last row is never parted from what follows the table.
 */
export function pageStarts({ heights, first, others, tail, cuts }: Paged): readonly number[] {
  const needs = heights.map((height, row) => (row === heights.length - 1 ? height + tail : height));
  const starts: number[] = [];
  let begin = 0;
  for (let room = first; begin < needs.length; room = others) {
    const next = begin + rowsThatFit(needs, begin, room);
    if (next === needs.length) break;
    begin = bestStart(needs, { begin, latest: next, room, spare: others * SPARE }, cuts);
    starts.push(begin);
  }
  return starts;
}

/** How many rows from a row on find room; at least one. */
function rowsThatFit(needs: readonly number[], begin: number, room: number): number {
  let used = 0;
  const end = needs.findIndex((need, row) => {
    if (row < begin) return false;
    used += need;
    return used > room && row > begin;
  });
  return (end < 0 ? needs.length : end) - begin;
}

/** A page while it is filled. */
interface Filled {
  readonly begin: number;
  /** The first row that finds no room on it. */
  readonly latest: number;
  readonly room: number;
  /** How much of the room may stay empty. */
  readonly spare: number;
}

/** The row that cuts the fewest merged cells, the latest of those, as long as little of the page stays empty. */
function bestStart(needs: readonly number[], { begin, latest, room, spare }: Filled, cuts: Paged["cuts"]): number {
  let best = latest;
  let empty = room - needs.slice(begin, latest).reduce((used, need) => used + need, 0);
  for (let row = latest - 1; row > begin; row -= 1) {
    empty += needs[row] ?? 0;
    if (empty > spare) break;
    if (cuts(row) < cuts(best)) best = row;
  }
  return best;
}

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

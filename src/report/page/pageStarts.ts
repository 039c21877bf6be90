import type { ReportCell } from "../model";
import type { Spacing } from "./type";
import { breakLine, restHeight, type PagedRow, type PageStart } from "./brokenRows";

/** What has to find room on pages, in points. */
export interface Paged {
  /** The rows of the body. */
  readonly rows: readonly PagedRow[];
  readonly spacing: Spacing;
  /** Room for rows on the first page and on those after it. */
  readonly first: number;
  readonly others: number;
  /** What more of a page is filled by a row that is broken where the page is full. */
  readonly reserve: number;
  /** Height of what must stand on the last page under the last row. */
  readonly tail: number;
  /** How many merged cells a page beginning with a row would cut. */
  readonly cuts: (row: number) => number;
}

/** Share of a page that may stay empty so that a row stays whole or fewer merged cells are cut; with what is kept free,
 * less than a fifth. */
const SPARE = 0.17;

/**
 * Where the second and later pages begin. A row that would leave more of a page empty than may be is broken between its
 * lines where it can be; one that cannot and is higher than a page gets one of its own. The last row, or lines of it, are
 * never parted from what follows the table.
 */
export function pageStarts(paged: Paged): readonly PageStart[] {
  const starts: PageStart[] = [];
  let start: PageStart | null = { row: 0, line: 0 };
  for (let room = paged.first; start !== null; room = paged.others) {
    start = nextStart(paged, start, room);
    if (start !== null) starts.push(start);
  }
  return starts;
}

/** Where the page ends that begins at a place; null where nothing is left. */
function nextStart(paged: Paged, begin: PageStart, room: number): PageStart | null {
  const { rows, spacing, others, tail, reserve } = paged;
  const { latest, empty } = filled(paged, begin, room);
  const row = rows[latest];
  if (row === undefined) return null;
  const spare = others * SPARE;
  const alone = latest === begin.row;
  if (alone || empty > spare) {
    // The last row is divided for what follows it, and goes on before its page is full.
    const divided = latest === rows.length - 1 && tail > 0;
    const line = breakLine(row, alone ? begin.line : 0, divided ? empty : empty + reserve, spacing);
    if (line !== null) return { row: latest, line };
  }
  if (alone) return latest + 1 < rows.length ? { row: latest + 1, line: 0 } : null;
  return { row: bestStart(paged, { begin: begin.row, latest, empty, spare }), line: 0 };
}

/** The first row of which not all finds room on a page, and what stays empty before it; behind the last row where all do. */
function filled(paged: Paged, begin: PageStart, room: number): Pick<Filled, "latest" | "empty"> {
  let empty = room;
  let latest = begin.row;
  for (; latest < paged.rows.length; latest += 1) {
    const need = needOf(paged, { row: latest, line: latest === begin.row ? begin.line : 0 });
    if (need > empty) break;
    empty -= need;
  }
  return { latest, empty };
}

/** The height of what is left of a row from a place on, with what must stand under it. */
function needOf({ rows, spacing, tail }: Paged, { row, line }: PageStart): number {
  const own = rows[row];
  const height = own === undefined ? 0 : restHeight(own, line, spacing);
  return row === rows.length - 1 ? height + tail : height;
}

/** A page while it is filled. */
interface Filled {
  readonly begin: number;
  /** The first row that finds no room on it. */
  readonly latest: number;
  /** How much of its room is empty, and may be. */
  readonly empty: number;
  readonly spare: number;
}

/** The row that cuts the fewest merged cells, the latest of those, as long as little of the page stays empty. */
function bestStart({ rows, cuts }: Paged, { begin, latest, empty, spare }: Filled): number {
  let best = latest;
  let left = empty;
  for (let row = latest - 1; row > begin; row -= 1) {
    left += rows[row]?.height ?? 0;
    if (left > spare) break;
    if (cuts(row) < cuts(best)) best = row;
  }
  return best;
}

/** A cell, or a part of one that runs over several pages. */
export interface SetCell extends ReportCell {
  /** 0: the cell, or its first part. */
  readonly part: number;
}

/**
 * Cells cut where a page begins, and around a row that is broken, each part with the whole text: no page begins with an
 * empty merged cell, and no merged cell is broken. Row by row, from left to right.
 */
export function cutCells(cells: readonly ReportCell[], starts: readonly PageStart[]): readonly SetCell[] {
  const places = [...new Set(starts.flatMap(({ row, line }) => (line === 0 ? [row] : [row, row + 1])))];
  places.sort((a, b) => a - b);
  const parts = cells.flatMap((cell) => {
    const end = cell.row + cell.rows;
    const edges = [cell.row, ...places.filter((place) => place > cell.row && place < end), end];
    return edges.slice(0, -1).map((row, part) => ({ ...cell, row, rows: (edges[part + 1] ?? end) - row, part }));
  });
  return parts.sort((a, b) => a.row - b.row || a.column - b.column);
}

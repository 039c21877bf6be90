import type { Area } from "../layout/plan";
import { append } from "../shared/list";

/** The row after the last one. */
export function endRow(area: Area): number {
  return area.row + area.rows;
}

/** The column after the last one. */
export function endColumn(area: Area): number {
  return area.column + area.columns;
}

/** Whether a merge makes one cell of several. */
export function isSeveralCells(area: Area): boolean {
  return area.rows * area.columns > 1;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < endRow(area) && column >= area.column && column < endColumn(area);
}

/** Whether two areas share a cell. */
export function meets(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cells that two areas share; null where they share none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around all of them; null where there is none. */
export function boundingArea(areas: Iterable<Area>): Area | null {
  let bounds: Area | null = null;
  for (const area of areas) bounds = bounds === null ? area : around(bounds, area);
  return bounds;
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(endRow(a), endRow(b)) - row;
  const columns = Math.max(endColumn(a), endColumn(b)) - column;
  return { row, column, rows, columns };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Few rectangles that cover exactly the given cells: cells side by side become runs, equal runs below one another
 * become rectangles. Each cell is in one rectangle only, also where it was given twice.
 */
export function rectangles(cells: Iterable<Cell>): Area[] {
  const found: Area[] = [];
  let open = new Map<string, Area>();
  let row = -1;
  for (const run of runs(cells)) {
    if (run.row !== row) {
      append(found, finished(open, run.row));
      open = new Map([...open].filter(([, area]) => endRow(area) === run.row));
      row = run.row;
    }
    const key = `${String(run.column)}:${String(run.columns)}`;
    const above = open.get(key);
    open.set(key, above === undefined || endRow(above) !== row ? run : { ...above, rows: above.rows + 1 });
  }
  return [...found, ...open.values()].sort(inReadingOrder);
}

function finished(open: ReadonlyMap<string, Area>, row: number): Area[] {
  return [...open.values()].filter((area) => endRow(area) !== row);
}

function runs(cells: Iterable<Cell>): Area[] {
  const sorted = [...cells].sort(inReadingOrder);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last?.row !== row || column > endColumn(last)) found.push({ row, column, rows: 1, columns: 1 });
    else if (column === endColumn(last)) found[found.length - 1] = { ...last, columns: last.columns + 1 };
  }
  return found;
}

/** Row by row, from left to right. */
function inReadingOrder(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

import type { Area } from "../../layout/plan";
import type { Watcher } from "../../shared/portions";
import { excelCode, excelFault } from "./hostFault";

/** Cells asked for at once: at a hundred bytes each, a response stays within the 5 MB that Excel gives on the web. */
const CELLS_AT_ONCE = 40_000;

/**
 * Reads parts together, a limited number of cells at once; where long texts make a response too large, half and half.
 * `split` divides a single part that is too large by itself; what cannot be divided fails. `watcher` is told of cells;
 * to be stopped is a fault.
 */
export async function readInPortions<T extends { readonly area: Area }>(
  parts: readonly T[],
  read: (parts: readonly T[]) => Promise<void>,
  split: (part: T) => readonly T[],
  watcher?: Watcher,
): Promise<void> {
  const of = cellsIn(parts);
  let done = 0;
  for (const portion of portions(parts)) {
    goOn(watcher);
    watcher?.reached({ done, of });
    await readPortion(portion, read, split);
    done += cellsIn(portion);
  }
  goOn(watcher);
}

/** A fault where somebody has stopped the work. */
export function goOn(watcher: Watcher | undefined): void {
  if (watcher?.stopped() === true) throw excelFault("job-stopped", {}, {});
}

export function cellsIn(parts: readonly { readonly area: Area }[]): number {
  return parts.reduce((cells, { area }) => cells + area.rows * area.columns, 0);
}

async function readPortion<T>(
  parts: readonly T[],
  read: (parts: readonly T[]) => Promise<void>,
  split: (part: T) => readonly T[],
): Promise<void> {
  try {
    await read(parts);
  } catch (error) {
    const smaller = parts.length > 1 ? parts : parts.flatMap(split);
    if (excelCode(error) !== "ResponsePayloadSizeLimitExceeded" || smaller.length < 2) throw error;
    const middle = Math.ceil(smaller.length / 2);
    await readPortion(smaller.slice(0, middle), read, split);
    await readPortion(smaller.slice(middle), read, split);
  }
}

function portions<T extends { readonly area: Area }>(parts: readonly T[]): T[][] {
  const found: T[][] = [];
  let cells = 0;
  for (const part of parts) {
    const size = part.area.rows * part.area.columns;
    cells += size;
    const last = found.at(-1);
    if (last !== undefined && cells <= CELLS_AT_ONCE) last.push(part);
    else {
      found.push([part]);
      cells = size;
    }
  }
  return found;
}

/** The rows of an area in slices of a limited number of cells, at least one row each. */
export function slices(area: Area, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
    const row = area.row + index * rows;
    return { ...area, row, rows: Math.min(rows, area.row + area.rows - row) };
  });
}

/** Two halves of an area, above and below or left and right; a single cell is the whole of it. */
export function halves(area: Area): Area[] {
  if (area.rows > 1) return slices(area, Math.ceil(area.rows / 2) * area.columns);
  const columns = Math.ceil(area.columns / 2);
  const right = { ...area, column: area.column + columns, columns: area.columns - columns };
  return area.columns > 1 ? [{ ...area, columns }, right] : [area];
}

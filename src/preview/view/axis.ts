import { at } from "../../shared/list";

/** The rows or the columns of a worksheet, one after another, in CSS pixels. Hidden ones have no size. */
export interface Axis {
  readonly count: number;
  /** Where each line begins, and at last where the last one ends. */
  readonly starts: readonly number[];
}

export function axisOf(count: number, sizeOf: (line: number) => number): Axis {
  const starts = [0];
  let end = 0;
  for (let line = 0; line < count; line += 1) {
    end += sizeOf(line);
    starts.push(end);
  }
  return { count, starts };
}

/** Where a line begins; beyond the last one the end. */
export function startOf({ count, starts }: Axis, line: number): number {
  return at(starts, Math.min(line, count));
}

/** The size of some lines together. */
export function lengthOf(axis: Axis, first: number, lines: number): number {
  return startOf(axis, first + lines) - startOf(axis, first);
}

/** The line at a place: the first one before the beginning, the last one beyond the end; never a hidden one. */
export function lineAt(axis: Axis, place: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(axis, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return isHidden(axis, low) ? nextShown(axis, low, -1) : low;
}

export function isHidden(axis: Axis, line: number): boolean {
  return lengthOf(axis, line, 1) === 0;
}

/** The next line that is shown in a direction (from -1 on the first one); the line itself where there is none. */
export function nextShown(axis: Axis, line: number, step: 1 | -1): number {
  for (let next = line + step; next >= 0 && next < axis.count; next += step) {
    if (!isHidden(axis, next)) return next;
  }
  return line;
}

import type { Bounds } from "../bounds";
import { issue, type Issue } from "../../shared/issue";
import { at, type Path } from "./finding";

/** Bounds have one limit on each side, and some number is within them. */
export function boundsFaults(bounds: Bounds, whole: boolean, path: Path): readonly Issue[] {
  const { is, atLeast, above, atMost, below } = bounds;
  const lower = [is, atLeast, above].filter((limit) => limit !== undefined);
  const upper = [is, atMost, below].filter((limit) => limit !== undefined);
  if (lower.length + upper.length === 0) return [issue("lint-bounds-none", at(path), {})];
  if (lower.length > 1 || upper.length > 1) return [issue("lint-bounds-twice", at(path), {})];
  return isEmpty(intervalOf(bounds, whole)) ? [issue("lint-bounds-empty", at(path), {})] : [];
}

/** The least that can be entered is not above the most. */
export function rangeFaults(least: number | null, most: number | null, path: Path): readonly Issue[] {
  return least === null || most === null || least <= most ? [] : [issue("lint-range", at(path), { least, most })];
}

/** A place between numbers: just before one, or just after it. */
export interface Cut {
  readonly value: number;
  readonly after: boolean;
}

/** The numbers between two cuts; none where the end does not lie behind the start. */
export interface Interval {
  readonly start: Cut;
  readonly end: Cut;
}

const NOWHERE = { start: { value: -Infinity, after: false }, end: { value: Infinity, after: true } };

/** Below 0, 0 or above 0 as one cut lies before, at or behind another. */
export function order(one: Cut, other: Cut): number {
  if (one.value !== other.value) return one.value < other.value ? -1 : 1;
  return Number(one.after) - Number(other.after);
}

function isEmpty({ start, end }: Interval): boolean {
  return order(start, end) >= 0;
}

/** The numbers within bounds; where only whole numbers count, cuts lie before one. */
export function intervalOf({ is, atLeast, above, atMost, below }: Bounds, whole: boolean): Interval {
  const lower = is ?? atLeast;
  const upper = is ?? atMost;
  const start =
    lower !== undefined
      ? { value: lower, after: false }
      : above !== undefined
        ? { value: above, after: true }
        : NOWHERE.start;
  const end =
    upper !== undefined
      ? { value: upper, after: true }
      : below !== undefined
        ? { value: below, after: false }
        : NOWHERE.end;
  return whole ? { start: wholeCut(start), end: wholeCut(end) } : { start, end };
}

/** The same cut among whole numbers: before the first one behind it. */
function wholeCut({ value, after }: Cut): Cut {
  if (!Number.isFinite(value)) return { value, after };
  return { value: after ? Math.floor(value) + 1 : Math.ceil(value), after: false };
}

/** An interval as bounds, for a message. */
export function boundsOf({ start, end }: Interval): Bounds {
  return {
    ...(Number.isFinite(start.value) ? { [start.after ? "above" : "atLeast"]: start.value } : {}),
    ...(Number.isFinite(end.value) ? { [end.after ? "atMost" : "below"]: end.value } : {}),
  };
}

/** What of a range no interval covers. */
export function gapsIn(range: Interval, intervals: readonly Interval[]): readonly Interval[] {
  const gaps: Interval[] = [];
  let reached = range.start;
  for (const { start, end } of [...intervals].sort((a, b) => order(a.start, b.start))) {
    const gap = { start: reached, end: order(start, range.end) < 0 ? start : range.end };
    if (!isEmpty(gap)) gaps.push(gap);
    if (order(end, reached) > 0) reached = end;
  }
  const rest = { start: reached, end: range.end };
  return isEmpty(rest) ? gaps : [...gaps, rest];
}

import type { Bounds } from "../../../rules/bounds";
import { issue, type Issue } from "../../../shared/issue";
import { at, type Path } from "../finding";
import { intervalOf, isEmpty } from "./intervals";

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

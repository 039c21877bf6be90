import type { Item } from "../rubric/schema";
import type { UnitResult } from "../scoring/results";
import { lookUp } from "../shared/lookUp";

/** What an item adds to the total of a unit; null where it has no points. */
export function itemPoints({ id, counts }: Item, { items }: UnitResult): number | null {
  const found = lookUp(items, id);
  if (counts === "none" || counts === "veto" || found === undefined || !("points" in found)) return null;
  if (found.points === null) return null;
  return counts === "penalty" ? -found.points : found.points;
}

/** Whether two sums of points are the same but for what computing in binary leaves. */
export function isExactly(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9;
}

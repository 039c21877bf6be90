import type { Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import { normaliseName } from "../shared/text";
import { SIDES, type Side, type Unusable } from "./entries";

/** The items of a unit that cannot be scored on a side, by unit name. */
export type Blocked = (unit: string, side: Side) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/**
 * Blocks what cannot be used from the beginning, and items that an issue of the ledger names; the ledger is on the
 * reviewers' side alone.
 */
export function blockedItems(rubric: Rubric, issues: readonly Issue[], unusable: readonly Unusable[]): Blocked {
  const own = new Map<string, Set<string>>();
  const everywhere = { entries: new Set<string>(), self: new Set<string>() };
  const block = (unit: string | null, side: Side, item: string) => {
    const key = unit === null ? "" : keyOf(unit, side);
    const items = unit === null ? everywhere[side] : (own.get(key) ?? new Set<string>());
    items.add(item);
    if (unit !== null) own.set(key, items);
  };
  for (const { place } of issues) {
    if (place.unit !== undefined && place.item !== undefined) block(place.unit, "entries", place.item);
  }
  for (const { unit, item, side } of unusable) {
    const items = item === null ? rubric.items.map(({ id }) => id) : [item];
    for (const one of side === null ? SIDES : [side]) for (const id of items) block(unit, one, id);
  }
  // Most often nothing is blocked, and no name needs to be looked up.
  if (own.size === 0) return (_, side) => everywhere[side];
  return (unit, side) => union(own.get(keyOf(unit, side)) ?? NONE, everywhere[side]);
}

function keyOf(unit: string, side: Side): string {
  return `${side}|${normaliseName(unit)}`;
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (b.size === 0) return a;
  return a.size === 0 ? b : new Set([...a, ...b]);
}

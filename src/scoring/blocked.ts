import type { Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import { normaliseName } from "../shared/text";
import { SIDES, type Side, type Unusable } from "./entries";

/** The items of one unit that cannot be scored, by side. */
export type BlockedItems = Readonly<Record<Side, ReadonlySet<string>>>;

/** The items that cannot be scored, by unit name. */
export type Blocked = (unit: string) => BlockedItems;

/**
 * Blocks what cannot be used from the beginning, and items that an issue of the ledger names; the ledger is on the
 * reviewers' side alone.
 */
export function blockedItems(rubric: Rubric, issues: readonly Issue[], unusable: readonly Unusable[]): Blocked {
  const everywhere = noItems();
  const byUnit = new Map<string, Record<Side, Set<string>>>();
  const block = (unit: string | null, side: Side, item: string) => {
    const name = unit === null ? null : normaliseName(unit);
    const blocked = name === null ? everywhere : (byUnit.get(name) ?? noItems());
    blocked[side].add(item);
    if (name !== null) byUnit.set(name, blocked);
  };
  for (const { place } of issues) {
    if (place.unit !== undefined && place.item !== undefined) block(place.unit, "entries", place.item);
  }
  for (const { unit, item, side } of unusable) {
    const items = item === null ? rubric.items.map(({ id }) => id) : [item];
    for (const one of side === null ? SIDES : [side]) for (const id of items) block(unit, one, id);
  }
  for (const own of byUnit.values()) {
    for (const side of SIDES) for (const item of everywhere[side]) own[side].add(item);
  }
  // Most often nothing is blocked, and no name needs to be looked up.
  return byUnit.size === 0 ? () => everywhere : (unit) => byUnit.get(normaliseName(unit)) ?? everywhere;
}

function noItems(): Record<Side, Set<string>> {
  return { entries: new Set(), self: new Set() };
}

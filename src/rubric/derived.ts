import { kindOf, type Rule } from "../rules/kinds/kinds";
import type { Item } from "./schema";

/*
 * Items whose points are made of other items' points. Those are taken after their own limits, and a limit looks at items
 * as they are before any: so an item comes after its sources and after the items that their limits are about.
 */

type Items = readonly Pick<Item, "id" | "rule" | "limits">[];

/** The items that feed a rule, by id, in the order of the rule; none for most rules. */
export function sourcesOf(rule: Rule): readonly string[] {
  return kindOf(rule).sources();
}

/** Whether an item's points are made of other items' points. */
export function isDerived({ rule }: Pick<Item, "rule">): boolean {
  return sourcesOf(rule).length > 0;
}

type Before = (id: string) => readonly string[];

/** The items that have to be scored before a given one; none for an item that is not derived. */
function scoredBefore(items: Items): Before {
  const byId = new Map(items.map((item) => [item.id, item]));
  const limitedBy = (id: string) =>
    (byId.get(id)?.limits ?? []).flatMap(({ when }) => ("item" in when ? [when.item] : []));
  const before = new Map(
    items.filter(isDerived).map(({ id, rule }) => {
      const sources = sourcesOf(rule);
      return [id, [...new Set([...sources, ...sources.flatMap(limitedBy)])]];
    }),
  );
  return (id) => before.get(id) ?? NONE;
}

const NONE: readonly never[] = [];

/** The derived items in an order in which each comes after whatever has to be scored before it. */
export function derivedInOrder(items: Items): readonly string[] {
  const before = scoredBefore(items);
  const order = new Set<string>();
  const met = new Set<string>();
  for (const { id } of items.filter(isDerived)) walk(id, before, met, order);
  return [...order].filter((id) => before(id).length > 0);
}

/** Everything that an item's points depend on, itself included. */
export function dependsOn(id: string, items: Items): ReadonlySet<string> {
  const order = new Set<string>();
  walk(id, scoredBefore(items), new Set(), order);
  return order;
}

/** Some items with all whose points depend on theirs. */
export function affectedBy(ids: readonly string[], items: Items): ReadonlySet<string> {
  const before = scoredBefore(items);
  const affected = new Set(ids);
  for (const id of derivedInOrder(items)) if (before(id).some((one) => affected.has(one))) affected.add(id);
  return affected;
}

/** The same with those that only a limit ties to them, and what depends on these. */
export function touchedBy(ids: readonly string[], items: Items): ReadonlySet<string> {
  const touched = new Set(ids);
  let size = 0;
  while (size < touched.size) {
    size = touched.size;
    for (const item of items) if (lookedAt(item).some((one) => touched.has(one))) touched.add(item.id);
  }
  return touched;
}

/** Some items with all that has to be scored for theirs to be known: their sources and what limits look at. */
export function neededFor(ids: Iterable<string>, items: Items): ReadonlySet<string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const needed = new Set(ids);
  // Those that are added are walked through, too.
  for (const id of needed) for (const one of lookedAt(byId.get(id))) needed.add(one);
  return needed;
}

/** The items that an item's own points and limits look at. */
function lookedAt(item: Items[number] | undefined): readonly string[] {
  if (item === undefined) return NONE;
  return [...sourcesOf(item.rule), ...(item.limits ?? []).flatMap(({ when }) => ("item" in when ? [when.item] : []))];
}

/** Puts an item into `order` behind everything that it depends on; one in a circle, which no sound rubric has, once. */
function walk(id: string, before: Before, met: Set<string>, order: Set<string>): void {
  if (met.has(id)) return;
  met.add(id);
  for (const one of before(id)) walk(one, before, met, order);
  order.add(id);
}

import type { ItemFacts } from "../rules/rule";
import type { Item, Rubric } from "./schema";

/** What an item's rule may know of it. */
export function itemFacts(item: Item, rubric: Pick<Rubric, "phases" | "arithmetic">): ItemFacts {
  const phases =
    item.phases === null ? [] : rubric.phases.map(({ id, label }) => ({ id, label, max: item.phases?.[id] ?? 0 }));
  return { id: item.id, max: item.max, phases, decimals: rubric.arithmetic.decimals };
}

/** What sentences call an item. */
export function itemReference({ id, name }: Pick<Item, "id" | "name">): string {
  return `指标${id}“${name}”`;
}

/** Whether an item is scored in points, not rated and not a veto. */
export function givesPoints({ rule }: Pick<Item, "rule">): boolean {
  return rule.kind !== "rating" && rule.kind !== "occurred" && rule.kind !== "totalBelow";
}

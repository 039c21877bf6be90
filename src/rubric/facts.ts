import type { ItemFacts } from "../rules/rule";
import { show } from "../shared/decimal";
import type { Limit } from "./modifiers";
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

/** A condition in words, as the reason of what follows from it. */
export function conditionText(
  condition: Limit["when"],
  { attributes, items }: Pick<Rubric, "attributes" | "items">,
): string {
  if ("flag" in condition) return `“${condition.label}”为“是”`;
  if ("attribute" in condition) {
    const { attribute, is } = condition;
    const value = typeof is === "boolean" ? (is ? "是" : "否") : is;
    return `“${attributes.find(({ id }) => id === attribute)?.label ?? attribute}”为“${value}”`;
  }
  const item = items.find(({ id }) => id === condition.item);
  const name = itemReference(item ?? { id: condition.item, name: "" });
  return "occurred" in condition ? `${name}已发生` : `${name}低于合格分${show(item?.pass ?? 0)}分`;
}

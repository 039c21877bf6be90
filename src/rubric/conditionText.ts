import { show } from "../shared/decimal";
import { itemReference } from "./facts";
import type { Limit } from "./modifiers";
import type { Rubric } from "./schema";

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

import { kindOf } from "../rules/kinds/kinds";
import type { ItemFacts } from "../rules/rule";
import { chineseSpeech, ownWords, said, type OwnWords } from "../shared/said";
import type { Limit } from "./modifiers";
import type { Item, Rubric } from "./schema";
import { lookUp } from "../shared/lookUp";

/** What an item's rule may know of it. */
export function itemFacts(item: Item, rubric: Pick<Rubric, "phases" | "arithmetic">): ItemFacts {
  const phases =
    item.phases === null
      ? []
      : rubric.phases.map(({ id, label }) => ({ id, label, max: lookUp(item.phases, id) ?? 0 }));
  const facts = { id: item.id, max: fullPoints(item), phases, decimals: rubric.arithmetic.decimals };
  if (item.counts === "penalty") return { ...facts, deducts: true };
  return item.counts === "veto" ? { ...facts, vetoes: true } : facts;
}

/** Full points to reckon with: without limit where an item has none. */
export function fullPoints({ max }: Pick<Item, "max">): number {
  return max ?? Infinity;
}

/** Full points to be shown; null where an item has none, or is no more than an event or a rating. */
export function shownPoints({ max }: Pick<Item, "max">): number | null {
  return max === null || max === 0 ? null : max;
}

/** What sentences call an item. */
export function itemReference({ id, name }: Pick<Item, "id" | "name">): string {
  return `指标${id}“${name}”`;
}

/** Whether an item is scored in points, not rated and not a veto. */
export function givesPoints({ rule }: Pick<Item, "rule">): boolean {
  return kindOf(rule).gives === "points";
}

/** Whether an item can be without points for a unit that it does not apply to, so that other items make up for it. */
export function canBeExempt({ notApplicable, rule }: Pick<Item, "notApplicable" | "rule">): boolean {
  const as = notApplicable?.as;
  return as === "rescale" || as === "rescaleSection" || kindOf(rule).exempts();
}

/** What sentences call an attribute of units. */
export function attributeLabel(attributes: Rubric["attributes"], id: string): string {
  return attributes.find((one) => one.id === id)?.label ?? id;
}

type Facts = Pick<Rubric, "attributes" | "items">;

/** A condition as the reason of what follows from it. */
export function conditionWords(condition: Limit["when"], { attributes, items }: Facts): OwnWords {
  if ("flag" in condition) return said("condition-yes", { label: condition.label });
  if ("attribute" in condition) {
    const { attribute, is } = condition;
    const label = attributeLabel(attributes, attribute);
    if (typeof is === "boolean") return said(is ? "condition-yes" : "condition-no", { label });
    return said("condition-value", { label, value: is });
  }
  const { name = "", pass = 0 } = items.find(({ id }) => id === condition.item) ?? {};
  const about = { item: condition.item, name };
  if ("rated" in condition) return said("condition-rated", { ...about, rating: condition.rated });
  return "occurred" in condition ? said("condition-occurred", about) : said("condition-failed", { ...about, pass });
}

/** A condition in Chinese, as it stands in worksheets and explanations. */
export function conditionText(condition: Limit["when"], facts: Facts): string {
  return ownWords(chineseSpeech, conditionWords(condition, facts));
}

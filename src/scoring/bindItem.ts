import { itemFacts } from "../rubric/facts";
import type { Item, Rubric } from "../rubric/schema";
import type { Field } from "../rules/field";
import { bindRule } from "../rules/kinds/kinds";
import type { BoundRule } from "../rules/rule";
import { withExemption } from "./exemption";
import { repeated, repetitionOf } from "./repetition";

/** Ties an item's rule to the item with whatever else is entered for it: repetition, exemption, flags of limits. */
export function bindItem(item: Item, rubric: Pick<Rubric, "phases" | "arithmetic" | "repetition">): BoundRule {
  const facts = itemFacts(item, rubric);
  const repetition = repetitionOf(item, rubric);
  const bound = repetition === null ? bindRule(item.rule, facts) : repeated(item.rule, repetition, facts);
  return withFlags(withExemption(bound, item, facts), item);
}

/** A rule with the flags that its item's limits ask for; they leave what the rule makes of the other fields alone. */
function withFlags(bound: BoundRule, { limits = [] }: Item): BoundRule {
  const flags = limits.flatMap(({ when }): Field[] =>
    "flag" in when ? [{ id: when.flag, label: when.label, required: false, type: "flag" }] : [],
  );
  return flags.length === 0 ? bound : { ...bound, fields: [...bound.fields, ...flags] };
}

import { itemFacts } from "../rubric/facts";
import { ruleUnder } from "../rubric/readings";
import type { Choice, Interpretation, Readings } from "../rubric/interpretation";
import type { Item, Rubric } from "../rubric/schema";
import type { Field } from "../rules/field";
import { bindRule } from "../rules/kinds";
import type { BoundRule, ItemFacts } from "../rules/rule";
import type { RubricInForce } from "./inForce";
import { remarkFields } from "./remarks";

/** An item's rule under a reading that is not in force, to tell whether it would make a difference. */
export interface OtherReading {
  readonly interpretation: Interpretation;
  readonly choice: Choice;
  readonly bound: BoundRule;
}

/** A field that an item knows: of the rule in force or a remark beside it, or one that only another reading uses. */
interface KnownField {
  readonly field: Field;
  readonly use: "used" | "idle";
}

/** An item with its rule in force and all that is needed to score it. */
export interface TableItem {
  readonly item: Item;
  readonly facts: ItemFacts;
  readonly bound: BoundRule;
  readonly others: readonly OtherReading[];
  /** Everything that may be entered for the item, by field id. */
  readonly fields: ReadonlyMap<string, KnownField>;
}

/** The items of one category, ready for scoring. */
export function scoringTable(
  { rubric, inForce, readings }: RubricInForce,
  category: string | null,
): readonly TableItem[] {
  return inForce.items
    .filter((item) => item.category === category)
    .map((item) => {
      const facts = itemFacts(item, inForce);
      const bound = bindRule(item.rule, facts);
      const others = otherReadings(rubric, readings, item, facts);
      return { item, facts, bound, others, fields: knownFields(item, bound, others) };
    });
}

function knownFields(item: Item, bound: BoundRule, others: readonly OtherReading[]): ReadonlyMap<string, KnownField> {
  const fields = new Map<string, KnownField>();
  for (const field of others.flatMap((other) => other.bound.fields)) fields.set(field.id, { field, use: "idle" });
  for (const field of [...bound.fields, ...remarkFields(item)]) fields.set(field.id, { field, use: "used" });
  return fields;
}

function otherReadings(rubric: Rubric, readings: Readings, item: Item, facts: ItemFacts): OtherReading[] {
  return rubric.interpretations.flatMap((interpretation) => {
    if (!("items" in interpretation.applies) || !interpretation.applies.items.includes(item.id)) return [];
    return interpretation.choices
      .filter((choice) => choice.id !== readings[interpretation.id])
      .map((choice) => ({ interpretation, choice, bound: bindRule(ruleUnder(item.rule, choice), facts) }));
  });
}

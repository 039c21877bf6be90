import { lookUp } from "../shared/lookUp";
import { affectedBy, isDerived } from "../rubric/derived";
import { itemFacts } from "../rubric/facts";
import type { Choice, Interpretation, Readings } from "../rubric/interpretation";
import { choicesFor, readingFor } from "../rubric/itemReadings";
import { itemUnder } from "../rubric/readings";
import type { Item, Rubric } from "../rubric/schema";
import type { Field, FieldValues } from "../rules/field";
import type { BoundRule, ItemFacts, Outcome } from "../rules/rule";
import { bindItem, remarkFields } from "./bindItem";

/** A rubric as written, as it stands under the readings, and the readings. */
export interface RubricInForce {
  readonly rubric: Rubric;
  readonly inForce: Rubric;
  readonly readings: Readings;
}

/** An item's rule under a reading that is not in force, to see whether it would make a difference. */
export interface OtherReading {
  readonly interpretation: Interpretation;
  readonly choice: Choice;
  readonly bound: BoundRule;
  /** What it would change is seen by the item itself. */
  readonly alone: boolean;
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

/** The items of one unit with their outcomes, in the same order, and its attributes: what conditions and totals look at. */
export interface ScoredTable {
  readonly table: readonly TableItem[];
  readonly outcomes: readonly Outcome[];
  readonly attributes: FieldValues;
}

/** The items of one category, ready for scoring. */
export function scoringTable(rules: RubricInForce, category: string | null): readonly TableItem[] {
  return rules.inForce.items.filter((item) => item.category === category).map((item) => tableItem(rules, item));
}

/** An item ready for scoring; `own` makes of it, and of it under other readings, what it is for some units. */
export function tableItem(rules: RubricInForce, stated: Item, own: (item: Item) => Item = (item) => item): TableItem {
  const { inForce } = rules;
  const item = own(stated);
  const bound = bindItem(item, inForce);
  const others = otherReadings(rules, stated, own);
  return { item, facts: itemFacts(item, inForce), bound, others, fields: knownFields(item, bound, others) };
}

function knownFields(item: Item, bound: BoundRule, others: readonly OtherReading[]): ReadonlyMap<string, KnownField> {
  const fields = new Map<string, KnownField>();
  for (const field of others.flatMap((other) => other.bound.fields)) fields.set(field.id, { field, use: "idle" });
  for (const field of [...bound.fields, ...remarkFields(item)]) fields.set(field.id, { field, use: "used" });
  return fields;
}

function otherReadings(
  { rubric, inForce, readings }: RubricInForce,
  item: Item,
  own: (item: Item) => Item,
): OtherReading[] {
  return rubric.interpretations.flatMap((interpretation) => {
    const choices = choicesFor(interpretation, item.id).filter(
      ({ id }) => id !== readingFor(interpretation, readings, item.id),
    );
    if (choices.length === 0) return [];
    const alone = !needsWholeTable(interpretation, inForce.items);
    return choices.map((choice): OtherReading => {
      const other = own(itemUnder(item, interpretation, choice));
      return { interpretation, choice, bound: bindItem(other, inForce), alone };
    });
  });
}

/** Whether a reading changes what is made of the items' points, and none of these. */
export function isAboutSums({ applies, choices }: Interpretation): boolean {
  if (!("part" in applies)) return false;
  const sets = (parameter: string) => choices.some(({ set }) => lookUp(set, parameter) !== undefined);
  switch (applies.part) {
    case "sections":
    case "totals":
      return true;
    case "veto":
      return sets("points");
    case "arithmetic":
      return sets("rounding");
    case "repetition":
    case "ranking":
    case "grading":
    case "ledger":
    case "checks":
      return false;
  }
}

/** Parts that change many items at once. */
const WHOLE_PARTS: readonly string[] = ["repetition", "ledger"];

/**
 * Whether it takes scoring the whole table again to see what a reading would change: it is about modifiers or sums, or
 * about an item whose points are limited afterwards, come from other items or go into others.
 */
export function needsWholeTable(interpretation: Interpretation, items: readonly Item[]): boolean {
  const { applies, choices } = interpretation;
  if ("part" in applies) return WHOLE_PARTS.includes(applies.part) || isAboutSums(interpretation);
  if ("modifiersOf" in applies) return true;
  const { items: concerned } = applies;
  if (affectedBy(concerned, items).size > concerned.length) return true;
  const own = items.filter(({ id }) => concerned.includes(id));
  if (own.some((item) => item.limits !== undefined || isDerived(item))) return true;
  return own.some(
    (item) => item.rule.kind === "placement" && choices.some(({ set }) => lookUp(set, "average") === "rescale"),
  );
}

import { yearIn } from "../shared/day";
import { grouped } from "../shared/list";
import { entryOf, memoised } from "../shared/memo";
import { itemFacts } from "../rubric/facts";
import { type Choice, type Interpretation, type Readings, choicesFor, readingFor } from "../rubric/interpretation";
import { applyReadings, itemUnder } from "../rubric/readings";
import { selfIn } from "../rubric/schedule";
import type { Item, Rubric } from "../rubric/schema";
import type { Field, FieldValues } from "../rules/field";
import type { BoundRule, ItemFacts, Outcome } from "../rules/rule";
import { bindItem, remarkFields } from "./bindItem";
import { needsWholeTable } from "./readingReach";

/** A rubric as written, as it stands under the readings, and the readings. */
export interface RubricInForce {
  readonly rubric: Rubric;
  readonly inForce: Rubric;
  readonly readings: Readings;
  /** What is told; everything where it is absent. What other readings would change takes longer than all the rest. */
  readonly told?: Told;
}

/** Everything there is to say, or nothing of readings not in force. */
export type Told = "all" | "in-force";

/** An item's rule under a reading that is not in force, to see whether it would make a difference. */
export interface OtherReading {
  readonly interpretation: Interpretation;
  readonly choice: Choice;
  readonly bound: BoundRule;
  /** What it would change is seen by the item itself. */
  readonly alone: boolean;
}

/** A field that an item knows: of the rule in force or a remark beside it, or one that only other readings use. */
export interface KnownField {
  readonly use: "used" | "idle";
  /** The one that is used, or the field as each reading has it: what one of them takes is no fault. */
  readonly fields: readonly [Field, ...Field[]];
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

/** The rubric under readings that are all known and stated, as `readingsInForce` gives them, in the period assessed. */
export function rulesUnder(
  rubric: Rubric,
  readings: Readings,
  period: string | null = null,
  told: Told = "all",
): RubricInForce {
  return entryOf(rulesOf(rubric), JSON.stringify([readings, yearIn(period ?? ""), told]), () => {
    const applied = applyReadings(rubric, readings);
    return { rubric, inForce: { ...applied, self: selfIn(applied.self, period) }, readings, told };
  });
}

/** Rules are worked out once for a rubric and its readings: every scoring, and each under other readings, asks for them. */
const rulesOf = memoised<Rubric, Map<string, RubricInForce>>(() => new Map());

/** The items of one category, ready for scoring. */
export function scoringTable(rules: RubricInForce, category: string | null): readonly TableItem[] {
  return entryOf(tablesByCategory(rules), category, () =>
    rules.inForce.items.filter((item) => item.category === category).map((item) => tableItem(rules, item)),
  );
}

const tablesByCategory = memoised<RubricInForce, Map<string | null, readonly TableItem[]>>(() => new Map());

/** An item ready for scoring; `own` makes of it, and of it under other readings, what it is for some units. */
export function tableItem(rules: RubricInForce, stated: Item, own: (item: Item) => Item = (item) => item): TableItem {
  const { inForce } = rules;
  const item = own(stated);
  const bound = bindItem(item, inForce);
  const others = otherReadings(rules, stated, own);
  return {
    item,
    facts: itemFacts(item, inForce),
    bound,
    others: rules.told === "in-force" ? [] : others,
    fields: knownFields(item, bound, others),
  };
}

function knownFields(item: Item, bound: BoundRule, others: readonly OtherReading[]): ReadonlyMap<string, KnownField> {
  const known = new Map<string, KnownField>();
  const idle = grouped(
    others.flatMap((other) => other.bound.fields),
    ({ id }) => id,
  );
  for (const [id, fields] of idle) known.set(id, { use: "idle", fields });
  for (const field of [...bound.fields, ...remarkFields(item)]) known.set(field.id, { use: "used", fields: [field] });
  return known;
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
    const alone = !needsWholeTable(interpretation, inForce);
    return choices.map((choice): OtherReading => {
      const other = own(itemUnder(item, interpretation, choice));
      return { interpretation, choice, bound: bindItem(other, inForce), alone };
    });
  });
}

import type { FieldValues } from "../rules/field";
import type { Outcome } from "../rules/rule";
import { at } from "../shared/list";
import type { TableItem } from "./table";
import type { AttributeCondition, Condition } from "../rubric/modifiers";
import { lookUp } from "../shared/lookUp";

/** What is known of a unit when a condition is looked at. */
export interface Circumstances {
  readonly attributes: FieldValues;
  /** The items as they are for the unit, and their outcomes in the same order. */
  readonly table: readonly TableItem[];
  readonly outcomes: readonly Outcome[];
}

/** Whether a condition on an attribute holds; null while the attribute is blank. */
export function attributeHolds({ attribute, is }: AttributeCondition, attributes: FieldValues): boolean | null {
  const value = lookUp(attributes, attribute);
  return value === null || value === undefined ? null : value === is;
}

/** Whether a condition holds; null while nobody can tell. One on an item of another category does not. */
export function holds(condition: Condition, { attributes, table, outcomes }: Circumstances): boolean | null {
  if ("attribute" in condition) return attributeHolds(condition, attributes);
  const index = table.findIndex(({ item }) => item.id === condition.item);
  if (index < 0) return false;
  const outcome = at(outcomes, index);
  if (outcome.status === "blank" || outcome.status === "unusable") return null;
  if ("occurred" in condition) return outcome.status === "flagged" && outcome.occurred;
  const { pass } = at(table, index).item;
  return outcome.status === "scored" && pass !== undefined && outcome.points < pass;
}

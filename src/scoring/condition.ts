import type { AttributeCondition, Condition } from "../rubric/modifiers";
import type { FieldValues } from "../rules/field";
import { at } from "../shared/list";
import type { ScoredTable } from "./table";
import { lookUp } from "../shared/lookUp";

/** Whether a condition on an attribute holds; null while the attribute is blank. */
export function attributeHolds({ attribute, is }: AttributeCondition, attributes: FieldValues): boolean | null {
  const value = lookUp(attributes, attribute);
  return value === null || value === undefined ? null : value === is;
}

/** Whether a condition holds; null while it is open. One on an item of another category does not. */
export function holds(condition: Condition, { attributes, table, outcomes }: ScoredTable): boolean | null {
  if ("attribute" in condition) return attributeHolds(condition, attributes);
  const index = table.findIndex(({ item }) => item.id === condition.item);
  if (index < 0) return false;
  const outcome = at(outcomes, index);
  if (outcome.status === "blank" || outcome.status === "unusable") return null;
  if ("rated" in condition) return outcome.status === "rated" && outcome.rating === condition.rated;
  if ("occurred" in condition) return outcome.status === "flagged" && outcome.occurred;
  const { pass } = at(table, index).item;
  return outcome.status === "scored" && pass !== undefined && outcome.points < pass;
}

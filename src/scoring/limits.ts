import { conditionText } from "../rubric/facts";
import type { Limit } from "../rubric/modifiers";
import type { Attribute, Rubric } from "../rubric/schema";
import { because, sentenceOf } from "../rules/explanation";
import type { FieldValues } from "../rules/field";
import { blank, type Outcome } from "../rules/rule";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { holds } from "./condition";
import type { Side } from "./entries";
import type { ScoredTable } from "./table";
import { attributeField, type CheckedUnit } from "./units";
import { lookUp } from "../shared/lookUp";
import { workings } from "./workings";

/**
 * What the limits of the item at an index of a unit's table leave of its outcome, given those of all items before any
 * limit; adds to `issues` what is missing to decide.
 */
export type Limits = (
  unit: CheckedUnit,
  side: Side,
  outcomes: readonly Outcome[],
  index: number,
  issues: Issue[],
) => Outcome;

/**
 * The limits of a rubric's items; null where none has any. Conditions on other items look at their points before any
 * limit, so that the order of items does not matter. The lowest limit that holds counts.
 */
export function limitsOf(rubric: Rubric): Limits | null {
  if (rubric.items.every(({ limits }) => limits === undefined)) return null;
  return ({ unit, table, attributes }, side, outcomes, index, issues) => {
    const outcome = at(outcomes, index);
    const { item } = at(table, index);
    if (item.limits === undefined || outcome.status !== "scored") return outcome;
    const lower = item.limits.filter(({ points }) => points < outcome.points);
    const known: Known = { attributes, table, outcomes, own: lookUp(unit[side], item.id) ?? {} };
    const open = lower.flatMap(({ when }) => openAttribute(when, rubric, known) ?? []);
    if (open.length === 0) return limited(outcome, lower, rubric, known);
    const place = { unit: unit.name, item: item.id };
    for (const { id, label } of open) issues.push(issue("blank", { ...place, field: id }, { label }));
    return blank(...open.map(attributeField));
  };
}

type Scored = Extract<Outcome, { readonly status: "scored" }>;

/** What is known of a unit and of the item whose limits are looked at. */
interface Known extends ScoredTable {
  /** The item's own values. */
  readonly own: FieldValues;
}

function limited(outcome: Scored, limits: readonly Limit[], rubric: Rubric, known: Known): Outcome {
  const held = limits.filter(({ when }) => limitHolds(when, known) === true);
  const lowest = held.reduce<Limit | null>((low, one) => (low === null || one.points < low.points ? one : low), null);
  if (lowest === null) return outcome;
  const { when, points, clause } = lowest;
  const reason = conditionText(when, rubric);
  const texts = { own: sentenceOf(outcome.explanation), reason, limit: points, points, clause };
  return { ...outcome, points, exact: undefined, capped: true, explanation: because(workings.limited, texts) };
}

/** A flag of the item that is blank does not hold; a blank attribute or item leaves it open. */
function limitHolds(when: Limit["when"], known: Known): boolean | null {
  return "flag" in when ? lookUp(known.own, when.flag) === true : holds(when, known);
}

/** The attribute that a condition lacks. Where it lacks another item, the unit is incomplete by that item. */
function openAttribute(when: Limit["when"], { attributes }: Rubric, known: Known): Attribute | null {
  if (!("attribute" in when) || holds(when, known) !== null) return null;
  return attributes.find(({ id }) => id === when.attribute) ?? null;
}

import type { Limit } from "../rubric/modifiers";
import type { Attribute, Rubric } from "../rubric/schema";
import { because, sentenceOf } from "../rules/explanation";
import { blank, type Outcome } from "../rules/rule";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Candidate } from "./candidate";
import { holds, type Circumstances } from "./condition";
import { attributeField } from "./units";
import { conditionText } from "../rubric/facts";
import { lookUp } from "../shared/lookUp";

/**
 * What the limits of the item at an index of a unit's table leave of its outcome, given those of all items before any
 * limit; adds to `issues` what is missing to tell.
 */
export type Limits = (candidate: Candidate, outcomes: readonly Outcome[], index: number, issues: Issue[]) => Outcome;

/**
 * The limits of a rubric's items; null where none has any. Conditions on other items look at their points before any
 * limit, so that the order of items does not matter. The lowest limit that holds counts.
 */
export function limitsOf(rubric: Rubric): Limits | null {
  if (rubric.items.every(({ limits }) => limits === undefined)) return null;
  return ({ name, table, attributes, values }, outcomes, index, issues) => {
    const outcome = at(outcomes, index);
    const { item } = at(table, index);
    if (item.limits === undefined || outcome.status !== "scored") return outcome;
    const biting = item.limits.filter(({ points }) => points < outcome.points);
    const circumstances = { attributes, table, outcomes, own: lookUp(values, item.id) ?? {} };
    const open = biting.flatMap(({ when }) => openAttribute(when, rubric, circumstances) ?? []);
    if (open.length === 0) return limited(outcome, biting, rubric, circumstances);
    for (const { id, label } of open) issues.push(issue("blank", { unit: name, item: item.id, field: id }, { label }));
    return blank(...open.map(attributeField));
  };
}

type Scored = Extract<Outcome, { readonly status: "scored" }>;

/** What is known of a unit and of the item whose limits are looked at. */
interface OwnCircumstances extends Circumstances {
  readonly own: Candidate["values"][string];
}

function limited(outcome: Scored, biting: readonly Limit[], rubric: Rubric, circumstances: OwnCircumstances): Outcome {
  const held = biting.filter(({ when }) => limitHolds(when, circumstances) === true);
  const lowest = held.reduce<Limit | null>((low, one) => (low === null || one.points < low.points ? one : low), null);
  if (lowest === null) return outcome;
  const { when, points, clause } = lowest;
  const reason = conditionText(when, rubric);
  const texts = { own: sentenceOf(outcome.explanation), reason, limit: points, points, clause };
  return { ...outcome, points, capped: true, explanation: because("limited", texts) };
}

/** A flag of the item that is blank does not hold; a blank attribute or item leaves it open. */
function limitHolds(when: Limit["when"], circumstances: OwnCircumstances): boolean | null {
  return "flag" in when ? lookUp(circumstances.own, when.flag) === true : holds(when, circumstances);
}

/** The attribute that a condition lacks. Where it lacks another item, the unit is incomplete by that item. */
function openAttribute(when: Limit["when"], { attributes }: Rubric, circumstances: OwnCircumstances): Attribute | null {
  if (!("attribute" in when) || holds(when, circumstances) !== null) return null;
  return attributes.find(({ id }) => id === when.attribute) ?? null;
}

import type { NotApplicable } from "../rubric/modifiers";
import type { Item } from "../rubric/schema";
import { because } from "../rules/explanation";
import type { Field, FieldValues } from "../rules/field";
import { scored, type BoundRule, type CohortMember, type ItemFacts, type Outcome, type Scorer } from "../rules/rule";
import { roundedQuotient, sum } from "../shared/decimal";
import { issue } from "../shared/issue";
import { lookUp } from "../shared/lookUp";

/** Id of the field that says that an item does not apply to a unit. */
export const NOT_APPLICABLE = "notApplicable";

/** A rule with a flag by which a unit is exempt from the item; exempt units are not compared with the others. */
export function withExemption(bound: BoundRule, { notApplicable }: Item, facts: ItemFacts): BoundRule {
  if (notApplicable === undefined) return bound;
  const flag: Field = { id: NOT_APPLICABLE, label: notApplicable.label, required: false, type: "flag" };
  return {
    ...bound,
    fields: [flag, ...bound.fields],
    comparesUnits: bound.comparesUnits || notApplicable.as === "mean",
    scorer(cohort) {
      const others = cohort.filter(({ values }) => !isExempt(values));
      const score = bound.scorer(others);
      const exempt = exemptOutcome(notApplicable, facts, score, others);
      return (values, sources) =>
        isExempt(values) ? withUnused(exempt, values, bound.fields, notApplicable) : score(values, sources);
    },
  };
}

/** Whether the values of an item say that it does not apply. */
export function isExempt(values: FieldValues): boolean {
  return values[NOT_APPLICABLE] === true;
}

/** The outcome of all exempt units. */
function exemptOutcome(
  { as, label, clause }: NotApplicable,
  { max, decimals }: ItemFacts,
  score: Scorer,
  others: readonly CohortMember[],
): Outcome {
  switch (as) {
    case "rescale":
      return { status: "exempt", explanation: because("exempt", { label, clause }) };
    case "full":
      return scored(max, because("exempt-full", { label, clause, points: max }));
    case "zero":
      return scored(0, because("exempt-zero", { label, clause }));
    case "mean":
      return meanOutcome(pointsOf(score, others), { label, clause }, decimals);
  }
}

function pointsOf(score: Scorer, others: readonly CohortMember[]): readonly number[] {
  return others.flatMap(({ values, faulty, sources }) => {
    const outcome = faulty ? null : score(values, sources);
    return outcome?.status === "scored" ? [outcome.points] : [];
  });
}

function meanOutcome(
  others: readonly number[],
  words: Pick<NotApplicable, "label" | "clause">,
  decimals: number,
): Outcome {
  const count = others.length;
  if (count === 0) return { status: "unusable", issues: [issue("nothing-to-average", { field: NOT_APPLICABLE }, {})] };
  const points = roundedQuotient(sum(others), 1, count, decimals);
  return scored(points, because("exempt-mean", { ...words, count, points }));
}

/** Says that what else was entered for the item does not count. */
function withUnused(
  outcome: Outcome,
  values: FieldValues,
  fields: readonly Field[],
  { label }: NotApplicable,
): Outcome {
  if (outcome.status !== "scored" && outcome.status !== "exempt") return outcome;
  const unused = fields.some(({ id }) => lookUp(values, id) !== null && lookUp(values, id) !== undefined);
  return unused ? { ...outcome, issues: [issue("exempt-not-used", { field: NOT_APPLICABLE }, { label })] } : outcome;
}

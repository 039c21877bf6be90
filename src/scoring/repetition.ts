import { givesPoints } from "../rubric/facts";
import { isDerived } from "../rubric/derived";
import type { Item, Rubric } from "../rubric/schema";
import type { Field, FieldValues } from "../rules/field";
import { bindRule } from "../rules/kinds/kinds";
import { blank, type BoundRule, type CohortMember, type ItemFacts, type Outcome, type Scorer } from "../rules/rule";
import { times } from "../shared/decimal";
import type { Issue } from "../shared/issue";
import { combinedParts } from "./combinedParts";
import type { Repetition } from "../rubric/totals";
import { lookUp } from "../shared/lookUp";

type Part = Repetition["parts"][number];

/** How often an item is assessed; null for once. */
export function repetitionOf(item: Item, { repetition }: Pick<Rubric, "repetition">): Repetition | null {
  if (repetition === undefined) return null;
  const { items } = repetition;
  const repeats = items === undefined ? givesPoints(item) && !isDerived(item) : items.includes(item.id);
  return repeats ? repetition : null;
}

/**
 * A rule that is applied once for each part, by fields of its own (score@q1), and whose points are combined and rounded
 * once more. The ledger does not say which part its lines are for, so it fills none of them.
 */
export function repeated(rule: Item["rule"], repetition: Repetition, facts: ItemFacts): BoundRule {
  const parts = repetition.parts.map((part) => bindPart(rule, part, repetition, facts));
  return {
    fields: parts.flatMap(({ fields }) => fields.map(({ field }) => field)),
    ledger: null,
    comparesUnits: parts.some(({ bound }) => bound.comparesUnits),
    scorer(cohort) {
      const scorers = parts.map((part) => partScorer(part, cohort));
      return (values) => {
        const outcomes = scorers.map((score) => score(values));
        return combinedParts(outcomes, repetition, rule, facts);
      };
    },
  };
}

interface BoundPart {
  readonly part: Part;
  readonly bound: BoundRule;
  /** The rule's fields as they are entered for this part, with their own ids in the rule. */
  readonly fields: readonly { readonly id: string; readonly field: Field }[];
}

function bindPart(rule: Item["rule"], part: Part, { combine }: Repetition, facts: ItemFacts): BoundPart {
  const max = combine === "sum" ? times(facts.max, part.weight) : facts.max;
  const bound = bindRule(rule, { ...facts, max });
  const fields = bound.fields.map((field) => {
    return { id: field.id, field: { ...field, id: idIn(part, field.id), label: `${part.label}：${field.label}` } };
  });
  return { part, bound, fields };
}

function idIn({ id }: Part, field: string): string {
  return `${field}@${id}`;
}

function partScorer(part: BoundPart, cohort: readonly CohortMember[]): Scorer {
  const valuesIn = (values: FieldValues): FieldValues =>
    Object.fromEntries(part.fields.map(({ id, field }) => [id, lookUp(values, field.id)]));
  const score = part.bound.scorer(cohort.map(({ values, faulty }) => ({ values: valuesIn(values), faulty })));
  return (values) => renamed(score(valuesIn(values)), part);
}

/** An outcome whose fields are named as they are entered. */
function renamed(outcome: Outcome, { part, fields }: BoundPart): Outcome {
  switch (outcome.status) {
    case "blank": {
      const missing = outcome.missing.map(({ id }) => id);
      return blank(...fields.filter(({ id }) => missing.includes(id)).map(({ field }) => field));
    }
    case "scored":
      return outcome.issues === undefined ? outcome : { ...outcome, issues: placed(outcome.issues, part) };
    case "unusable":
      return { ...outcome, issues: placed(outcome.issues, part) };
    case "rated":
    case "flagged":
    case "exempt":
      return outcome;
  }
}

function placed(issues: readonly Issue[], part: Part): readonly Issue[] {
  return issues.map((found) => {
    const { field } = found.place;
    return field === undefined ? found : { ...found, place: { ...found.place, field: idIn(part, field) } };
  });
}

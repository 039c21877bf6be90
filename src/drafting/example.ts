import { bindRule, type Rule } from "../rules/kinds/kinds";
import { sentenceOf } from "../rules/explanation";
import type { Field, FieldValue, FieldValues } from "../rules/field";
import type { BoundRule, ItemFacts, Outcome } from "../rules/rule";
import { round, times } from "../shared/decimal";
import type { RuleExample } from "./draft";
import { enteredText } from "./enteredText";
import { samplesOf } from "./sampleValues";

/**
 * A worked example of a rule, with values that fit its fields, scored by the rule itself; points between none and full
 * where there are such. Null for what has no points: ratings, vetoes.
 */
export function exampleOf(rule: Rule, item: ItemFacts): RuleExample | null {
  const bound = bindRule(rule, item);
  const trials = attempts(bound).flatMap((values) => trialsOf(bound, values));
  const telling = [...trials].sort((a, b) => interest(b.outcome, item) - interest(a.outcome, item));
  const [best] = telling;
  if (best === undefined) return null;
  return {
    entered: enteredText(bound.fields, best.values, best.others),
    points: best.outcome.points,
    explanation: sentenceOf(best.outcome.explanation),
  };
}

type Scored = Extract<Outcome, { status: "scored" }>;

interface Trial {
  readonly values: FieldValues;
  /** The values of the other units, for a rule that compares them. */
  readonly others: readonly FieldValues[];
  readonly outcome: Scored;
}

/** More is more telling: something but not all, by no more limits than needed. */
function interest({ points, capped }: Scored, { max }: ItemFacts): number {
  if (points > 0 && points < max) return capped === true ? 3 : 4;
  return points > 0 ? 2 : points < 0 ? 1 : 0;
}

function trialsOf(bound: BoundRule, values: FieldValues): readonly Trial[] {
  return companies(bound, values).flatMap((others) => {
    const cohort = [values, ...others].map((unit) => ({ values: unit, faulty: false }));
    const outcome = bound.scorer(cohort)(values);
    return outcome.status === "scored" ? [{ values, others, outcome }] : [];
  });
}

/** Two other units: one better and one worse, or both better, whichever way better is. */
const COMPANIES = [
  [1.25, 0.5],
  [1.25, 1.5],
  [0.75, 0.5],
] as const;

function companies({ comparesUnits, fields }: BoundRule, values: FieldValues): readonly (readonly FieldValues[])[] {
  if (!comparesUnits) return [[]];
  return COMPANIES.map((factors) =>
    factors.map((factor) =>
      Object.fromEntries(fields.map((field) => [field.id, otherThan(values[field.id], field, factor)])),
    ),
  );
}

function otherThan(value: FieldValue, field: Field, factor: number): FieldValue {
  if (typeof value !== "number" || (field.type !== "number" && field.type !== "integer")) return value;
  const other = round(times(value, factor), field.type === "integer" ? 0 : 2);
  return Math.max(field.min, Math.min(field.max ?? other, other));
}

/** The usual values; then with one or two fields changed. What need not be entered is blank at first. */
function attempts(bound: BoundRule): readonly FieldValues[] {
  const options = bound.fields.map((field) => ({ id: field.id, values: optionsOf(field, bound) }));
  const usual = Object.fromEntries(options.map(({ id, values }) => [id, values[0]]));
  const changes = options.flatMap(({ id, values }) => values.slice(1).map((value) => ({ id, value })));
  const single = changes.map(({ id, value }) => ({ ...usual, [id]: value }));
  const double = changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter(({ id }) => id !== first.id)
      .map((second) => ({ ...usual, [first.id]: first.value, [second.id]: second.value })),
  );
  return [usual, ...single, ...double];
}

/** Of events by level one or two have happened, not one of each. */
function optionsOf(field: Field, { ledger }: BoundRule): readonly FieldValue[] {
  const samples = samplesOf(field);
  if (!field.required) return [undefined, ...samples];
  if (ledger?.by !== "level") return samples;
  return field.type === "list" ? [[], ...samples] : [0, 1, 2, 3];
}

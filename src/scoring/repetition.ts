import { givesPoints } from "../rubric/facts";
import type { Repetition } from "../rubric/repetition";
import type { Item, Rubric } from "../rubric/schema";
import { because, sentenceOf, type Explanation } from "../rules/explanation";
import type { Field, FieldValues } from "../rules/field";
import { bindRule } from "../rules/kinds";
import {
  blank,
  scored,
  type BoundRule,
  type CohortMember,
  type ItemFacts,
  type Outcome,
  type Scorer,
} from "../rules/rule";
import { round, roundedQuotient, show, sum, times } from "../shared/decimal";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";

type Part = Repetition["parts"][number];

/** How often an item is assessed; null for once. */
export function repetitionOf(item: Item, { repetition }: Pick<Rubric, "repetition">): Repetition | null {
  if (repetition === undefined) return null;
  const { items } = repetition;
  return (items === undefined ? givesPoints(item) : items.includes(item.id)) ? repetition : null;
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
      const combine = COMBINED[repetition.combine];
      return (values) => {
        const outcomes = scorers.map((score) => score(values));
        return unscored(outcomes) ?? combine(parts, outcomes.map(scoredPart), facts, rule);
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
    Object.fromEntries(part.fields.map(({ id, field }) => [id, values[field.id]]));
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

/** What becomes of an item of which some part has no points; null where all have. */
function unscored(outcomes: readonly Outcome[]): Outcome | null {
  const issues = outcomes.flatMap((outcome) => (outcome.status === "unusable" ? outcome.issues : []));
  if (outcomes.some(({ status }) => status === "unusable")) return { status: "unusable", issues };
  const missing = outcomes.flatMap((outcome) => (outcome.status === "blank" ? outcome.missing : []));
  return missing.length === 0 ? null : blank(...missing);
}

type ScoredPart = Extract<Outcome, { readonly status: "scored" }>;

function scoredPart(outcome: Outcome): ScoredPart {
  if (outcome.status !== "scored") throw new Error("only items with points are repeated");
  return outcome;
}

type Combine = (
  parts: readonly BoundPart[],
  outcomes: readonly ScoredPart[],
  facts: ItemFacts,
  rule: Item["rule"],
) => Outcome;

const COMBINED: Readonly<Record<Repetition["combine"], Combine>> = { mean, sum: total };

function mean(parts: readonly BoundPart[], outcomes: readonly ScoredPart[], { decimals }: ItemFacts): Outcome {
  const weights = parts.map(({ part }) => part.weight);
  const weighted = sum(outcomes.map(({ points }, index) => times(points, at(weights, index))));
  const points = roundedQuotient(weighted, 1, sum(weights), decimals);
  return whole(outcomes, points, because("repeated-mean", { parts: inWords(parts, outcomes), points }), false);
}

function total(
  parts: readonly BoundPart[],
  outcomes: readonly ScoredPart[],
  { max, decimals }: ItemFacts,
  rule: Item["rule"],
): Outcome {
  const all = round(sum(outcomes.map(({ points }) => points)), decimals);
  const points = Math.min(max, rule.kind === "net" ? Math.max(-max, all) : all);
  const texts = { parts: inWords(parts, outcomes), points };
  return points === all
    ? whole(outcomes, points, because("repeated-sum", texts), false)
    : whole(outcomes, points, because("repeated-sum-capped", { ...texts, total: all, max }), true);
}

function whole(outcomes: readonly ScoredPart[], points: number, explanation: Explanation, limited: boolean): Outcome {
  const outcome = scored(
    points,
    explanation,
    outcomes.flatMap(({ issues = [] }) => issues),
  );
  const capped = limited || outcomes.some((one) => one.capped === true);
  return capped && outcome.status === "scored" ? { ...outcome, capped: true } : outcome;
}

/** Every part with its weight and how it came by its points. */
function inWords(parts: readonly BoundPart[], outcomes: readonly ScoredPart[]): string {
  return parts
    .map(({ part }, index) => `${part.label}（权重${show(part.weight)}）${sentenceOf(at(outcomes, index).explanation)}`)
    .join("；");
}

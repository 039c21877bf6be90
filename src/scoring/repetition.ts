import { isDerived } from "../rubric/derived";
import { givesPoints } from "../rubric/facts";
import type { Item, Rubric } from "../rubric/schema";
import type { Repetition } from "../rubric/totals";
import { because, sentenceOf, type Explanation, phrase } from "../rules/explanation";
import type { Field, FieldValues } from "../rules/field";
import { kindOf, bindRule, type Rule } from "../rules/kinds/kinds";
import { limited } from "../rules/points";
import {
  blank,
  exactPoints,
  scored,
  unrounded,
  type BoundRule,
  type Cohort,
  type ItemFacts,
  type Outcome,
  type Scorer,
} from "../rules/rule";
import { show, sum, times } from "../shared/decimal";
import { compare, divide, fraction, multiply, rounded, shown, total as sumOf, type Fraction } from "../shared/fraction";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { lookUp } from "../shared/lookUp";
import { workings } from "./workings";

type Part = Repetition["parts"][number];

/** How often an item is assessed; null for once. */
export function repetitionOf(item: Item, { repetition }: Pick<Rubric, "repetition">): Repetition | null {
  if (repetition === undefined) return null;
  const { items } = repetition;
  const repeats = items === undefined ? givesPoints(item) && !isDerived(item) : items.includes(item.id);
  return repeats ? repetition : null;
}

/**
 * A rule that is applied once for each part, by fields of its own (score@q1). What the parts come to is combined exactly
 * and rounded once, unless the document rounds every part. The ledger does not say which part its lines are for, so it fills none of them.
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
  const max = combine === "sum" && facts.max < Infinity ? times(facts.max, part.weight) : facts.max;
  const bound = bindRule(rule, { ...facts, max });
  const fields = bound.fields.map((field) => {
    return { id: field.id, field: { ...field, id: idIn(part, field.id), label: labelIn(part, field.label) } };
  });
  return { part, bound, fields };
}

function idIn({ id }: Part, field: string): string {
  return `${field}@${id}`;
}

function labelIn({ label }: Part, field: string): string {
  return `${label}：${field}`;
}

function partScorer(part: BoundPart, cohort: Cohort): Scorer {
  const valuesIn = (values: FieldValues): FieldValues =>
    Object.fromEntries(part.fields.map(({ id, field }) => [id, lookUp(values, field.id)]));
  const score = part.bound.scorer(() => cohort().map(({ values, faulty }) => ({ values: valuesIn(values), faulty })));
  return (values) => renamed(score(valuesIn(values)), part);
}

/** An outcome whose fields are named as they are entered. */
function renamed(outcome: Outcome, { part }: BoundPart): Outcome {
  switch (outcome.status) {
    case "blank":
      return blank(
        ...outcome.missing.map((field) => ({ ...field, id: idIn(part, field.id), label: labelIn(part, field.label) })),
      );
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

/** One outcome made of those of an item's parts; the item has no points before every part has. */
function combinedParts(
  outcomes: readonly Outcome[],
  { parts, combine, rounding = "once" }: Repetition,
  rule: Rule,
  facts: ItemFacts,
): Outcome {
  const lacking = unscored(outcomes);
  if (lacking !== null) return lacking;
  const scoredParts = outcomes.map((outcome, index): ScoredPart => {
    if (outcome.status !== "scored") throw new Error("only items with points are repeated");
    const exact = rounding === "each" ? fraction(outcome.points) : exactPoints(outcome);
    return { ...at(parts, index), outcome, exact };
  });
  return combine === "mean" ? mean(scoredParts, facts) : total(scoredParts, rule, facts);
}

type Scored = Extract<Outcome, { readonly status: "scored" }>;

interface ScoredPart {
  readonly label: string;
  readonly weight: number;
  readonly outcome: Scored;
  /** What counts of it: its points, before they were rounded unless the document rounds every part. */
  readonly exact: Fraction;
}

/** What becomes of an item of which some part has no points; null where all have. */
function unscored(outcomes: readonly Outcome[]): Outcome | null {
  const issues = outcomes.flatMap((outcome) => (outcome.status === "unusable" ? outcome.issues : []));
  if (outcomes.some(({ status }) => status === "unusable")) return { status: "unusable", issues };
  const missing = outcomes.flatMap((outcome) => (outcome.status === "blank" ? outcome.missing : []));
  if (missing.length > 0) return blank(...missing);
  const exempt = outcomes.filter(({ status }) => status === "exempt");
  if (exempt.length < outcomes.length && exempt.length > 0) {
    return { status: "unusable", issues: [issue("exempt-in-part", {}, {})] };
  }
  return exempt[0] ?? null;
}

function mean(parts: readonly ScoredPart[], item: ItemFacts): Outcome {
  const weighted = sumOf(parts.map(({ exact, weight }) => multiply(exact, fraction(weight))));
  const exact = divide(weighted, fraction(sum(parts.map(({ weight }) => weight))));
  const { points } = limited(exact, null, item);
  return unrounded(
    whole(parts, points, because(workings["repeated-mean"], { parts: inWords(parts), points }), false),
    exact,
  );
}

/** The sum of all parts, at most the item's own points; gains and losses at least as much below 0. */
function total(parts: readonly ScoredPart[], rule: Rule, { max, decimals }: ItemFacts): Outcome {
  const exact = sumOf(parts.map((part) => part.exact));
  const all = rounded(exact, decimals);
  const points = Math.min(max, kindOf(rule).signed ? Math.max(-max, all) : all);
  const words = { parts: inWords(parts), points };
  return points === all
    ? unrounded(whole(parts, points, because(workings["repeated-sum"], words), false), exact)
    : whole(parts, points, because(workings["repeated-sum-capped"], { ...words, total: all, max }), true);
}

function whole(parts: readonly ScoredPart[], points: number, explanation: Explanation, limited: boolean): Outcome {
  const issues = parts.flatMap(({ outcome }) => outcome.issues ?? []);
  const outcome = scored(points, explanation, issues);
  const capped = limited || parts.some((part) => part.outcome.capped === true);
  return capped && outcome.status === "scored" ? { ...outcome, capped: true } : outcome;
}

/** Every part with its weight and how it came by its points, with those before rounding where they count. */
function inWords(parts: readonly ScoredPart[]): string {
  return parts
    .map(({ label, weight, outcome, exact }) => {
      const counts = compare(exact, fraction(outcome.points)) === 0 ? "" : phrase("unrounded", { value: shown(exact) });
      return `${label}（权重${show(weight)}）${sentenceOf(outcome.explanation)}${counts}`;
    })
    .join("；");
}

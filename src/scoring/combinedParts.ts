import type { Rule } from "../rules/kinds/kinds";
import { because, sentenceOf, type Explanation } from "../rules/explanation";
import { blank, scored, type ItemFacts, type Outcome } from "../rules/rule";
import { round, roundedQuotient, show, sum, times } from "../shared/decimal";
import { at } from "../shared/list";
import type { Repetition } from "../rubric/totals";

/** One outcome made of those of an item's parts; the item has no points before every part has. */
export function combinedParts(
  outcomes: readonly Outcome[],
  { parts, combine }: Repetition,
  rule: Rule,
  facts: ItemFacts,
): Outcome {
  const lacking = unscored(outcomes);
  if (lacking !== null) return lacking;
  const scoredParts = outcomes.map((outcome, index): ScoredPart => {
    if (outcome.status !== "scored") throw new Error("only items with points are repeated");
    return { ...at(parts, index), outcome };
  });
  return combine === "mean" ? mean(scoredParts, facts) : total(scoredParts, rule, facts);
}

type Scored = Extract<Outcome, { readonly status: "scored" }>;

interface ScoredPart {
  readonly label: string;
  readonly weight: number;
  readonly outcome: Scored;
}

/** What becomes of an item of which some part has no points; null where all have. */
function unscored(outcomes: readonly Outcome[]): Outcome | null {
  const issues = outcomes.flatMap((outcome) => (outcome.status === "unusable" ? outcome.issues : []));
  if (outcomes.some(({ status }) => status === "unusable")) return { status: "unusable", issues };
  const missing = outcomes.flatMap((outcome) => (outcome.status === "blank" ? outcome.missing : []));
  return missing.length === 0 ? null : blank(...missing);
}

function mean(parts: readonly ScoredPart[], { decimals }: ItemFacts): Outcome {
  const weighted = sum(parts.map(({ outcome, weight }) => times(outcome.points, weight)));
  const points = roundedQuotient(weighted, 1, sum(parts.map(({ weight }) => weight)), decimals);
  return whole(parts, points, because("repeated-mean", { parts: inWords(parts), points }), false);
}

/** The sum of all parts, at most the item's own points; gains and losses at least as much below 0. */
function total(parts: readonly ScoredPart[], rule: Rule, { max, decimals }: ItemFacts): Outcome {
  const all = round(sum(parts.map(({ outcome }) => outcome.points)), decimals);
  const points = Math.min(max, rule.kind === "net" ? Math.max(-max, all) : all);
  const words = { parts: inWords(parts), points };
  return points === all
    ? whole(parts, points, because("repeated-sum", words), false)
    : whole(parts, points, because("repeated-sum-capped", { ...words, total: all, max }), true);
}

function whole(parts: readonly ScoredPart[], points: number, explanation: Explanation, limited: boolean): Outcome {
  const issues = parts.flatMap(({ outcome }) => outcome.issues ?? []);
  const outcome = scored(points, explanation, issues);
  const capped = limited || parts.some((part) => part.outcome.capped === true);
  return capped && outcome.status === "scored" ? { ...outcome, capped: true } : outcome;
}

/** Every part with its weight and how it came by its points. */
function inWords(parts: readonly ScoredPart[]): string {
  return parts
    .map(({ label, weight, outcome }) => `${label}（权重${show(weight)}）${sentenceOf(outcome.explanation)}`)
    .join("；");
}

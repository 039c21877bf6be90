import { attributeLabel } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import type { QuotaGrading, QuotaTier, ThresholdGrading } from "../rubric/standing";
import { round, times } from "../shared/decimal";
import { at } from "../shared/list";
import { said, written, type OwnWords, type Said } from "../shared/said";
import type { UnitEvaluation } from "./evaluate";
import type { GradedBy } from "./grading";
import { impliedWords } from "./grounds";
import type { Place } from "./places";
import { baseOf, decisive, decisiveAtBottom, hasShares, limitOf, shareOf, type QuotaDecision } from "./quotaDecision";

/** Why a unit has its grade, or none; null where the rubric has no grades. A decision by hand follows what was computed. */
export function gradeReason(rubric: Rubric, evaluation: UnitEvaluation): OwnWords | null {
  const { gradedBy, lowered, grade } = evaluation.standing;
  if (gradedBy === null) return null;
  const own = decisionWords(rubric, gradedBy, evaluation);
  const gated = lowered === null ? own : gatedWords(own, lowered.reasons, grade ?? "");
  const computed = gradedBy.kind === "quota" ? openWords(rubric, gradedBy.place, gated) : gated;
  const { final } = evaluation.unit;
  return final === null || final === undefined ? computed : said("grade-final", { computed, ...final });
}

function decisionWords(rubric: Rubric, by: GradedBy, unit: UnitEvaluation): OwnWords {
  const { grading, attributes } = rubric;
  const { standing, score } = unit;
  const grade = standing.lowered?.from ?? standing.grade ?? "";
  switch (by.kind) {
    case "unranked":
      return "grade-unranked";
    case "blank":
      return said("grade-blank", { labels: by.labels.map((label) => `“${label}”`).join("、") });
    case "total":
      if (grading.kind !== "thresholds") break;
      return totalWords(grading, by.tier, score.totals.total, grade);
    case "entered":
      if (grading.kind !== "entered") break;
      return said("grade-entered", {
        label: attributeLabel(attributes, grading.attribute),
        grade,
        clause: grading.clause,
      });
    case "quota":
      if (grading.kind !== "quota") break;
      return quotaWords({ rubric, grading, attributes, grade, by, total: score.totals.total, unit });
  }
  throw new Error(`no grade by ${by.kind} where grading is ${grading.kind}`);
}

/** By a total, as it is or rounded first. */
function totalWords(grading: ThresholdGrading, tier: number, total: number, grade: string): Said {
  const { rounding = null, clause } = grading;
  const words = { total, clause, range: rangeWords(grading, tier), grade };
  const rounded = rounding === null ? total : round(total, rounding);
  return rounded === total ? said("grade-by-total", words) : said("grade-by-rounded", { ...words, rounded });
}

/** The totals of a tier: from its own bound to that of the next better one. */
function rangeWords({ tiers }: ThresholdGrading, tier: number): Said {
  const { from } = at(tiers, tier);
  const to = tiers[tier - 1]?.from ?? null;
  if (from === null) return said("range-below", { to: to ?? 0 });
  return to === null ? said("range-from", { from }) : said("range-between", { from, to });
}

function gatedWords(
  before: OwnWords,
  reasons: readonly { readonly reason: string; readonly clause: string }[],
  grade: string,
) {
  return said("grade-gated", {
    before,
    reasons: reasons.map(({ reason }) => written(reason)),
    clause: [...new Set(reasons.map(({ clause }) => clause))].join("、"),
    grade,
  });
}

/** A unit graded by shares of the places. */
interface Quoted {
  readonly rubric: Rubric;
  readonly grading: QuotaGrading;
  readonly attributes: Rubric["attributes"];
  readonly by: QuotaDecision;
  readonly grade: string;
  readonly total: number;
  readonly unit: UnitEvaluation;
}

function quotaWords(quoted: Quoted): Said {
  const { by, grading, total } = quoted;
  const short = by.short.map((tier): OwnWords => {
    return said("held-short", { held: tierWords(grading, tier, by), total, least: tier.from ?? 0 });
  });
  const words = said("grade-by-quota", {
    place: placeWords(quoted),
    short: inARow(short),
    decision: outcomeWords(quoted),
  });
  return quoted.grade === "" ? said("grade-by-hand", { reason: words }) : words;
}

/** While units are not filled in the grade may change; with the number of units that shares are of. */
function openWords({ grading }: Rubric, place: Place, grade: OwnWords): OwnWords {
  const { open } = place;
  if (grading.kind !== "quota" || open === 0) return grade;
  if (!hasShares(grading)) return said("grade-may-change", { grade, open });
  const base = baseOf(grading, place);
  return base === place.count
    ? said("grade-on-complete", { grade, base, open })
    : said("grade-on-all", { grade, base, open });
}

/** Texts that bring their own signs between them. */
function inARow(parts: readonly OwnWords[]): OwnWords {
  return parts.reduce<OwnWords>((before, next) => said("in-a-row", { before, next }), []);
}

function placeWords({ grading, attributes, by: { place, outcome }, unit: { standing } }: Quoted): Said {
  const { rank, tied, value, count } = place;
  const last = outcome === "bottom" || outcome === "spared";
  const counted = last ? decisiveAtBottom(grading, place) : decisive(grading, place);
  const shared = counted === rank ? said("tied", { tied }) : said("tied-as", { tied, decisive: counted });
  const words = { rank, tied: tied > 1 ? shared : [] };
  const own = placeBy(standing.placedBy, words, value);
  if (grading.within === undefined) return own;
  const among = said("among-alike", { count, label: attributeLabel(attributes, grading.within) });
  return said("place-alike", { among, place: own });
}

function placeBy(by: UnitEvaluation["standing"]["placedBy"], words: { rank: number; tied: OwnWords }, value: number) {
  if (by === "entered") {
    const entered = -value;
    return entered === words.rank ? said("place-entered", words) : said("place-entered-other", { ...words, entered });
  }
  return by === "ratings"
    ? said("place-ratings", { ...words, points: value })
    : said("place-total", { ...words, total: value });
}

function outcomeWords({ rubric, grading, attributes, by, grade }: Quoted): Said {
  const { outcome, tier, exchanged, implied } = by;
  const { clause, bar, bottom } = grading;
  const words = { clause, grade };
  const ranks = exchanged.join("、");
  const last = bottom === undefined ? null : lastWords(grading, bottom.share, by);
  switch (outcome) {
    case "tier":
      return said("quota-within", { ...words, held: tierOf(grading, tier, by) });
    case "moved-up":
      return said("quota-moved-up", { ...words, held: tierOf(grading, tier, by), ranks, barred: bar?.grade ?? "" });
    case "barred": {
      const label = attributeLabel(attributes, bar?.attribute ?? "");
      const freed = freedWords(grading, ranks);
      const barred = { clause, held: tierOf(grading, tier, by), label, barred: bar?.grade ?? "", freed };
      return grade === "" ? said("quota-barred-open", barred) : said("quota-barred", { ...barred, grade });
    }
    case "bottom":
    case "spared": {
      if (last === null) throw new Error("the last places are limited");
      if (bottom?.attribute === undefined) return said("quota-within", { ...words, held: last });
      if (implied !== undefined) {
        const reason = impliedWords(rubric, implied, bottom.attribute);
        return said("quota-last-implied", { ...words, held: last, reason });
      }
      const label = attributeLabel(attributes, bottom.attribute);
      return said(outcome === "bottom" ? "quota-last-flag" : "quota-spared", { ...words, held: last, label });
    }
    case "rest": {
      if (by.gap !== undefined) return said("quota-in-gap", { ...words, ...gapWords(by.gap) });
      // Tiers whose places hold the unit have been told.
      const widest = grading.top.filter((one) => !by.short.includes(one)).at(-1);
      if (widest === undefined) {
        return last === null ? said("quota-rest", words) : said("quota-rest-outside", { ...words, last });
      }
      const held = tierWords(grading, widest, by);
      return last === null
        ? said("quota-outside", { ...words, held })
        : said("quota-outside-both", { ...words, held, last });
    }
  }
}

/** A tier, and from where its places begin. */
function gapWords(tier: QuotaTier) {
  const after = "share" in tier ? (tier.after ?? 0) : 0;
  return { after: times(after, 100), missed: tier.grade };
}

function freedWords({ freed }: QuotaGrading, ranks: string): OwnWords {
  if (freed === "not-filled") return "place-not-filled";
  return ranks === "" ? "place-not-taken" : said("place-taken", { ranks });
}

function tierOf(grading: QuotaGrading, tier: QuotaTier | null, by: QuotaDecision): Said {
  if (tier === null) throw new Error(`no tier of a unit that is ${by.outcome}`);
  return tierWords(grading, tier, by);
}

/** The places of a tier and those before it, as many as are whole. */
function tierWords(grading: QuotaGrading, tier: QuotaTier, { place }: QuotaDecision): Said {
  const places = Math.floor(limitOf(grading, tier, baseOf(grading, place)));
  return "share" in tier
    ? said("held-share", { percent: times(tier.share, 100), places })
    : said("held-number", { places });
}

function lastWords(grading: QuotaGrading, share: number, { place }: QuotaDecision): Said {
  const places = Math.floor(shareOf(grading, share, baseOf(grading, place)));
  return said("held-last", { percent: times(share, 100), places });
}

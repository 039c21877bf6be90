import type { Condition } from "../rubric/modifiers";
import type { QuotaGrading, QuotaTier } from "../rubric/standing";
import { minus, round, times } from "../shared/decimal";
import type { Place, SharedRank } from "./places";

/** How a unit came by a grade that is given by shares of the places: what its place holds, and what moved it. */
export interface QuotaDecision {
  readonly kind: "quota";
  /** Its place in its group. */
  readonly place: Place;
  /**
   * It has the grade of `tier` · by the place of a barred unit alone · a flag bars it from that grade · it is among the last, and has their grade, or is
   * spared it for want of the flag · it has what is left.
   */
  readonly outcome: "tier" | "moved-up" | "barred" | "bottom" | "spared" | "rest";
  /** The tier that holds its place, where one does. */
  readonly tier: QuotaTier | null;
  /** Better tiers that hold its place, but ask for more points than it has. */
  readonly short: readonly QuotaTier[];
  /** The tier whose places begin behind its own, after those of the tier before: it is in the gap between them. */
  readonly gap?: QuotaTier;
  /**
   * Ranks: of those who have the places of the barred units, where it is barred; of the barred units, where it has its
   * place from them. Empty where nothing moved.
   */
  readonly exchanged: readonly number[];
  /** What counts as the flag by which it has the grade of the last, where the flag itself does not say so. */
  readonly implied?: Condition;
}

/** The number of units that shares are of: all that are to be assessed, or those alone that are complete. */
export function baseOf({ base = "all" }: Pick<QuotaGrading, "base">, { count, open }: Place): number {
  return base === "all" ? count + open : count;
}

/** Whether any grade is given by a share of the places. */
export function hasShares({ top, bottom }: Pick<QuotaGrading, "top" | "bottom">): boolean {
  return bottom !== undefined || top.some((tier) => "share" in tier);
}

/** How many places a tier and those before it hold. */
export function limitOf(grading: QuotaGrading, tier: QuotaTier, count: number): number {
  if ("places" in tier) return tier.places;
  return grading.shares === "each" ? placesOfSteps(grading, tier, count) : shareOf(grading, tier.share, count);
}

/** The whole places of each step up to a tier, added. */
function placesOfSteps(grading: QuotaGrading, tier: QuotaTier, count: number): number {
  let before = 0;
  let places = 0;
  for (const one of grading.top) {
    if (!("share" in one)) break;
    places += Math.floor(shareOf(grading, minus(one.share, before), count));
    before = one.share;
    if (one === tier) break;
  }
  return places;
}

/** How many places lie before a tier, its own gap among them, whoever has them. */
export function placesBefore(tier: QuotaTier, count: number): number {
  const after = "share" in tier ? (tier.after ?? null) : null;
  return after === null ? 0 : Math.ceil(times(after, count)) - 1;
}

/** A share of the places: as it is, or rounded to whole places. */
export function shareOf(grading: QuotaGrading, share: number, count: number): number {
  const limit = times(share, count);
  if (grading.places === "within") return limit;
  return grading.places === "round" ? round(limit, 0) : Math.ceil(limit);
}

/** The place that decides: a tie over a boundary gives all tied the better or the worse grade. */
export function decisive({ ties }: Pick<QuotaGrading, "ties">, { rank, tied }: SharedRank): number {
  return ties === "better" ? rank : rank + tied - 1;
}

/** The same for the last places: a tie over their boundary has all tied among them (worse), or none. */
export function decisiveAtBottom(grading: QuotaGrading, place: SharedRank): number {
  const ties = grading.bottom?.ties ?? "as-top";
  return decisive({ ties: ties === "as-top" ? grading.ties : ties }, place);
}

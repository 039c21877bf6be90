import type { QuotaBottom, QuotaGrading, QuotaTier } from "../rubric/standing";
import { flagIn } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { said } from "../shared/said";
import { flaggedBy } from "./grounds";
import { undecided, UNRANKED, type GradeFinding } from "./grading";
import { placesAgain, placesWithin, placesWithoutBarred, type Place, type SharedRank } from "./places";
import {
  baseOf,
  decisive,
  decisiveAtBottom,
  hasShares,
  limitOf,
  placesBefore,
  shareOf,
  type QuotaDecision,
} from "./quotaDecision";
import type { RankingResult } from "./ranking";
import type { ScoredUnit } from "./scoreUnits";
import { entryOf } from "../shared/memo";

/** Below this many units a tenth of them is less than one place. */
const SMALL_COHORT = 10;

/**
 * Grades by shares of the places (2017年中央单位定点扶贫工作考核实施方案七：排名前10%为好，前11%—30%为较好，靠后10%且存在
 * 突出问题为较差，其余为一般). `labels` names the attributes for messages.
 */
export function gradeByQuota(
  grading: QuotaGrading,
  units: readonly ScoredUnit[],
  { places, groups }: Pick<RankingResult, "places" | "groups">,
  labels: ReadonlyMap<string, string>,
): readonly GradeFinding[] {
  const parted = placesWithin(grading.within, units, places, groups);
  // Where the complete units alone have places, they move up behind one another.
  const grouped = grading.base === "complete" ? placesAgain(parted) : parted;
  const unbarred = placesWithoutBarred(grading, units, grouped);
  const displaced = displacedBy(grading, units, grouped);
  const findings = units.map((unit, index) => {
    const place = grouped[index] ?? null;
    if (place === null) {
      // A unit with a place among all lacks the attribute with its group.
      const { within } = grading;
      return within === undefined || at(places, index) === null ? UNRANKED : undecided(within, labels);
    }
    const moved = { unbarred: unbarred[index] ?? null, displaced: displaced.get(place.group) ?? 0 };
    const found = gradeOf(grading, unit, place, moved, labels);
    const notices = cohortNotices(grading, place);
    if (notices.length === 0) return found;
    return { grade: found.grade, by: found.by, issues: [...found.issues, ...notices] };
  });
  return withExchanges(findings);
}

/** How many of `count` units may have each limited grade: whole places, those of better grades taken off. */
export function quotaPlaces(grading: QuotaGrading, count: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let above = 0;
  for (const tier of grading.top) {
    const whole = Math.min(count, Math.floor(limitOf(grading, tier, count)));
    places.set(tier.grade, Math.max(0, whole - Math.max(above, placesBefore(tier, count))));
    above = whole;
  }
  const { bottom } = grading;
  return bottom === undefined ? places : places.set(bottom.grade, Math.floor(shareOf(grading, bottom.share, count)));
}

/** What moves a unit up. */
interface Moved {
  /** Its place among the units that nothing bars from the grade with a bar; null where its own counts. */
  readonly unbarred: SharedRank | null;
  /** How many units of its group lost the place that they had for that grade. */
  readonly displaced: number;
}

/** How many units of each group lose their place for the grade with a bar, where that moves up all behind them. */
function displacedBy(
  grading: QuotaGrading,
  units: readonly ScoredUnit[],
  places: readonly (Place | null)[],
): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  const { bar, freed, top } = grading;
  const tier = top.find(({ grade }) => grade === bar?.grade);
  if (freed !== "all-move-up" || bar === undefined || tier === undefined) return lost;
  places.forEach((place, index) => {
    if (place === null || flagIn(at(units, index).attributes, bar.attribute) !== true) return;
    if (decisive(grading, place) > limitOf(grading, tier, baseOf(grading, place))) return;
    lost.set(place.group, (lost.get(place.group) ?? 0) + 1);
  });
  return lost;
}

/** A place as it counts for a tier: those that have lost a better one and stay behind the tier are not before it. */
function heldFor(grading: QuotaGrading, tier: QuotaTier, place: Place, { unbarred, displaced }: Moved): SharedRank {
  const { bar, top } = grading;
  if (bar === undefined) return place;
  if (tier.grade === bar.grade) return unbarred ?? place;
  const barredAt = top.findIndex(({ grade }) => grade === bar.grade);
  const own = top.indexOf(tier);
  const instead = top.findIndex(({ grade }) => grade === bar.instead);
  // What the barred have instead takes up the place that the one who moves up leaves.
  const filled = instead >= 0 && instead <= own;
  if (displaced === 0 || own < barredAt || filled) return place;
  return { rank: Math.max(1, place.rank - displaced), tied: place.tied };
}

function gradeOf(
  grading: QuotaGrading,
  unit: ScoredUnit,
  place: Place,
  moved: Moved,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { attributes, score } = unit;
  const { bar, bottom } = grading;
  const base = baseOf(grading, place);
  let short: readonly QuotaTier[] = NONE;
  let gap: QuotaTier | null = null;
  for (const tier of grading.top) {
    const barring = tier.grade === bar?.grade ? bar : null;
    const held = heldFor(grading, tier, place, moved);
    const limit = limitOf(grading, tier, base);
    if (decisive(grading, held) > limit) continue;
    if (decisive(grading, held) <= placesBefore(tier, base)) {
      gap ??= tier;
      continue;
    }
    if (tier.from !== undefined && score.totals.total < tier.from) {
      short = [...short, tier];
      continue;
    }
    const barred = barring === null ? false : flagIn(attributes, barring.attribute);
    if (barring === null || barred === false) {
      const outcome = held !== place && decisive(grading, place) > limit ? "moved-up" : "tier";
      return graded(tier.grade, outcome, { place, tier, short });
    }
    if (barred === null) return undecided(barring.attribute, labels);
    const found = graded(barring.instead, "barred", { place, tier, short });
    if (barring.instead !== null) return found;
    return { ...found, issues: [issue("grade-left-open", { field: "final" }, { grade: tier.grade })] };
  }
  const left = { place, tier: null, short, ...(gap === null ? {} : { gap }) };
  return bottom === undefined ? graded(grading.rest, "rest", left) : gradeOfRest(grading, bottom, left, unit, labels);
}

const NONE: readonly never[] = [];

/** A unit's place, and what holds it. */
type Held = Pick<QuotaDecision, "place" | "tier" | "short" | "gap" | "implied">;

function gradeOfRest(
  grading: QuotaGrading,
  bottom: QuotaBottom,
  left: Held,
  { attributes, table, score }: ScoredUnit,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { place } = left;
  const base = baseOf(grading, place);
  const fromBottom = base - decisiveAtBottom(grading, place) + 1;
  if (fromBottom > shareOf(grading, bottom.share, base)) return graded(grading.rest, "rest", left);
  if (bottom.attribute === undefined) return graded(bottom.grade, "bottom", left);
  const { attribute, also } = bottom;
  const problem = flaggedBy({ attribute, also }, { attributes, table, outcomes: score.outcomes });
  if (problem.holds === null) return undecided(problem.asks ?? attribute, labels);
  if (!problem.holds) return graded(grading.rest, "spared", left);
  return graded(bottom.grade, "bottom", problem.by === null ? left : { ...left, implied: problem.by });
}

function graded(grade: string | null, outcome: QuotaDecision["outcome"], held: Held): GradeFinding {
  return { grade, by: { kind: "quota", outcome, exchanged: NONE, ...held }, issues: NONE };
}

/** The findings with the ranks of those whose places others have, and of those who have them, group by group. */
function withExchanges(findings: readonly GradeFinding[]): readonly GradeFinding[] {
  const barred = ranksOf(findings, "barred");
  if (barred.size === 0) return findings;
  const moved = ranksOf(findings, "moved-up");
  return findings.map((found) => {
    const { by } = found;
    if (by?.kind !== "quota" || (by.outcome !== "barred" && by.outcome !== "moved-up")) return found;
    const others = by.outcome === "barred" ? moved : barred;
    return { ...found, by: { ...by, exchanged: others.get(by.place.group) ?? NONE } };
  });
}

/** The ranks of the units of an outcome by their groups, each once and in their order. */
function ranksOf(
  findings: readonly GradeFinding[],
  outcome: QuotaDecision["outcome"],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, Set<number>>();
  for (const { by } of findings) {
    if (by?.kind !== "quota" || by.outcome !== outcome) continue;
    const { group, rank } = by.place;
    entryOf(groups, group, () => new Set()).add(rank);
  }
  return new Map([...groups].map(([group, ranks]) => [group, [...ranks].sort((a, b) => a - b)]));
}

function cohortNotices(grading: QuotaGrading, place: Place): Issue[] {
  const base = baseOf(grading, place);
  const notices = hasShares(grading) && base < SMALL_COHORT ? [issue("small-cohort", {}, { count: base })] : [];
  const last = place.rank + place.tied - 1;
  for (const tier of grading.top) {
    const limit = limitOf(grading, tier, base);
    if (place.rank > limit || last <= limit) continue;
    // The worse grade for all tied leaves places free instead.
    const over = grading.ties === "better" ? last - Math.floor(limit) : 0;
    notices.push(overBoundary(place, { grade: tier.grade, limit, over }));
  }
  if (grading.bottom === undefined) return notices;
  const limit = shareOf(grading, grading.bottom.share, base);
  if (base - last + 1 <= limit && base - place.rank + 1 > limit) {
    const among = base - decisiveAtBottom(grading, place) + 1 <= limit;
    const over = among ? base - place.rank + 1 - Math.floor(limit) : 0;
    notices.push(overBoundary(place, { grade: grading.bottom.grade, limit, over }));
  }
  return notices;
}

/** A grade whose places a tie crosses, and by how many its units are then more than the places. */
interface Crossed {
  readonly grade: string;
  readonly limit: number;
  readonly over: number;
}

function overBoundary({ rank, tied }: Place, { grade, limit, over }: Crossed): Issue {
  const excess = over > 0 ? said("over-places", { grade, over }) : [];
  return issue("tie-over-boundary", {}, { rank, tied, grade, places: limit, excess });
}

import type { QuotaGrading, QuotaTier } from "../rubric/standing";
import { flagIn, type FieldValues } from "../rules/field";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { undecided, UNRANKED, type GradeFinding } from "./grading";
import { placesWithin, placesWithoutBarred, type Place, type SharedRank } from "./places";
import { decisive, limitOf, shareOf, type QuotaDecision } from "./quotaDecision";
import type { ScoredUnit } from "./scoreUnits";

/** Below this many units a tenth of them is less than one place. */
const SMALL_COHORT = 10;

/**
 * Grades by shares of the places (2017年中央单位定点扶贫工作考核实施方案七：排名前10%为好，前11%—30%为较好，靠后10%且存在
 * 突出问题为较差，其余为一般). `labels` names the attributes for messages.
 */
export function gradeByQuota(
  grading: QuotaGrading,
  units: readonly ScoredUnit[],
  places: readonly (Place | null)[],
  labels: ReadonlyMap<string, string>,
): readonly GradeFinding[] {
  const grouped = placesWithin(grading.within, units, places);
  const unbarred = placesWithoutBarred(grading, units, grouped);
  const findings = units.map((unit, index) => {
    const place = grouped[index] ?? null;
    if (place === null) {
      // A unit with a place among all lacks the attribute with its group.
      const { within } = grading;
      return within === undefined || at(places, index) === null ? UNRANKED : undecided(within, labels);
    }
    const found = gradeOf(grading, unit, place, unbarred[index] ?? null, labels);
    const notices = cohortNotices(grading, place);
    if (notices.length === 0) return found;
    return { grade: found.grade, by: found.by, issues: [...found.issues, ...notices] };
  });
  return withExchanges(findings);
}

/** How many of `count` ranked units may have each limited grade: whole places, those of better grades taken off. */
export function quotaPlaces(grading: QuotaGrading, count: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let above = 0;
  for (const tier of grading.top) {
    const whole = Math.min(count, Math.floor(limitOf(grading, tier, count)));
    places.set(tier.grade, whole - above);
    above = whole;
  }
  const { bottom } = grading;
  return bottom === undefined ? places : places.set(bottom.grade, Math.floor(shareOf(grading, bottom.share, count)));
}

function gradeOf(
  grading: QuotaGrading,
  { attributes, score }: ScoredUnit,
  place: Place,
  unbarredPlace: SharedRank | null,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { bar, bottom } = grading;
  let short: readonly QuotaTier[] = NONE;
  for (const tier of grading.top) {
    const barring = tier.grade === bar?.grade ? bar : null;
    const held = barring !== null && unbarredPlace !== null ? unbarredPlace : place;
    const limit = limitOf(grading, tier, place.count);
    if (decisive(grading, held) > limit) continue;
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
    return graded(barring.instead, "barred", { place, tier, short });
  }
  const left = { place, tier: null, short };
  return bottom === undefined
    ? graded(grading.rest, "rest", left)
    : gradeOfRest(grading, bottom, left, attributes, labels);
}

const NONE: readonly never[] = [];

/** A unit's place, and what holds it. */
type Held = Pick<QuotaDecision, "place" | "tier" | "short">;

function gradeOfRest(
  grading: QuotaGrading,
  bottom: NonNullable<QuotaGrading["bottom"]>,
  left: Held,
  attributes: FieldValues,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { place } = left;
  const fromBottom = place.count - decisive(grading, place) + 1;
  if (fromBottom > shareOf(grading, bottom.share, place.count)) return graded(grading.rest, "rest", left);
  if (bottom.attribute === undefined) return graded(bottom.grade, "bottom", left);
  const problem = flagIn(attributes, bottom.attribute);
  if (problem === null) return undecided(bottom.attribute, labels);
  return problem ? graded(bottom.grade, "bottom", left) : graded(grading.rest, "spared", left);
}

function graded(grade: string, outcome: QuotaDecision["outcome"], { place, tier, short }: Held): GradeFinding {
  return { grade, by: { kind: "quota", place, outcome, tier, short, exchanged: NONE }, issues: NONE };
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
    const ranks = groups.get(group) ?? new Set();
    groups.set(group, ranks.add(rank));
  }
  return new Map([...groups].map(([group, ranks]) => [group, [...ranks].sort((a, b) => a - b)]));
}

function cohortNotices(grading: QuotaGrading, place: Place): Issue[] {
  const byShare = grading.bottom !== undefined || grading.top.some((tier) => "share" in tier);
  const small = byShare && place.count < SMALL_COHORT;
  const notices = small ? [issue("small-cohort", {}, { count: place.count })] : [];
  const last = place.rank + place.tied - 1;
  for (const tier of grading.top) {
    const limit = limitOf(grading, tier, place.count);
    if (place.rank <= limit && last > limit) notices.push(overBoundary(place, tier.grade, limit));
  }
  if (grading.bottom === undefined) return notices;
  const limit = shareOf(grading, grading.bottom.share, place.count);
  if (place.count - last + 1 <= limit && place.count - place.rank + 1 > limit) {
    notices.push(overBoundary(place, grading.bottom.grade, limit));
  }
  return notices;
}

function overBoundary({ rank, tied }: Place, grade: string, limit: number): Issue {
  return issue("tie-over-boundary", {}, { rank, tied, grade, places: limit });
}

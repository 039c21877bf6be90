import type { QuotaGrading, QuotaTier } from "../rubric/standing";
import { flagIn, type FieldValues } from "../rules/field";
import { round, times } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { GradeFinding } from "./grading";
import { placesWithin, placesWithoutBarred, type Place, type SharedRank } from "./places";
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
  return units.map((unit, index) => {
    const place = grouped[index] ?? null;
    if (place === null) {
      // A unit with a place among all lacks the attribute with its group.
      const { within } = grading;
      return within === undefined || at(places, index) === null ? NO_GRADE : ungraded(within, labels);
    }
    const found = gradeOf(grading, unit, place, unbarred[index] ?? null, labels);
    return { grade: found.grade, issues: [...found.issues, ...cohortNotices(grading, place)] };
  });
}

const NO_GRADE: GradeFinding = { grade: null, issues: [] };

/** How many places a tier and those before it hold. */
function limitOf(grading: QuotaGrading, tier: QuotaTier, count: number): number {
  return "places" in tier ? tier.places : shareOf(grading, tier.share, count);
}

/** A share of the places: as it is, or rounded half up to whole places. */
function shareOf(grading: QuotaGrading, share: number, count: number): number {
  const limit = times(share, count);
  return grading.places === "round" ? round(limit, 0) : limit;
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

/** The place that decides: a tie over a boundary gives all tied the better or the worse grade. */
function decisive(grading: QuotaGrading, { rank, tied }: SharedRank): number {
  return grading.ties === "better" ? rank : rank + tied - 1;
}

function gradeOf(
  grading: QuotaGrading,
  { attributes, score }: ScoredUnit,
  place: Place,
  unbarredPlace: SharedRank | null,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { bar, bottom } = grading;
  for (const tier of grading.top) {
    const barring = tier.grade === bar?.grade ? bar : null;
    const held = barring !== null && unbarredPlace !== null ? unbarredPlace : place;
    if (decisive(grading, held) > limitOf(grading, tier, place.count)) continue;
    if (tier.from !== undefined && score.totals.total < tier.from) continue;
    if (barring === null) return graded(tier.grade);
    const barred = flagIn(attributes, barring.attribute);
    return barred === null ? ungraded(barring.attribute, labels) : graded(barred ? barring.instead : tier.grade);
  }
  return bottom === undefined ? graded(grading.rest) : gradeOfRest(grading, bottom, attributes, place, labels);
}

function gradeOfRest(
  grading: QuotaGrading,
  bottom: NonNullable<QuotaGrading["bottom"]>,
  attributes: FieldValues,
  place: Place,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const fromBottom = place.count - decisive(grading, place) + 1;
  if (fromBottom > shareOf(grading, bottom.share, place.count)) return graded(grading.rest);
  if (bottom.attribute === undefined) return graded(bottom.grade);
  const problem = flagIn(attributes, bottom.attribute);
  return problem === null ? ungraded(bottom.attribute, labels) : graded(problem ? bottom.grade : grading.rest);
}

function graded(grade: string): GradeFinding {
  return { grade, issues: [] };
}

function ungraded(attribute: string, labels: ReadonlyMap<string, string>): GradeFinding {
  const label = labels.get(attribute) ?? attribute;
  return { grade: null, issues: [issue("attribute-blank", { field: attribute }, { label })] };
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

import type { QuotaGrading } from "../rubric/standing";
import { flagIn } from "../rules/field";
import { placesOf } from "../rules/places";
import { round, times } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Contender, Place } from "./contender";

/** A grade by the unit's place, or why there is none yet. */
export interface GradeFinding {
  readonly grade: string | null;
  readonly issues: readonly Issue[];
}

/** Below this many units a tenth of them is less than one place. */
const SMALL_COHORT = 10;

/**
 * Grades by shares of the places (2017年中央单位定点扶贫工作考核实施方案七：排名前10%为好，前11%—30%为较好，靠后10%且存在
 * 突出问题为较差，其余为一般). `labels` names the attributes for messages.
 */
export function gradeByQuota(
  grading: QuotaGrading,
  contenders: readonly Contender[],
  places: readonly (Place | null)[],
  labels: ReadonlyMap<string, string>,
): readonly GradeFinding[] {
  const unbarred = placesWithoutBarred(grading, contenders, places);
  return contenders.map((contender, index) => {
    const place = places[index] ?? null;
    if (place === null) return { grade: null, issues: [] };
    const found = gradeOf(grading, contender, place, unbarred[index] ?? null, labels);
    return { grade: found.grade, issues: [...found.issues, ...cohortNotices(grading, place)] };
  });
}

/** A share of the places: as it is, or rounded half up to whole places. */
function limitOf(grading: QuotaGrading, share: number, count: number): number {
  const limit = times(share, count);
  return grading.places === "round" ? round(limit, 0) : limit;
}

/** How many of `count` ranked units may have each limited grade: whole places, those of better grades taken off. */
export function quotaPlaces(grading: QuotaGrading, count: number): ReadonlyMap<string, number> {
  const whole = (share: number) => Math.floor(limitOf(grading, share, count));
  const places = new Map<string, number>();
  let above = 0;
  for (const { grade, share } of grading.top) {
    places.set(grade, whole(share) - above);
    above = whole(share);
  }
  return places.set(grading.bottom.grade, whole(grading.bottom.share));
}

/** The place that decides: a tie over a boundary gives all tied the better or the worse grade. */
function decisive(grading: QuotaGrading, { rank, tied }: Place): number {
  return grading.ties === "better" ? rank : rank + tied - 1;
}

function gradeOf(
  grading: QuotaGrading,
  { attributes }: Contender,
  place: Place,
  unbarredPlace: Place | null,
  labels: ReadonlyMap<string, string>,
): GradeFinding {
  const { bar, bottom } = grading;
  for (const tier of grading.top) {
    const held = tier.grade === bar.grade && unbarredPlace !== null ? unbarredPlace : place;
    if (decisive(grading, held) > limitOf(grading, tier.share, place.count)) continue;
    if (tier.grade !== bar.grade) return graded(tier.grade);
    const barred = flagIn(attributes, bar.attribute);
    return barred === null ? ungraded(bar.attribute, labels) : graded(barred ? bar.instead : tier.grade);
  }
  const fromBottom = place.count - (grading.ties === "better" ? place.rank : decisive(grading, place)) + 1;
  if (fromBottom > limitOf(grading, bottom.share, place.count)) return graded(grading.rest);
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

/**
 * Where a barred unit's place goes to the next: the places among the units that are not barred, N unchanged. Null
 * stands for a unit whose own place counts.
 */
function placesWithoutBarred(
  grading: QuotaGrading,
  contenders: readonly Contender[],
  places: readonly (Place | null)[],
): readonly (Place | null)[] {
  if (grading.freed === "not-filled") return places.map(() => null);
  const unbarred = places.map((place, index) =>
    flagIn(at(contenders, index).attributes, grading.bar.attribute) === true ? null : place,
  );
  const groups = new Map<string, number[]>();
  for (const place of unbarred) {
    if (place === null) continue;
    const ranks = groups.get(place.group) ?? [];
    groups.set(place.group, ranks);
    ranks.push(-place.rank);
  }
  const among = new Map([...groups].map(([group, ranks]) => [group, placesOf(ranks)]));
  return unbarred.map((place) => {
    const found = place === null ? null : (among.get(place.group)?.of(-place.rank) ?? null);
    return place === null || found === null ? null : { ...place, rank: found.shared, tied: found.tied };
  });
}

function cohortNotices(grading: QuotaGrading, place: Place): Issue[] {
  const notices = place.count < SMALL_COHORT ? [issue("small-cohort", {}, { count: place.count })] : [];
  const last = place.rank + place.tied - 1;
  for (const { grade, share } of grading.top) {
    const limit = limitOf(grading, share, place.count);
    if (place.rank <= limit && last > limit) notices.push(overBoundary(place, grade, limit));
  }
  const limit = limitOf(grading, grading.bottom.share, place.count);
  if (place.count - last + 1 <= limit && place.count - place.rank + 1 > limit) {
    notices.push(overBoundary(place, grading.bottom.grade, limit));
  }
  return notices;
}

function overBoundary({ rank, tied }: Place, grade: string, limit: number): Issue {
  return issue("tie-over-boundary", {}, { rank, tied, grade, places: limit });
}

import type { Rubric } from "../rubric/schema";
import { hasTotal } from "../rubric/totals";
import { gradesOf } from "../rubric/standing";
import type { Evaluation, UnitEvaluation } from "../scoring/evaluate";
import { minus } from "../shared/decimal";
import { normaliseName, compareNames } from "../shared/text";
import { inOrderOfRank, categoryPlaces } from "../scoring/report";
import { hasAnyPoints } from "../scoring/totals";
import type { SelfBased } from "../layout/resultTexts/texts";

/** One line of the table of results. */
export interface RankedUnit {
  readonly evaluation: UnitEvaluation;
  readonly name: string;
  readonly category: string | null;
  readonly rank: number | null;
  /** Null for a rubric without points, where phases stand apart, and while nothing of the unit has points. */
  readonly total: number | null;
  /** The grade that counts: the one that was decided by hand, or else the computed one. */
  readonly grade: string | null;
  /** The computed grade of a unit whose grade was decided by hand; null for a unit whose grade was not. */
  readonly decided: { readonly computed: string | null } | null;
  readonly vetoed: boolean;
  readonly complete: boolean;
  /** A cap or floor came to bear on one of its items. */
  readonly capped: boolean;
  /** What the unit gives itself beside what the reviewers give it; null where it is not scored on both sides. */
  readonly self: SelfAssessed | null;
}

/** A unit's own total (自评) and by how much it is above the reviewers' (审核); below it where negative. */
export interface SelfAssessed {
  readonly total: number;
  readonly above: number;
}

/** All units by rank; those without one come last, in the order of the input. Categories stay together. */
export function rankedUnits(evaluation: Evaluation): readonly RankedUnit[] {
  return inOrderOfRank(evaluation).map((unit) => rankedUnit(evaluation.rubric, unit));
}

function rankedUnit(rubric: Rubric, evaluation: UnitEvaluation): RankedUnit {
  const { unit, score, standing } = evaluation;
  return {
    evaluation,
    name: unit.name,
    category: unit.category ?? null,
    rank: standing.rank,
    total: hasTotal(rubric) && hasAnyPoints(score) ? score.totals.total : null,
    grade: unit.final?.grade ?? standing.grade,
    decided: unit.final == null ? null : { computed: standing.grade },
    vetoed: standing.veto.hit,
    complete: score.complete,
    capped: score.outcomes.some((outcome) => outcome.status === "scored" && outcome.capped === true),
    self: selfAssessed(rubric, evaluation),
  };
}

function selfAssessed(rubric: Rubric, { basis, score, self }: UnitEvaluation): SelfAssessed | null {
  if (!hasTotal(rubric) || self === null || basis === "self") return null;
  return { total: self.totals.total, above: minus(self.totals.total, score.totals.total) };
}

/** What the table of results can be narrowed down to. */
export type UnitFilter =
  | { readonly by: "all" | "vetoed" | "incomplete" | "capped" | "ungraded" }
  | { readonly by: "grade"; readonly grade: string };

/** A filter with the number of units that it shows. */
interface CountedFilter {
  readonly filter: UnitFilter;
  readonly count: number;
}

const MARKS = ["vetoed", "capped", "incomplete"] as const;

/** The filters that a rubric's results have: all units, each grade and none, then the marks that some unit has. */
export function unitFilters({ grading }: Rubric, units: readonly RankedUnit[]): readonly CountedFilter[] {
  const grades = gradesOf(grading).map((grade): UnitFilter => ({ by: "grade", grade }));
  const ungraded: readonly UnitFilter[] = grades.length === 0 ? [] : [{ by: "ungraded" }];
  const counted = (filter: UnitFilter) => ({ filter, count: units.filter((unit) => passes(filter, unit)).length });
  const marks = MARKS.map((by) => counted({ by })).filter(({ count }) => count > 0);
  const all: UnitFilter = { by: "all" };
  return [...[all, ...grades, ...ungraded].map(counted), ...marks];
}

/** Whether a unit is shown under a filter. */
export function passes(filter: UnitFilter, unit: RankedUnit): boolean {
  switch (filter.by) {
    case "all":
      return true;
    case "grade":
      return unit.grade === filter.grade;
    case "ungraded":
      return unit.grade === null;
    case "incomplete":
      return !unit.complete;
    case "vetoed":
    case "capped":
      return unit[filter.by];
  }
}

/** The units of one category; all for none. */
export function inCategory(units: readonly RankedUnit[], wanted: string | null): readonly RankedUnit[] {
  return wanted === null ? units : units.filter(({ category }) => category === wanted);
}

/** The units whose names hold what is looked for, as names are compared; all for nothing. */
export function namedLike(units: readonly RankedUnit[], wanted: string): readonly RankedUnit[] {
  const text = normaliseName(wanted);
  return text === "" ? units : units.filter(({ name }) => normaliseName(name).includes(text));
}

/** What units can be put in order by. */
export type OrderedBy = "rank" | "name" | "total" | "grade";

/** An order of units; `backwards`: the other way round than is usual. */
export interface UnitOrder {
  readonly by: OrderedBy;
  readonly backwards: boolean;
}

/** By rank, as the units are ranked. */
export const BY_RANK: UnitOrder = { by: "rank", backwards: false };

/** The order after its heading was chosen: the other way round where it is in force, else as is usual. */
export function orderAfter({ by, backwards }: UnitOrder, chosen: OrderedBy): UnitOrder {
  return { by: chosen, backwards: by === chosen && !backwards };
}

/**
 * Units in an order: the first rank, the highest total, the best grade first, names as a dictionary has them. Units
 * without what they are ordered by stand last, whichever way round; equal ones stay as they are. In the order of ranks
 * categories stay together, as they are ranked apart.
 */
export function inOrder(rubric: Rubric, units: readonly RankedUnit[], { by, backwards }: UnitOrder): RankedUnit[] {
  const category = categoryPlaces(rubric);
  const apart = (unit: RankedUnit) => (by === "rank" ? category(unit) : 0);
  const compare = comparing(rubric, by);
  return [...units].sort((a, b) => apart(a) - apart(b) || compare(a, b, backwards ? -1 : 1));
}

type Compare = (a: RankedUnit, b: RankedUnit, sign: 1 | -1) => number;

function comparing({ grading }: Rubric, by: OrderedBy): Compare {
  if (by === "name") return (a, b, sign) => sign * compareNames(a.name, b.name);
  const grades = new Map(gradesOf(grading).map((grade, index) => [grade, index]));
  const place = ({ rank, total, grade }: RankedUnit): number | null => {
    if (by === "rank") return rank;
    if (by === "total") return total === null ? null : -total;
    return grade === null ? null : (grades.get(grade) ?? grades.size);
  };
  return (a, b, sign) => {
    const [one, other] = [place(a), place(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  };
}

/** How many units are scored by their own values, and how many of them are placed or graded by these. */
export function selfBasedUnits({ rubric, units }: Evaluation): SelfBased {
  const own = units.filter(({ basis }) => basis === "self");
  const computed = rubric.grading.kind !== "entered";
  const placed = own.filter(({ standing: { place, grade } }) => place !== null || (computed && grade !== null));
  return { units: own.length, placed: placed.length };
}

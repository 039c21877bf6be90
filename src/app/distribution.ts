import { grouped } from "../shared/list";
import type { Rubric } from "../rubric/schema";
import { gradesOf, type Grading, type QuotaGrading } from "../rubric/standing";
import { quotaPlaces } from "../scoring/quota";
import { baseOf } from "../scoring/quotaDecision";
import { times } from "../shared/decimal";
import type { RankedUnit } from "./rankedUnits";

/** Units whose totals lie from one bound (inclusive) to the next (exclusive). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** So many bins at most, so that each is a line of a narrow pane. */
const MOST_BINS = 10;
/** Widths of bins that people count in; larger ones are these times ten. */
const WIDTHS = [1, 2, 5];

/** How the totals of one category are spread, whose units are compared with one another. */
export interface Spread {
  /** Null for a rubric without categories. */
  readonly category: string | null;
  readonly bins: readonly Bin[];
  /** Units that are not counted, as their totals are not final. */
  readonly incomplete: number;
}

/** The spread of totals of each category that has any, in the order of the units. */
export function spreads(units: readonly RankedUnit[]): readonly Spread[] {
  return [...grouped(units, ({ category }) => category)].flatMap(([category, members]): Spread[] => {
    const bins = histogram(members);
    const incomplete = members.filter(({ complete }) => !complete).length;
    return bins.length === 0 ? [] : [{ category, bins, incomplete }];
  });
}

/** How the totals of complete units are spread, the highest first; empty where there are none. */
export function histogram(units: readonly RankedUnit[]): readonly Bin[] {
  const totals = units.flatMap(({ complete, total }) => (complete && total !== null ? [total] : []));
  const [first, ...rest] = totals;
  if (first === undefined) return [];
  const least = rest.reduce((a, b) => Math.min(a, b), first);
  const most = rest.reduce((a, b) => Math.max(a, b), first);
  const width = widthFor(least, most);
  const start = Math.floor(least / width);
  const counts = Array.from({ length: Math.floor(most / width) - start + 1 }, () => 0);
  for (const total of totals) {
    const bin = Math.floor(total / width) - start;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts
    .map((count, index) => ({ from: times(start + index, width), to: times(start + index + 1, width), count }))
    .reverse();
}

/** The least width with which the totals fit into the bins. */
function widthFor(least: number, most: number): number {
  for (let scale = 1; ; scale *= 10) {
    for (const width of WIDTHS) {
      const wide = width * scale;
      if (Math.floor(most / wide) - Math.floor(least / wide) < MOST_BINS) return wide;
    }
  }
}

/** How many units have a grade. */
export interface Tier {
  /** Null: no grade yet. */
  readonly grade: string | null;
  readonly count: number;
  /** How many have it by the computation alone; another number where grades were decided by hand. */
  readonly computed: number;
  /** The totals from which (inclusive) a unit has the grade, where totals decide. */
  readonly from: number | null;
  /** How many units may have the grade; null where there is no limit. */
  readonly places: number | null;
}

/** The grades with their units, best first, those without one last; empty for a rubric without grades. */
export function tiersOf(rubric: Rubric, units: readonly RankedUnit[]): readonly Tier[] {
  const { grading } = rubric;
  const grades = gradesOf(grading);
  if (grades.length === 0) return [];
  // Where groups have places of their own, those of all together limit nobody.
  const places = grading.kind === "quota" && grading.within === undefined ? placesByGrade(grading, units) : null;
  const counted = (grade: string | null) => ({
    count: units.filter((unit) => unit.grade === grade).length,
    computed: units.filter(({ grade: own, decided }) => (decided === null ? own : decided.computed) === grade).length,
  });
  const tiers = grades.map((grade) => ({
    grade,
    ...counted(grade),
    from: fromOf(grading, grade),
    places: places?.get(grade) ?? null,
  }));
  const without = counted(null);
  if (without.count + without.computed === 0) return tiers;
  return [...tiers, { grade: null, ...without, from: null, places: null }];
}

function fromOf(grading: Grading, grade: string): number | null {
  if (grading.kind !== "thresholds") return null;
  return grading.tiers.find((tier) => tier.grade === grade)?.from ?? null;
}

/** The places of every limited grade, over all groups of units that are ranked among one another. */
function placesByGrade(grading: QuotaGrading, units: readonly RankedUnit[]) {
  const sizes = new Map<string, number>();
  for (const { category, evaluation } of units) {
    const { place } = evaluation.standing;
    if (place !== null) sizes.set(`${category ?? ""}|${place.group}`, baseOf(grading, place));
  }
  const places = new Map<string, number>();
  for (const size of sizes.values()) {
    for (const [grade, count] of quotaPlaces(grading, size)) places.set(grade, (places.get(grade) ?? 0) + count);
  }
  return places;
}

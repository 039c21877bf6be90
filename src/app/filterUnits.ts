import type { Rubric } from "../rubric/schema";
import { gradesOf } from "../rubric/standing";
import { normaliseName } from "../shared/text";
import type { RankedUnit } from "./rankedUnits";

/** What the table of results can be narrowed down to. */
export type UnitFilter =
  | { readonly by: "all" | "vetoed" | "incomplete" | "capped" | "ungraded" }
  | { readonly by: "grade"; readonly grade: string };

/** A filter with the number of units that it shows. */
export interface CountedFilter {
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

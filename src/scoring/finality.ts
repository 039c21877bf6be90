import { grouped } from "../shared/list";
import { memoised } from "../shared/memo";
import type { Evaluation, UnitEvaluation } from "./evaluate";
import { isSettled } from "./totals";

/** What of a unit's result may still change: something of its own is missing or, of what compares units, of others. */
export interface Open {
  readonly points: boolean;
  readonly rank: boolean;
  readonly grade: boolean;
}

/** Tells of each unit of an evaluation what is not final about it. */
export const opennessIn = memoised(({ rubric, units, missing }: Evaluation): ((unit: UnitEvaluation) => Open) => {
  const cohorts = grouped(units, categoryOf);
  const open = new Map([...cohorts].map(([category, cohort]) => [category, openIn(cohort, missing.length > 0)]));
  return (unit) => {
    const { someUnit, items } = open.get(categoryOf(unit)) ?? NOTHING;
    const { standing, score } = unit;
    const points = !score.complete || unit.table.some(({ item }) => items.has(item.id));
    const quota = rubric.grading.kind === "quota" && someUnit;
    return {
      points,
      rank: standing.rank !== null && (points || someUnit),
      grade:
        standing.grade !== null && unit.unit.final == null && rubric.grading.kind !== "entered" && (points || quota),
    };
  };
});

interface OpenCohort {
  /** Some unit is not complete, or was not read. */
  readonly someUnit: boolean;
  /** Items that compare units and that some unit lacks. */
  readonly items: ReadonlySet<string>;
}

const NOTHING: OpenCohort = { someUnit: false, items: new Set() };

function categoryOf({ unit }: UnitEvaluation): string {
  return unit.category ?? "";
}

function openIn(cohort: readonly UnitEvaluation[], missing: boolean): OpenCohort {
  const items = new Set<string>();
  for (const { table, score } of cohort) {
    if (score.complete && !missing) continue;
    table.forEach((row, index) => {
      const outcome = score.outcomes[index];
      const settled = outcome !== undefined && isSettled(outcome);
      if ((missing || !settled) && row.bound.comparesUnits) items.add(row.item.id);
    });
  }
  return { someUnit: missing || cohort.some(({ score }) => !score.complete), items };
}

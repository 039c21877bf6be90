import type { Rubric } from "../rubric/schema";
import type { Outcome } from "../rules/rule";
import { bonusLimit } from "./bonusLimit";
import type { Candidate } from "./candidate";
import { coefficient } from "./coefficient";
import { lesserTotal } from "./lesserTotal";
import type { Reckoning, StepMaker } from "./reckoning";
import { rescaling } from "./rescaling";
import { sectionLimits } from "./sectionLimits";
import type { TableItem } from "./table";
import { totalsBy } from "./totals";

/** The stages between the sums of the items and the total, in order. */
const STEPS: readonly StepMaker[] = [sectionLimits, rescaling, bonusLimit, coefficient, lesserTotal];

/** Reckons the totals of units from their outcomes: rounded item points are added up, then the rubric's stages follow. */
export function reckonBy(
  rubric: Rubric,
  table: readonly TableItem[],
): (unit: Candidate, outcomes: readonly Outcome[]) => Reckoning {
  const sumsOf = totalsBy(rubric, table);
  const steps = STEPS.flatMap((make) => make(rubric) ?? []);
  return ({ table: own, attributes }, outcomes) => {
    const sums: Reckoning = { totals: sumsOf(outcomes), adjustments: NONE, issues: NONE };
    return steps.reduce((current, step) => step(current, { table: own, outcomes, attributes }), sums);
  };
}

const NONE: readonly never[] = [];

import type { WorkbookPlan } from "../layout/plan";
import type { Layout } from "../layout/sheets/design";
import { planWorkbook } from "../layout/sheets/workbookPlan";
import { readingsInForce } from "../rubric/readings";
import type { Issue } from "../shared/issue";
import type { Result } from "../shared/result";
import { located, type Input } from "./input";

/** Up to so many units each has a sheet of its own, unless somebody wishes otherwise. */
const FEW = 60;

/** The layout for so many units. */
export function usualLayout(units: number): Layout {
  return units <= FEW ? "appendix" : "matrix";
}

/**
 * Plans a workbook with everything that was handed in; `self`: units enter values of their own, without it as the
 * document asks. Fails where it cannot hold all of it.
 */
export function planInput(input: Input, layout: Layout, self?: boolean): Result<WorkbookPlan> {
  const { rubric, entries } = input;
  const { units, ledger = [], period = null, interpretations } = entries;
  const { readings } = readingsInForce(rubric, interpretations);
  const plan = planWorkbook(rubric, { layout, units, ledger, period, readings, self });
  const place = (found: Issue) => located(input, found);
  return { ...plan, issues: plan.issues.map(place) };
}

import type { WorkbookPlan, WorkbookSnapshot } from "../layout/plan";
import type { Layout } from "../layout/sheets/design";
import { planWorkbook } from "../layout/sheets/workbookPlan";
import { readingsInForce } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import type { Unit } from "../scoring/entries";
import { issue, type Issue } from "../shared/issue";
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

/** What a clerk decides on before a workbook to be filled in is made. */
export interface NewBook {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly layout: Layout;
  /** Whether units enter values of their own (自评). */
  readonly self: boolean;
}

/** Plans a workbook to be filled in, under the usual readings. */
export function planNewBook({ rubric, units, layout, self }: NewBook): Result<WorkbookPlan> {
  const { readings } = readingsInForce(rubric);
  return planWorkbook(rubric, { layout, units, readings, self });
}

/** The sheets of a plan that a workbook has already, by name; Excel compares names without regard to case. */
export function takenNames(plan: WorkbookPlan, snapshot: WorkbookSnapshot): readonly Issue[] {
  const there = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  return plan.sheets
    .filter(({ name }) => there.has(name.toLowerCase()))
    .map(({ name }) => issue("sheet-name-taken", { sheet: name }, { name }));
}

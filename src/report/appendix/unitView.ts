import type { UnitEvaluation } from "../../scoring/cohort";
import type { Unit } from "../../scoring/entries";
import type { Evaluation } from "../../scoring/evaluate";
import { itemResults, unitResult } from "../../scoring/report";
import type { AnyItemResult, UnitResult } from "../../scoring/results";
import type { Totals } from "../../scoring/totals";

export type ItemResults = Readonly<Record<string, AnyItemResult>>;

/** One unit as tables show it. */
export interface UnitView {
  readonly unit: Unit;
  readonly result: UnitResult;
  /** What its own values (自评) come to; null where it entered none. */
  readonly self: { readonly items: ItemResults; readonly totals: Totals } | null;
}

export function viewOf(evaluation: Evaluation, found: UnitEvaluation): UnitView {
  const { unit, self, table } = found;
  return {
    unit,
    result: unitResult(evaluation, found),
    self: self === null ? null : { items: itemResults(table, self), totals: self.totals },
  };
}

/** The grade that counts: the one decided on, or else the computed one. */
export function gradeInForce({ final, grade }: UnitResult): string | null {
  return final?.grade ?? grade;
}

import { deepStrictEqual } from "node:assert";
import { planInput } from "../../src/app/generate";
import type { RubricSource } from "../../src/app/input";
import type { WorkbookPlan } from "../../src/layout/plan";
import type { Layout } from "../../src/layout/sheets/design";
import type { Rubric } from "../../src/rubric/schema";
import type { Entries } from "../../src/scoring/entries";
import type { Evaluation } from "../../src/scoring/evaluate";
import { unitResult } from "../../src/scoring/report";
import type { Result } from "../../src/shared/result";
import { byEngine } from "./cases";

/* Workbooks that are made of entries, scored, and compared with them again. */

/** A workbook with the entries filled in. */
export function filledPlan(rubric: Rubric, entries: Entries, layout: Layout): WorkbookPlan {
  return valueOf(planInput({ rubric, entries, unusable: [], issues: [], locate: (place) => place }, layout));
}

/** A source of this one rubric. */
export function sourceOf(rubric: Rubric): RubricSource {
  return { ids: [rubric.id], load: () => Promise.resolve(rubric) };
}

/** Throws unless a workbook's evaluation comes to the results of the entries that it was made of. */
export function compareWithSource(rubric: Rubric, entries: Entries, evaluation: Evaluation): void {
  const source = byEngine(rubric, entries).results[Symbol.iterator]();
  for (const unit of evaluation.units) deepStrictEqual(unitResult(evaluation, unit), source.next().value);
  deepStrictEqual(source.next().done, true);
}

/** The value of what cannot fail here. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 5)));
  return result.value;
}

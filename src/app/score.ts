import type { CellPatch } from "../layout/plan";
import { resultPatchPortions, type ResultPatches } from "../layout/results/resultPatches";
import type { Stamp } from "../layout/results/seal";
import { workbookState } from "../layout/results/state";
import { evaluationPortions, type Evaluation } from "../scoring/evaluate";
import { resultsInTurn } from "../scoring/report";
import type { Told } from "../scoring/table";
import type { Issue } from "../shared/issue";
import { asPart, atOnce, mapped, type Portions } from "../shared/portions";
import { located, type Input } from "./input";
import { toldOnce } from "./toldOnce";
import type { WorkbookInput } from "./workbookInput";

/** A scored cohort with everything that was found on the way. */
export interface Scored {
  readonly evaluation: Evaluation;
  /** Faults of reading first, then of the cohort, each told once, then unit by unit; every place complete. */
  readonly issues: readonly Issue[];
}

/** Scores what was handed in; `told` as in `evaluate`. Nothing is written anywhere. */
export function scoreInput(input: Input, told?: Told): Scored {
  return atOnce(scorePortions(input, told));
}

/** The same in portions; the shares are of units that have their points. */
export function* scorePortions(input: Input, told?: Told): Portions<Scored> {
  const evaluation = yield* evaluationPortions(input.rubric, input.entries, input.unusable, input.listed, told);
  yield;
  const issues = yield* asPart(mapped(toldOnce(evaluation), (one) => located(input, one)));
  return { evaluation, issues: [...input.issues, ...issues] };
}

/** The cells of a workbook that have to change so that it shows the results, the seal last. */
export function resultCells(input: WorkbookInput, evaluation: Evaluation, stamp: Stamp): ResultPatches {
  return atOnce(resultCellPortions(input, evaluation, stamp));
}

/** The same in portions. */
export function* resultCellPortions(
  input: WorkbookInput,
  evaluation: Evaluation,
  stamp: Stamp,
): Portions<ResultPatches> {
  const { patches, issues } = yield* resultPatchPortions(input.reading, resultsInTurn(evaluation), stamp);
  yield;
  return { patches, issues: issues.map((one) => located(input, one)) };
}

/**
 * The cells that put written results back where somebody changed them. `wanted` names them by their ids; one that has
 * been put right meanwhile is left out.
 */
export function restoredCells({ reading }: WorkbookInput, wanted: ReadonlySet<string>): readonly CellPatch[] {
  return workbookState(reading)
    .edited.filter(({ id }) => wanted.has(id))
    .map(({ restore }) => restore);
}

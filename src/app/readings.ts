import { readingKey } from "../layout/keys";
import type { CellPatch } from "../layout/plan";
import { sheetsOf } from "../layout/read/identify";
import { GUIDE } from "../layout/sheets/guideSheet";
import type { Choice, Interpretation } from "../rubric/interpretation";
import { evaluate, type Evaluation, type UnitEvaluation } from "../scoring/evaluate";
import { issue } from "../shared/issue";
import { at } from "../shared/list";
import { failure, success, type Result } from "../shared/result";
import type { Input } from "./input";
import type { WorkbookInput } from "./workbookInput";

/**
 * How many units would have another result (points of an item, total, rank, grade or veto) if a reading were switched
 * and all others stayed. Scores the whole cohort once more.
 */
export function unitsChanged(input: Input, current: Evaluation, { id }: Interpretation, choice: Choice): number {
  const entries = { ...input.entries, interpretations: { ...current.readings, [id]: choice.id } };
  const other = evaluate(input.rubric, entries, input.unusable, input.listed);
  return current.units.filter((unit, index) => resultOf(unit) !== resultOf(at(other.units, index))).length;
}

/** Everything of a result that a reading can change, for comparing. */
function resultOf({ score, standing }: UnitEvaluation): string {
  const outcomes = score.outcomes.map((outcome) => {
    if (outcome.status === "scored") return outcome.points;
    return outcome.status === "rated" ? outcome.rating : outcome.status;
  });
  const { base, bonus, penalty, total } = score.totals;
  return JSON.stringify([outcomes, base, bonus, penalty, total, standing.rank, standing.grade, standing.veto]);
}

/** The cell of 说明 that has to change so that a reading is in force. Fails where the sheet has no such cell. */
export function chooseReading(
  { reading }: WorkbookInput,
  { id, question }: Interpretation,
  { label }: Choice,
): Result<readonly CellPatch[]> {
  const [guide] = sheetsOf(reading.sheets, "guide");
  const row = guide?.rows.get(readingKey(id));
  const column = guide?.columns.get(GUIDE.choice);
  if (guide === undefined || row === undefined || column === undefined) {
    return failure([issue("reading-has-no-cell", {}, { question })]);
  }
  return success([{ sheet: guide.sheet.name, row, column, value: label }]);
}

import type { Choice, Interpretation } from "../rubric/interpretation";
import { evaluate, type Evaluation } from "../scoring/evaluate";
import type { UnitEvaluation } from "../scoring/cohort";
import { at } from "../shared/list";
import type { Input } from "./input";

/**
 * How many units would have another result (points of an item, total, rank, grade or veto) if a reading were switched
 * and all others stayed. Scores the whole cohort once more.
 */
export function unitsChanged(input: Input, current: Evaluation, { id }: Interpretation, choice: Choice): number {
  const entries = { ...input.entries, interpretations: { ...current.readings, [id]: choice.id } };
  const other = evaluate(input.rubric, entries, input.unusable);
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

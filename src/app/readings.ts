import { ownReadingsKey, readingKey } from "../layout/keys";
import type { CellPatch } from "../layout/plan";
import { sheetsOf } from "../layout/read/identify";
import { GUIDE, ownReadingsText } from "../layout/sheets/guideSheet";
import { type Choice, type Interpretation, type Readings, itemReading } from "../rubric/interpretation";
import { readingsInForce } from "../rubric/readings";
import { evaluate, type Evaluation, type UnitEvaluation } from "../scoring/evaluate";
import { issue } from "../shared/issue";
import { at } from "../shared/list";
import { failure, success, type Result } from "../shared/result";
import type { Input } from "./input";
import { standingChanges, standingsOf, type StandingChange } from "./recompute";
import type { WorkbookInput } from "./workbookInput";

/** What switching a reading would change. */
export interface ReadingEffect {
  /** How many units would have another result: points of an item, total, rank, grade, veto or what follows. */
  readonly units: number;
  /** Those of them that would stand elsewhere, and how they stand before and after. */
  readonly standings: readonly StandingChange[];
}

/**
 * What would change if a reading were switched, for one item alone where one is given, and all others stayed. Scores the
 * whole cohort once more.
 */
export function readingEffect(
  input: Input,
  current: Evaluation,
  interpretation: Interpretation,
  choice: Choice,
  item: string | null = null,
): ReadingEffect {
  const interpretations = withReading(current.readings, interpretation, choice, item);
  const entries = { ...input.entries, interpretations };
  const other = evaluate(input.rubric, entries, input.unusable, input.listed);
  const changed = current.units.filter((unit, index) => resultOf(unit) !== resultOf(at(other.units, index)));
  return { units: changed.length, standings: standingChanges(other, standingsOf(current)) };
}

/** Everything of a result that a reading can change, for comparing. */
function resultOf({ score, standing }: UnitEvaluation): string {
  const outcomes = score.outcomes.map((outcome) => {
    if (outcome.status === "scored") return outcome.points;
    return outcome.status === "rated" ? outcome.rating : outcome.status;
  });
  const { base, bonus, penalty, total } = score.totals;
  const { rank, grade, veto, consequences } = standing;
  return JSON.stringify([outcomes, base, bonus, penalty, total, rank, grade, veto, consequences]);
}

function withReading(
  readings: Readings,
  interpretation: Interpretation,
  choice: Choice,
  item: string | null,
): Readings {
  const name = item === null ? interpretation.id : itemReading(interpretation, item);
  return { ...readings, [name]: choice.id };
}

/**
 * The cell of 说明 that has to change so that a reading is in force, for one item alone where one is given. Fails where
 * the sheet has no such cell.
 */
export function chooseReading(
  { reading, rubric, entries }: WorkbookInput,
  interpretation: Interpretation,
  choice: Choice,
  item: string | null = null,
): Result<readonly CellPatch[]> {
  const { id, question } = interpretation;
  const [guide] = sheetsOf(reading.sheets, "guide");
  const row = guide?.rows.get(item === null ? readingKey(id) : ownReadingsKey(id));
  const column = guide?.columns.get(GUIDE.choice);
  if (guide === undefined || row === undefined || column === undefined) {
    return failure([issue("reading-has-no-cell", {}, { question })]);
  }
  const chosen = withReading(entries.interpretations ?? {}, interpretation, choice, item);
  const own = () => ownReadingsText(interpretation, readingsInForce(rubric, chosen).readings);
  return success([{ sheet: guide.sheet.name, row, column, value: item === null ? choice.label : own() }]);
}

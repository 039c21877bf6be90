import type { UnitEvaluation } from "../scoring/cohort";
import { noteLines, titleLines, unitFacts, unitMarks } from "./appendix/lines";
import { unitSignature } from "./appendix/signatureLines";
import { unitTable } from "./appendix/unitTable";
import { viewOf } from "./appendix/unitView";
import type { Appendix } from "./model";
import type { ReportOptions, ReportSource } from "./options";

/** The official table of one unit, finished. */
export function unitAppendix(source: ReportSource, unit: UnitEvaluation, options: ReportOptions): Appendix {
  const { evaluation, provisional } = source;
  const { rubric } = evaluation;
  const view = viewOf(evaluation, unit);
  const name = unit.unit.name.trim();
  return {
    name,
    orientation: rubric.printed.orientation,
    above: [...titleLines(rubric), ...unitMarks(view, provisional), ...unitFacts(rubric, view, source)],
    table: unitTable(rubric, view, options, provisional),
    below: [...noteLines(source, options), ...unitSignature(options, name)],
  };
}

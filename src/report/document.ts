import type { UnitEvaluation } from "../scoring/cohort";
import type { Appendix, ReportDocument } from "./model";
import type { ReportOptions, ReportSource } from "./options";
import { PROVISIONAL } from "./appendix/words";
import { summaryAppendix } from "./summaryAppendix";
import { unitAppendix } from "./unitAppendix";

/** The table of all units. */
export function summaryDocument(source: ReportSource, options: ReportOptions): ReportDocument {
  return documentOf(source, options, [summaryAppendix(source, options)]);
}

/** The tables of some units, one after another. */
export function unitsDocument(
  source: ReportSource,
  units: readonly UnitEvaluation[],
  options: ReportOptions,
): ReportDocument {
  return documentOf(
    source,
    options,
    units.map((unit) => unitAppendix(source, unit, options)),
  );
}

function documentOf(
  { evaluation, provisional }: ReportSource,
  { version }: ReportOptions,
  appendices: readonly Appendix[],
): ReportDocument {
  const marks = [...(version === "internal" ? ["内部使用"] : []), ...(provisional ? [PROVISIONAL] : [])];
  return {
    title: evaluation.rubric.printed.title,
    mark: marks.length === 0 ? null : marks.join("　"),
    appendices,
  };
}

import { asIssued } from "../../rubric/asIssued";
import type { Rubric } from "../../rubric/schema";
import type { Appendix, ReportDocument, ReportLine } from "../model";
import { mayOrderByRank, SUMMARY, type ReportOptions, type ReportSource } from "../options";
import { cohortSignature, fact, noteLines, titleLines, unitFacts, unitMarks, unitNotes, unitSignature } from "./lines";
import { openTable, PROVISIONAL, viewOf } from "./unitView";
import { resultsTable } from "./resultsOnly";
import { summaryTable } from "./summaryTable";
import { formTable, unitTable } from "./unitTable";
import type { UnitEvaluation } from "../../scoring/evaluate";
import { inOrderOfRank } from "../../scoring/report";

/** The table of all units. */
export function summaryDocument(source: ReportSource, options: ReportOptions): ReportDocument {
  return documentOf(source, [summaryAppendix(source, options)]);
}

/** The tables of some units, one after another. */
export function unitsDocument(
  source: ReportSource,
  units: readonly UnitEvaluation[],
  options: ReportOptions,
): ReportDocument {
  return documentOf(
    source,
    units.map((unit) => unitAppendix(source, unit, options)),
  );
}

/** The printed form of a rubric with its notes, before anything was filled in. */
export function formDocument(rubric: Rubric): ReportDocument {
  const { title, orientation, notes } = rubric.printed;
  const appendix: Appendix = {
    name: rubric.title,
    mark: null,
    orientation,
    above: titleLines(rubric),
    table: formTable(rubric),
    below: notes.map((text) => ({ kind: "note", text })),
  };
  return { title, appendices: [appendix] };
}

function documentOf({ evaluation }: ReportSource, appendices: readonly Appendix[]): ReportDocument {
  return { title: evaluation.rubric.printed.title, appendices };
}

/** What every page of a table is marked with. */
function pageMark({ version }: ReportOptions, stamped: boolean): string | null {
  const marks = [...(version === "internal" ? ["内部使用"] : []), ...(stamped ? [PROVISIONAL] : [])];
  return marks.length === 0 ? null : marks.join("　");
}

/** The official table of one unit, finished. */
export function unitAppendix(source: ReportSource, unit: UnitEvaluation, options: ReportOptions): Appendix {
  const { evaluation } = source;
  const { rubric } = evaluation;
  const printed = printedIn(rubric, options);
  const view = viewOf(evaluation, unit);
  const open = openTable(source, unit, options);
  const name = unit.unit.name.trim();
  return {
    name,
    mark: pageMark(options, open.stamped),
    orientation: rubric.printed.orientation,
    above: [
      ...titleLines(printed),
      ...(options.version === "results" ? [subtitle(FEEDBACK)] : []),
      ...unitMarks(view, open),
      ...unitFacts(rubric, view, source),
    ],
    table: options.version === "results" ? resultsTable(rubric, [view]) : unitTable(printed, view, options, open),
    below: [
      ...(options.version === "results"
        ? []
        : [...noteLines(source, printed, [unit], options), ...unitNotes(rubric, view, options)]),
      ...unitSignature(options, name),
    ],
  };
}

/** The rubric with its table as it is to be printed. */
function printedIn(rubric: Rubric, options: ReportOptions): Rubric {
  return options.asIssued ? { ...rubric, printed: asIssued(rubric) } : rubric;
}

/** What the results alone are called. */
const FEEDBACK = "考核结果反馈";

function subtitle(text: string): ReportLine {
  return { kind: "subtitle", text: `（${text}）` };
}

/** One table for all units. */
export function summaryAppendix(source: ReportSource, options: ReportOptions): Appendix {
  const { evaluation, period } = source;
  const { rubric } = evaluation;
  const printed = printedIn(rubric, options);
  const ranked = options.order === "rank" && mayOrderByRank(rubric, options.version);
  const units = ranked ? inOrderOfRank(evaluation) : evaluation.units;
  const views = units.map((unit) => viewOf(evaluation, unit));
  const count = `考核对象：${String(views.length)}个单位`;
  return {
    name: SUMMARY,
    mark: pageMark(options, source.provisional),
    orientation: rubric.printed.orientation,
    above: [
      ...titleLines(printed),
      subtitle(options.version === "results" ? FEEDBACK : `考核结果${SUMMARY}`),
      ...marks(source),
      fact(count, period === null ? undefined : `考核期间：${period}`),
    ],
    table: options.version === "results" ? resultsTable(rubric, views) : summaryTable(rubric, views, options),
    below: [
      ...(options.version === "results" ? [] : noteLines(source, printed, units, options)),
      ...cohortSignature(options),
    ],
  };
}

function marks({ evaluation, provisional }: ReportSource): ReportLine[] {
  if (!provisional) return [];
  const open = evaluation.units.filter(({ score }) => !score.complete).length;
  const { missing } = evaluation;
  const lost = missing.length > 0 ? `没有读到、没有计入的${String(missing.length)}个单位：${missing.join("、")}` : null;
  const found = lost ?? (open > 0 ? `${String(open)}个单位有指标未填全或有误` : "填报的数据有误");
  return [{ kind: "mark", text: `【${PROVISIONAL}】${found}，结果不是最终的` }];
}

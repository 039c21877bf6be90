import type { Rubric } from "../rubric/schema";
import { inOrderOfRank } from "../scoring/rankOrder";
import { fact, noteLines, titleLines } from "./appendix/lines";
import { cohortSignature } from "./appendix/signatureLines";
import { summaryTable } from "./appendix/summaryTable";
import { viewOf } from "./appendix/unitView";
import { PROVISIONAL } from "./appendix/words";
import type { Appendix, ReportLine } from "./model";
import type { ReportOptions, ReportSource, Version } from "./options";

/** What the table of all units is called. */
export const SUMMARY = "汇总表";

/**
 * Whether the units may stand in the order of their ranks. Where a public table shows nothing by which they are ranked,
 * the order itself would tell the ranks.
 */
export function mayOrderByRank({ total }: Rubric, version: Version): boolean {
  return version === "internal" || total !== null;
}

/** One table for all units. */
export function summaryAppendix(source: ReportSource, options: ReportOptions): Appendix {
  const { evaluation, period } = source;
  const { rubric } = evaluation;
  const ranked = options.order === "rank" && mayOrderByRank(rubric, options.version);
  const units = ranked ? inOrderOfRank(evaluation) : evaluation.units;
  const views = units.map((unit) => viewOf(evaluation, unit));
  const count = `考核对象：${String(views.length)}个单位`;
  return {
    name: SUMMARY,
    orientation: rubric.printed.orientation,
    above: [
      ...titleLines(rubric),
      { kind: "subtitle", text: `（考核结果${SUMMARY}）` },
      ...marks(source),
      fact(count, period === null ? undefined : `考核期间：${period}`),
    ],
    table: summaryTable(rubric, views, options),
    below: [...noteLines(source, options), ...cohortSignature(options)],
  };
}

function marks({ evaluation, provisional }: ReportSource): ReportLine[] {
  if (!provisional) return [];
  const open = evaluation.units.filter(({ score }) => !score.complete).length;
  const found = open > 0 ? `${String(open)}个单位有指标未填全或有误` : "填报的数据有误";
  return [{ kind: "mark", text: `【${PROVISIONAL}】${found}，结果不是最终的` }];
}

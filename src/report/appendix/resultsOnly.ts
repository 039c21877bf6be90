import { categoryLabel } from "../../layout/categories";
import { vetoReasons } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import { hasTotal } from "../../rubric/totals";
import { lookUp } from "../../shared/lookUp";
import type { ReportCell, ReportTable } from "../model";
import { gradeInForce, LACKING, NOT_HERE, type UnitView } from "./unitView";

/*
 * What is told to a unit (结果反馈): its result, and nothing of how it came about or how it stands beside the others.
 */

interface Result {
  readonly header: string;
  readonly width: number;
  readonly value: (view: UnitView) => string | number | null;
}

/** The grade; where a rubric gives none the total; and a veto, where one is possible. */
function resultsOf(rubric: Rubric): readonly Result[] {
  const grade: Result = {
    header: "等次",
    width: 16,
    value: ({ result }) => gradeInForce(result) ?? (result.complete ? NOT_HERE : LACKING),
  };
  const total: Result = { header: "总分", width: 16, value: ({ result }) => result.total ?? LACKING };
  const phases = rubric.phases.map(({ id, label }): Result => {
    return { header: label, width: 16, value: ({ result }) => lookUp(result.phases, id) ?? LACKING };
  });
  const points = hasTotal(rubric) ? [total] : phases;
  const veto: Result = {
    header: "一票否决",
    width: 24,
    value: ({ result }) =>
      result.veto.hit ? `是（${vetoReasons(rubric, result)}）` : result.complete ? "否" : LACKING,
  };
  const vetoed = rubric.items.some(({ counts }) => counts === "veto");
  return [...(gradesOf(rubric.grading).length > 0 ? [grade] : points), ...(vetoed ? [veto] : [])];
}

/** The results of some units, a unit a row, in the given order. */
export function resultsTable(rubric: Rubric, views: readonly UnitView[]): ReportTable {
  const category: Result = {
    header: "类别",
    width: 20,
    value: ({ unit }) => categoryLabel(rubric, unit.category ?? ""),
  };
  const columns: readonly Result[] = [
    { header: "考核对象", width: 34, value: ({ unit }) => unit.name.trim() },
    ...(rubric.categories.length > 0 ? [category] : []),
    ...resultsOf(rubric),
  ];
  const cell = (kind: ReportCell["kind"], row: number, column: number, value: ReportCell["value"]): ReportCell => {
    return { row, column, rows: 1, columns: 1, kind, align: "center", value };
  };
  return {
    columns: columns.map(({ width }) => ({ width })),
    headerRows: 1,
    rows: 1 + views.length,
    cells: [
      ...columns.map(({ header }, column) => cell("header", 0, column, header)),
      ...views.flatMap((view, index) =>
        columns.map(({ value }, column) => cell("value", index + 1, column, value(view))),
      ),
    ],
  };
}

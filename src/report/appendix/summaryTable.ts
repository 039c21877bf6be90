import { categoryLabel } from "../../layout/categories";
import { formOf } from "../../layout/form";
import { resultKey } from "../../layout/keys";
import type { CellValue } from "../../layout/plan";
import { summaryColumns } from "../../layout/resultTexts/summaryColumns";
import { gradeText, isUnfilled, vetoReasons } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { hasTotal } from "../../rubric/totals";
import type { ReportCell, ReportTable } from "../model";
import type { ReportOptions } from "../options";
import { LACKING, NOT_HERE, PROVISIONAL, shownIn, type UnitView } from "./unitView";

interface Column {
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "center";
  readonly value: (view: UnitView, index: number) => string | number | null;
}

/** The table of all units, a unit a row, in the given order. */
export function summaryTable(rubric: Rubric, views: readonly UnitView[], options: ReportOptions): ReportTable {
  const columns = [
    ...whoColumns(rubric),
    ...pointColumns(rubric, options),
    ...standingColumns(rubric, views, options),
    ...(shownIn(options.version, rubric).reasons ? [REASONS] : []),
    NOTES,
  ];
  return {
    columns: columns.map(({ width }) => ({ width })),
    headerRows: 1,
    rows: 1 + views.length,
    cells: [
      ...columns.map(({ header }, column) => cell("header", 0, column, "center", header)),
      ...views.flatMap((view, index) =>
        columns.map(({ value, align }, column) => cell("value", index + 1, column, align, value(view, index))),
      ),
    ],
  };
}

function cell(
  kind: ReportCell["kind"],
  row: number,
  column: number,
  align: Column["align"],
  value: ReportCell["value"],
): ReportCell {
  return { row, column, rows: 1, columns: 1, kind, align, value };
}

function whoColumns(rubric: Rubric): Column[] {
  const category: Column = {
    header: "类别",
    width: 20,
    align: "center",
    value: ({ unit }) => categoryLabel(rubric, unit.category ?? ""),
  };
  return [
    { header: "序号", width: 6, align: "center", value: (_, index) => index + 1 },
    { header: "考核对象", width: 24, align: "left", value: ({ unit }) => unit.name.trim() },
    ...(rubric.categories.length > 0 ? [category] : []),
  ];
}

/** What the summary worksheet shows of points; the item columns stand in only where there are no sections to sum up. */
function pointColumns(rubric: Rubric, { version, self }: ReportOptions): Column[] {
  const rated = rubric.total === null;
  const items = rubric.sections.length === 0 && rubric.categories.length === 0;
  const byItem = items && (!rated || shownIn(version, rubric).ratings);
  const wanted = [
    "section:",
    "phase:",
    "base",
    "bonus",
    "penalty",
    "computed",
    "coefficient",
    ...(hasTotal(rubric) ? ["total", "selfTotal"] : []),
  ].map(resultKey);
  const all = summaryColumns(formOf(rubric), self, byItem);
  const ofItems = all.filter(({ key }) => key.startsWith(resultKey("item:")));
  const sums = rated ? [] : all.filter(({ key }) => wanted.some((start) => key.startsWith(start)));
  return [...ofItems, ...sums].map(({ label, width, value }) => ({
    header: label,
    width,
    align: "center",
    value: ({ result }) => spoken(value(result)),
  }));
}

/** Numbers stay numbers; what is not there is said. */
function spoken(value: CellValue): string | number {
  if (value === null) return NOT_HERE;
  return typeof value === "number" ? value : String(value);
}

function standingColumns(rubric: Rubric, views: readonly UnitView[], { version }: ReportOptions): Column[] {
  const { ranks, grades } = shownIn(version, rubric);
  const place: Column = { header: "名次", width: 7, align: "center", value: ({ result }) => result.rank ?? NOT_HERE };
  const grade: Column = {
    header: "等次",
    width: views.some(({ result }) => result.final !== undefined) ? 22 : 8,
    align: "center",
    value: ({ result }) => gradeText(result) ?? (result.complete || isUnfilled(result) ? NOT_HERE : LACKING),
  };
  const veto: Column = {
    header: "一票否决",
    width: 14,
    align: "center",
    value: ({ result }) =>
      result.veto.hit ? `是（${vetoReasons(rubric, result)}）` : result.complete ? "否" : LACKING,
  };
  const vetoed = rubric.items.some(({ counts }) => counts === "veto");
  const ranked = ranks && (rubric.total === null || hasTotal(rubric));
  return [...(ranked ? [place] : []), ...(grades ? [grade] : []), ...(vetoed ? [veto] : [])];
}

/** Why a unit stands where it does: its grade's reason names the rank by which it is given. */
const REASONS: Column = {
  header: "名次、等次和否决的依据",
  width: 40,
  align: "left",
  value: ({ result: { reasons, veto } }) => {
    const parts = [veto.hit ? reasons.veto : null, reasons.rank, reasons.grade];
    return parts.filter((part) => part !== null).join("\n");
  },
};

/** What is not final about a unit. */
const NOTES: Column = {
  header: "备注",
  width: 12,
  align: "center",
  value: ({ result }) => {
    const notes = [
      ...(result.complete ? [] : [`${PROVISIONAL}，未填全`]),
      ...(result.basis === "self" ? ["按自评"] : []),
    ];
    return notes.length === 0 ? null : notes.join("；");
  },
};

import { adjustmentsText, gradeText, vetoReasons, vetoText } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { hasTotal } from "../../rubric/totals";
import type { ReportOptions } from "../options";
import {
  type OpenTable,
  shownIn,
  type Shown,
  type UnitView,
  LACKING,
  NOT_HERE,
  PROVISIONAL,
  UNDECIDED,
} from "./unitView";
import type { ResultColumn } from "./resultColumns";
import {
  changesTotal,
  coefficientLabel,
  hasExtras,
  hasVeto,
  pointedSections,
  sectionPoints,
} from "../../layout/resultTexts/totalFigures";
import { lookUp } from "../../shared/lookUp";

/** A row under the printed ones: what it is called, and what stands in the columns of results. */
export interface ClosingRow {
  readonly label: string;
  readonly values: Partial<Readonly<Record<ResultColumn["key"], string | number>>>;
}

/** Subtotals, total, veto, rank and grade of one unit, as far as the version shows them. */
export function closingRows(
  rubric: Rubric,
  view: UnitView,
  options: ReportOptions,
  open: OpenTable,
): readonly ClosingRow[] {
  const shown = shownIn(options.version, rubric);
  return [
    ...subtotalRows(rubric, view),
    ...(rubric.total === null ? [] : totalRows(rubric, view, shown, open.points)),
    ...(hasVeto(rubric) ? [vetoRow(rubric, view, shown)] : []),
    ...standingRows(view, shown, open),
  ];
}

/** The sections that count into the base; what is added or taken has rows of its own. */
function subtotalRows(rubric: Rubric, { result, self }: UnitView): ClosingRow[] {
  const base = new Set(rubric.items.filter(({ counts }) => counts === "base").map(({ section }) => section));
  return pointedSections(rubric)
    .filter(({ name }) => base.has(name))
    .map((section) => ({
      label: `小计：${section.name}（${sectionPoints(section)}）`,
      values: {
        ...ownValue(lookUp(self?.totals.sections, section.name)),
        points: lookUp(result.sections, section.name) ?? LACKING,
      },
    }));
}

function ownValue(points: number | undefined): ClosingRow["values"] {
  return { self: points ?? NOT_HERE };
}

/** What the total consists of, and the total; a table that prints its own 合计 row has the total there. */
function totalRows(rubric: Rubric, view: UnitView, shown: Shown, provisional: boolean): ClosingRow[] {
  const printed = rubric.printed.rows.some((row) => "total" in row);
  return [
    ...(hasExtras(rubric) ? extraRows(view) : []),
    ...adjustedRows(rubric, view, shown),
    ...(printed ? [] : [totalRow(rubric, view, provisional)]),
  ];
}

function extraRows({ result: { base, bonus, penalty }, self }: UnitView): ClosingRow[] {
  return [
    { label: "基础分", values: { ...ownValue(self?.totals.base), points: base ?? LACKING } },
    { label: "加分", values: { ...ownValue(self?.totals.bonus), points: bonus ?? LACKING } },
    { label: "减分", values: { ...ownValue(self?.totals.penalty), points: penalty ?? LACKING } },
  ];
}

/** What comes between the sums and the total; inside with what was done and why. */
function adjustedRows(rubric: Rubric, { result }: UnitView, { reasons }: Shown): ClosingRow[] {
  const coefficient = coefficientLabel(rubric);
  const why = reasons ? adjustmentsText(result) : "";
  return [
    ...(changesTotal(rubric) ? [{ label: "调整前总分", values: { points: result.computed ?? LACKING } }] : []),
    ...(coefficient === null ? [] : [{ label: coefficient, values: { points: result.coefficient ?? LACKING } }]),
    ...(why === "" ? [] : [{ label: "得分调整", values: { points: NOT_HERE, words: why } }]),
  ];
}

function totalRow(rubric: Rubric, { result, self }: UnitView, provisional: boolean): ClosingRow {
  const byPhase = Object.entries(result.phases ?? {}).map(([id, points]) => [`phase:${id}`, points] as const);
  const label = hasExtras(rubric) ? "总分" : "合计";
  const values = { ...ownValue(self?.totals.total), points: result.total ?? withoutTotal(rubric) };
  return {
    label: provisional ? `${label}（${PROVISIONAL}）` : label,
    values: { ...Object.fromEntries(byPhase), ...values },
  };
}

/** What stands for a total that is not there: it is not known yet, or phases apart have none. */
export function withoutTotal(rubric: Rubric): string {
  return hasTotal(rubric) ? LACKING : NOT_HERE;
}

/** Inside, why it is vetoed or not stands beside it; outside, the items that veto stand in brackets. */
function vetoRow(rubric: Rubric, { result }: UnitView, shown: Shown): ClosingRow {
  const reasons = shown.reasons ? "" : vetoReasons(rubric, result);
  const known = result.veto.hit || result.complete;
  return {
    label: reasons === "" ? "一票否决" : `一票否决（${reasons}）`,
    values: {
      points: known ? vetoText(result) : LACKING,
      ...(shown.reasons && result.reasons.veto !== null ? { words: result.reasons.veto } : {}),
    },
  };
}

function standingRows({ result }: UnitView, { reasons, ranks, grades }: Shown, open: OpenTable): ClosingRow[] {
  const why = (text: string | null) => (reasons && text !== null ? { words: text } : {});
  const label = (what: string, undecided: boolean) => (undecided ? `${what}（${UNDECIDED}）` : what);
  return [
    ...(ranks
      ? [{ label: label("名次", open.rank), values: { points: result.rank ?? NOT_HERE, ...why(result.reasons.rank) } }]
      : []),
    ...(grades
      ? [
          {
            label: label("等次", open.grade),
            values: { points: gradeText(result) ?? LACKING, ...why(result.reasons.grade) },
          },
        ]
      : []),
  ];
}

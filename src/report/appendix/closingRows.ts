import { vetoReasons, vetoText } from "../../layout/resultTexts/texts";
import { hasExtras, hasVeto, pointedSections, sectionPoints } from "../../layout/resultTexts/totalParts";
import type { Rubric } from "../../rubric/schema";
import type { ReportOptions } from "../options";
import { shownIn } from "./shown";
import type { ResultColumn } from "./resultColumns";
import { gradeInForce, type UnitView } from "./unitView";
import { LACKING, NOT_HERE, PROVISIONAL } from "./words";

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
  provisional: boolean,
): readonly ClosingRow[] {
  return [
    ...subtotalRows(rubric, view),
    ...totalRows(rubric, view, provisional),
    ...(hasVeto(rubric) ? [vetoRow(rubric, view)] : []),
    ...standingRows(rubric, view, options),
  ];
}

/** The sections that count into the base; what is added or taken has rows of its own. */
function subtotalRows(rubric: Rubric, { result, self }: UnitView): ClosingRow[] {
  const base = new Set(rubric.items.filter(({ counts }) => counts === "base").map(({ section }) => section));
  return pointedSections(rubric)
    .filter(({ name }) => base.has(name))
    .map((section) => ({
      label: `小计：${section.name}（${sectionPoints(section)}）`,
      values: { ...ownValue(self?.totals.sections[section.name]), points: result.sections[section.name] ?? LACKING },
    }));
}

function ownValue(points: number | undefined): ClosingRow["values"] {
  return { self: points ?? NOT_HERE };
}

/** Base, what is added and taken, and the total; a table that prints its own 合计 row has the total there. */
function totalRows(rubric: Rubric, { result, self }: UnitView, provisional: boolean): ClosingRow[] {
  if (result.total === null || rubric.printed.rows.some((row) => "total" in row)) return [];
  const { base, bonus, penalty, total, phases } = result;
  const extras: ClosingRow[] = [
    { label: "基础分", values: { ...ownValue(self?.totals.base), points: base ?? LACKING } },
    { label: "加分", values: { ...ownValue(self?.totals.bonus), points: bonus ?? LACKING } },
    { label: "减分", values: { ...ownValue(self?.totals.penalty), points: penalty ?? LACKING } },
  ];
  const byPhase = Object.fromEntries(Object.entries(phases ?? {}).map(([id, points]) => [`phase:${id}`, points]));
  const label = hasExtras(rubric) ? "总分" : "合计";
  const values = { ...byPhase, ...ownValue(self?.totals.total), points: total };
  return [...(hasExtras(rubric) ? extras : []), { label: provisional ? `${label}（${PROVISIONAL}）` : label, values }];
}

function vetoRow(rubric: Rubric, { result }: UnitView): ClosingRow {
  const reasons = vetoReasons(rubric, result);
  const known = result.veto.hit || result.complete;
  return {
    label: reasons === "" ? "一票否决" : `一票否决（${reasons}）`,
    values: { points: known ? vetoText(result) : LACKING },
  };
}

function standingRows(rubric: Rubric, { result }: UnitView, { version }: ReportOptions): ClosingRow[] {
  const { reasons, grades } = shownIn(version, rubric);
  return [
    ...(reasons ? [{ label: "名次", values: { points: result.rank ?? NOT_HERE } }] : []),
    ...(grades ? [{ label: gradeLabel(result, reasons), values: { points: gradeInForce(result) ?? LACKING } }] : []),
  ];
}

/** Inside, a decision that differs from the computed grade is told with its reason. */
function gradeLabel({ final, grade }: UnitView["result"], reasons: boolean): string {
  if (!reasons || final === undefined) return "等次";
  return `等次（计算的等次：${grade ?? NOT_HERE}；最终等次理由：${final.reason}）`;
}

import { isHandedIn } from "../../rubric/schedule";
import type { Rubric } from "../../rubric/schema";
import { allConsequences, gradesOf } from "../../rubric/standing";
import type { UnitResult } from "../../scoring/results";
import { minus, show } from "../../shared/decimal";
import { displayWidth } from "../../shared/text";
import { CAPPED, NO_RESULT } from "../cells/words";
import type { Form } from "../form";
import { reasonKey, resultKey } from "../keys";
import type { CellValue } from "../plan";
import {
  adjustmentsText,
  basisText,
  cappedItems,
  cappedText,
  consequencesText,
  gradeText,
  isUnfilled,
  itemExplanation,
  itemLabel,
  itemValue,
  loweredText,
  noticesText,
  receivedText,
  statusText,
  vetoReasons,
  vetoText,
} from "./texts";
import {
  hasAdjustments,
  hasGates,
  hasVeto,
  pointedSections,
  sectionPoints,
  sumFigures,
  totalFigures,
} from "./totalFigures";
import { lookUp } from "../../shared/lookUp";
import { shownPoints } from "../../rubric/facts";

/** A column of the summary (汇总) behind name and category. */
export interface SummaryColumn {
  readonly key: string;
  readonly label: string;
  /** In half characters. */
  readonly width: number;
  /** What stands in it: points, which all have the decimals of the rubric; other numbers; words. */
  readonly kind: "points" | "number" | "words";
  /** Its numbers are points taken away. */
  readonly deducts?: true;
  /** Where it stands: on 汇总 a unit is a line of figures and single words, its sentences stand on 评分说明. */
  readonly sheet: "summary" | "explanations";
  readonly value: (unit: UnitResult) => CellValue;
}

/** Characters of remarks that a cell holds with room to spare. */
const NOTICES_SHOWN = 32_000;

const NARROW = 9;

/** Room for 扣12.50分. */
const DEDUCTED = 11;

function points(id: string, label: string, value: SummaryColumn["value"], width = NARROW): SummaryColumn {
  return { key: resultKey(id), label, width, kind: "points", sheet: "summary", value };
}

/** A column whose numbers are points taken away. */
function deducting(column: SummaryColumn): SummaryColumn {
  return { ...column, width: Math.max(column.width, DEDUCTED), deducts: true };
}

/** A column of figures of the whole unit: of one that is not filled in at all there are none. */
function figures(id: string, label: string, value: SummaryColumn["value"], width = NARROW): SummaryColumn {
  return points(id, label, (unit) => (isUnfilled(unit) ? NO_RESULT : value(unit)), width);
}

function words(id: string, label: string, value: (unit: UnitResult) => string | null, width: number): SummaryColumn {
  return { key: resultKey(id), label, width, kind: "words", sheet: "summary", value: (unit) => orNull(value(unit)) };
}

function sentences(
  id: string,
  label: string,
  value: (unit: UnitResult) => string | null,
  width: number,
): SummaryColumn {
  return { ...words(id, label, value, width), sheet: "explanations" };
}

function orNull(text: string | null): string | null {
  return text === "" ? null : text;
}

/** The columns of one of the sheets with a line for each unit. */
export function columnsOn(sheet: SummaryColumn["sheet"], columns: readonly SummaryColumn[]): readonly SummaryColumn[] {
  return columns.filter((column) => column.sheet === sheet);
}

/** The columns of the results of a unit, on both sheets; `items`: with a column for each item's own result. */
export function summaryColumns({ rubric, finals }: Form, self: boolean, items: boolean): readonly SummaryColumn[] {
  return [
    ...pointedSections(rubric).map((section) => {
      const { name } = section;
      const items = rubric.items.filter((item) => item.section === name);
      const column = figures(
        `section:${name}`,
        `${name}\n${sectionPoints(section)}`,
        (unit) => lookUp(unit.sections, name) ?? null,
        10,
      );
      return items.every(({ counts }) => counts === "penalty") ? deducting(column) : column;
    }),
    ...rubric.phases.map(({ id, label, max }) =>
      figures(`phase:${id}`, `${label}\n${show(max)}分`, (unit) => lookUp(unit.phases, id) ?? null, 10),
    ),
    ...totalColumns(rubric, self),
    ...standingColumns(rubric, finals.length > 0),
    words("basis", "依据", basisText, 6),
    words("status", "状态", statusText, 14),
    ...(isHandedIn(rubric.self) ? [words("received", "收到日期", receivedText, 16)] : []),
    words("caps", CAPPED, (unit) => countText(cappedItems(rubric, unit).length, "项"), 8),
    words("notes", "提示", ({ issues }) => countText(issues.length, "条"), 8),
    sentences("capped", "封顶的指标", (unit) => cappedText(rubric, unit), 24),
    ...reasonColumns(rubric),
    ...(hasAdjustments(rubric) ? [sentences("adjustments", "得分调整", adjustmentsText, 36)] : []),
    sentences("notices", "提示", (unit) => noticesText(rubric, unit, NOTICES_SHOWN), 60),
    ...(items ? itemColumns(rubric) : []),
  ];
}

function countText(count: number, measure: string): string {
  return count === 0 ? "" : `${String(count)}${measure}`;
}

function totalColumns(rubric: Rubric, self: boolean): SummaryColumn[] {
  return [
    ...[...sumFigures(rubric), ...totalFigures(rubric, self)].map(({ id, label, value }): SummaryColumn => {
      const column = figures(id, label, value, Math.max(NARROW, displayWidth(label) + 1));
      if (id === "penalty") return deducting(column);
      return id === "coefficient" ? { ...column, kind: "number" } : column;
    }),
    ...(rubric.total !== null && self ? [points("difference", "审核减自评", differenceOf, 11)] : []),
  ];
}

/** How much more or less the reviewers give than the unit itself; null where either is missing. */
function differenceOf({ basis, total, self }: UnitResult): number | null {
  return basis === "self" || total === null || self.total === null ? null : minus(total, self.total);
}

/** `decided`: a grade may be decided by hand in place of the computed one. */
function standingColumns(rubric: Rubric, decided: boolean): SummaryColumn[] {
  return [
    { ...points("rank", "名次", (unit) => unit.rank ?? NO_RESULT, 6), kind: "number" },
    ...(gradesOf(rubric.grading).length > 0
      ? [
          words("grade", "等次", (unit) => unit.grade ?? NO_RESULT, 8),
          ...(hasGates(rubric) ? [sentences("lowered", "降等原因", loweredText, 24)] : []),
          ...(allConsequences(rubric).length > 0 ? [sentences("consequences", "结果运用", consequencesText, 30)] : []),
          ...(decided
            ? [
                words("final", "最终等次", (unit) => (unit.final === undefined ? null : gradeText(unit)), 22),
                sentences("reason", "最终等次理由", (unit) => unit.final?.reason ?? null, 20),
              ]
            : []),
        ]
      : []),
    ...(hasVeto(rubric)
      ? [
          words("veto", "一票否决", vetoText, 9),
          sentences("reasons", "否决原因", (unit) => vetoReasons(rubric, unit), 16),
        ]
      : []),
  ];
}

/** Why a unit stands where it does. */
function reasonColumns(rubric: Rubric): SummaryColumn[] {
  const column = (what: keyof UnitResult["reasons"], label: string): SummaryColumn => {
    return {
      key: reasonKey(what),
      label,
      width: 32,
      kind: "words",
      sheet: "explanations",
      value: ({ reasons }) => reasons[what],
    };
  };
  return [
    column("rank", "名次说明"),
    ...(gradesOf(rubric.grading).length > 0 ? [column("grade", "等次说明")] : []),
    ...(hasVeto(rubric) ? [column("veto", "否决说明")] : []),
  ];
}

/** How each unit came by its points on each item. */
export function explanationColumns({ rubric }: Form): readonly SummaryColumn[] {
  return rubric.items.map((item) => {
    const value = (unit: UnitResult) => itemExplanation(lookUp(unit.items, item.id));
    return {
      key: resultKey(`why:${item.id}`),
      label: itemLabel(item),
      width: 30,
      kind: "words",
      sheet: "explanations",
      value,
    };
  });
}

function itemColumns(rubric: Rubric): SummaryColumn[] {
  return rubric.items.map((item) => {
    const max = shownPoints(item);
    const label = max === null ? itemLabel(item) : `${itemLabel(item)}\n${show(max)}分`;
    const column = points(`item:${item.id}`, label, (unit) => itemValue(lookUp(unit.items, item.id)), 12);
    return item.counts === "penalty" ? deducting(column) : column;
  });
}

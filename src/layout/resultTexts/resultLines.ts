import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import type { UnitResult } from "../../scoring/results";
import { show } from "../../shared/decimal";
import type { Form } from "../form";
import type { CellValue } from "../plan";
import { basisText, noticesText, statusText, vetoReasons, vetoText } from "./texts";

/** A line of results under a unit's table: a value in the points column, and words beside it. */
export interface ResultLine {
  readonly key: string;
  readonly label: string;
  readonly value: (unit: UnitResult) => CellValue;
  readonly words: (unit: UnitResult) => CellValue;
}

/** Characters of remarks that the sheet of one unit shows; all of them are told when scoring. */
const NOTICES_SHOWN = 600;

const none = () => null;

function line(key: string, label: string, value: ResultLine["value"], words: ResultLine["words"] = none): ResultLine {
  return { key, label, value, words };
}

/** The lines of results of one unit, in order. */
export function resultLines({ rubric }: Form, self: boolean): readonly ResultLine[] {
  return [
    ...pointedSections(rubric).map(({ name, max }) =>
      line(`section:${name}`, `小计：${name}（${show(max)}分）`, (unit) => unit.sections[name] ?? null),
    ),
    ...rubric.phases.map(({ id, label, max }) =>
      line(`phase:${id}`, `${label}（${show(max)}分）`, (unit) => unit.phases?.[id] ?? null),
    ),
    ...totalLines(rubric, self),
    ...standingLines(rubric),
    line("status", "状态", basisText, statusText),
    line("notices", "提示", none, (unit) => noticesText(unit, NOTICES_SHOWN)),
  ];
}

function totalLines(rubric: Rubric, self: boolean): ResultLine[] {
  if (rubric.total === null) return [];
  return [
    ...(hasExtras(rubric)
      ? [
          line("base", "基础分", (unit) => unit.base),
          line("bonus", "加分", (unit) => unit.bonus),
          line("penalty", "减分", (unit) => unit.penalty),
        ]
      : []),
    line("total", "总分", (unit) => unit.total),
    ...(self ? [line("selfTotal", "自评总分", (unit) => unit.self.total)] : []),
  ];
}

function standingLines(rubric: Rubric): ResultLine[] {
  const grades = gradesOf(rubric.grading).length > 0;
  return [
    ...(hasVeto(rubric) ? [line("veto", "一票否决", vetoText, (unit) => vetoReasons(rubric, unit) || null)] : []),
    line("rank", "名次", (unit) => unit.rank),
    ...(grades
      ? [
          line("grade", "等次", (unit) => unit.grade),
          line(
            "final",
            "最终等次",
            (unit) => unit.final?.grade ?? null,
            (unit) => unit.final?.reason ?? null,
          ),
        ]
      : []),
  ];
}

/** The sections whose items have points. */
export function pointedSections(rubric: Rubric): Rubric["sections"] {
  const pointed = new Set(
    rubric.items.filter(({ counts }) => counts !== "veto" && counts !== "none").map(({ section }) => section),
  );
  return rubric.sections.filter(({ name }) => pointed.has(name));
}

/** True where points are added to or taken from the base. */
export function hasExtras(rubric: Rubric): boolean {
  return rubric.items.some(({ counts }) => counts === "bonus" || counts === "penalty" || counts === "net");
}

export function hasVeto(rubric: Rubric): boolean {
  return rubric.items.some(({ counts }) => counts === "veto");
}

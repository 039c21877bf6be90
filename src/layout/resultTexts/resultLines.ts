import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import type { UnitResult } from "../../scoring/results";
import { show } from "../../shared/decimal";
import type { Form } from "../form";
import type { CellValue } from "../plan";
import { NO_RESULT } from "../cells/words";
import {
  adjustmentsText,
  basisText,
  gradeText,
  isUnfilled,
  loweredText,
  noticesText,
  statusText,
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
export function resultLines({ rubric, finals }: Form, self: boolean): readonly ResultLine[] {
  return [
    ...pointedSections(rubric).map((section) => {
      const { name } = section;
      return figureLine(
        `section:${name}`,
        `小计：${name}（${sectionPoints(section)}）`,
        (unit) => lookUp(unit.sections, name) ?? null,
      );
    }),
    ...rubric.phases.map(({ id, label, max }) =>
      figureLine(`phase:${id}`, `${label}（${show(max)}分）`, (unit) => lookUp(unit.phases, id) ?? null),
    ),
    ...totalLines(rubric, self),
    ...standingLines(rubric, finals.length > 0),
    line("status", "状态", basisText, statusText),
    line("notices", "提示", none, (unit) => noticesText(rubric, unit, NOTICES_SHOWN)),
  ];
}

function totalLines(rubric: Rubric, self: boolean): ResultLine[] {
  return [
    ...sumFigures(rubric).map(({ id, label, value }) => figureLine(id, label, value)),
    ...(rubric.total !== null && hasAdjustments(rubric)
      ? [line("adjustments", "得分调整", none, (unit) => adjustmentsText(unit) || null)]
      : []),
    ...totalFigures(rubric, self).map(({ id, label, value }) => figureLine(id, label, value)),
  ];
}

/** A figure of the whole unit: of one that is not filled in at all there is none. */
function figureLine(id: string, label: string, value: ResultLine["value"]): ResultLine {
  return line(id, label, (unit) => (isUnfilled(unit) ? NO_RESULT : value(unit)));
}

/** `decided`: a grade may be decided by hand in place of the computed one. */
function standingLines(rubric: Rubric, decided: boolean): ResultLine[] {
  const grades = gradesOf(rubric.grading).length > 0;
  return [
    ...(hasVeto(rubric) ? [line("veto", "一票否决", vetoText, ({ reasons }) => reasons.veto)] : []),
    line(
      "rank",
      "名次",
      (unit) => unit.rank,
      ({ reasons }) => reasons.rank,
    ),
    ...(grades
      ? [
          line(
            "grade",
            "等次",
            (unit) => unit.grade,
            ({ reasons }) => reasons.grade,
          ),
          ...(hasGates(rubric) ? [line("lowered", "降等原因", none, (unit) => loweredText(unit) || null)] : []),
          ...(decided
            ? [
                line(
                  "final",
                  "最终等次",
                  (unit) => (unit.final === undefined ? null : gradeText(unit)),
                  (unit) => unit.final?.reason ?? null,
                ),
              ]
            : []),
        ]
      : []),
  ];
}

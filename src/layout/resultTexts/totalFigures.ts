import type { Rubric } from "../../rubric/schema";
import type { UnitResult } from "../../scoring/results";
import { changesTotal, coefficientLabel, hasExtras } from "./totalParts";

/** One number of a unit's result, as sheets and summary show it alike. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: (unit: UnitResult) => number | null;
}

/** The sums of the items and what comes between them and the total; none for a rubric without points. */
export function sumFigures(rubric: Rubric): readonly Figure[] {
  if (rubric.total === null) return [];
  const coefficient = coefficientLabel(rubric);
  return [
    ...(hasExtras(rubric)
      ? [
          figure("base", "基础分", (unit) => unit.base),
          figure("bonus", "加分", (unit) => unit.bonus),
          figure("penalty", "减分", (unit) => unit.penalty),
        ]
      : []),
    ...(changesTotal(rubric) ? [figure("computed", "调整前总分", (unit) => unit.computed ?? null)] : []),
    ...(coefficient === null ? [] : [figure("coefficient", coefficient, (unit) => unit.coefficient ?? null)]),
  ];
}

/** The total, and the unit's own where it assesses itself; none for a rubric without points. */
export function totalFigures(rubric: Rubric, self: boolean): readonly Figure[] {
  if (rubric.total === null) return [];
  return [
    figure("total", "总分", (unit) => unit.total),
    ...(self ? [figure("selfTotal", "自评总分", (unit) => unit.self.total)] : []),
  ];
}

function figure(id: string, label: string, value: Figure["value"]): Figure {
  return { id, label, value };
}

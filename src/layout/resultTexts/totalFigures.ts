import { canBeExempt } from "../../rubric/facts";
import type { Rubric } from "../../rubric/schema";
import type { Section } from "../../rubric/totals";
import type { UnitResult } from "../../scoring/results";
import { show } from "../../shared/decimal";

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

/*
 * What the totals of a rubric consist of, so that sheets have a place for each part and none for what is not there.
 */

/** The sections whose items have points. */
export function pointedSections(rubric: Rubric): Rubric["sections"] {
  const pointed = new Set(
    rubric.items.filter(({ counts }) => counts !== "veto" && counts !== "none").map(({ section }) => section),
  );
  return rubric.sections.filter(({ name }) => pointed.has(name));
}

/** The full points of a section, with its weight where it has one. */
export function sectionPoints({ max, weight }: Section): string {
  return weight === undefined ? `${show(max)}分` : `${show(max)}分×${show(weight)}`;
}

/** True where points are added to or taken from the base. */
export function hasExtras({ items }: Rubric): boolean {
  return items.some(({ counts }) => counts === "bonus" || counts === "penalty" || counts === "net");
}

export function hasVeto({ items }: Rubric): boolean {
  return items.some(({ counts }) => counts === "veto");
}

/** True where the total is not the sum that was computed of the items. */
export function changesTotal({ totals }: Rubric): boolean {
  return totals?.coefficient !== undefined || totals?.lesserOf !== undefined;
}

/** What a unit's coefficient is called; null where the rubric has none. */
export function coefficientLabel({ totals, attributes }: Rubric): string | null {
  const id = totals?.coefficient?.attribute;
  return id === undefined ? null : (attributes.find((one) => one.id === id)?.label ?? id);
}

/** True where something may be done between the items' points and the total. */
export function hasAdjustments({ totals, sections, items, veto }: Rubric): boolean {
  return (
    totals !== undefined ||
    veto?.points !== undefined ||
    sections.some(({ cap, floor, weight }) => [cap, floor, weight].some((one) => one !== undefined)) ||
    items.some(canBeExempt)
  );
}

/** True where a grade can be lowered. */
export function hasGates({ grading }: Rubric): boolean {
  return "gates" in grading && grading.gates !== undefined && grading.gates.length > 0;
}

import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import type { Section } from "../../rubric/totals";

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
export function hasAdjustments({ totals, sections, items }: Rubric): boolean {
  return (
    totals !== undefined ||
    sections.some(({ cap, floor, weight }) => [cap, floor, weight].some((one) => one !== undefined)) ||
    items.some(({ notApplicable }) => notApplicable?.as === "rescale")
  );
}

/** True where a grade can be lowered. */
export function hasGates({ grading }: Rubric): boolean {
  return "gates" in grading && grading.gates !== undefined;
}

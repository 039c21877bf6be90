import { byCategory, contributions } from "../rubric/lint/sums";
import type { Item, Rubric } from "../rubric/schema";
import { sum } from "../shared/decimal";

/**
 * The rubric with the sums of sections, phases and the whole following its items. A sum that did not agree with its
 * parts before (the document has it wrong) or that the categories do not agree on stays as it is: the checks tell it.
 */
export function withSums(before: Rubric, after: Rubric): Rubric {
  const sections = after.sections.map((section) => {
    if (section.cap !== undefined) return section;
    const max = followed(section.max, (rubric) => sectionSums(rubric, section.name), before, after);
    return max === section.max ? section : { ...section, max };
  });
  const phases = after.phases.map((phase) => {
    const max = followed(phase.max, (rubric) => phaseSums(rubric, phase.id), before, after);
    return max === phase.max ? phase : { ...phase, max };
  });
  const whole = { ...after, sections, phases };
  if (after.total === null) return whole;
  return { ...whole, total: followed(after.total, totalSums, before, whole) };
}

type Sums = (rubric: Rubric) => readonly number[];

function followed(stated: number, sums: Sums, before: Rubric, after: Rubric): number {
  if (!sums(before).every((one) => one === stated)) return stated;
  const [first, ...others] = sums(after);
  return first !== undefined && others.every((one) => one === first) ? first : stated;
}

const inBase = ({ counts }: Item) => counts === "base";

function sectionSums({ items }: Rubric, name: string): readonly number[] {
  const own = items.filter(({ section, counts }) => section === name && counts !== "none");
  return byCategory(own).map((group) => sum(group.map(({ max }) => max)));
}

function phaseSums({ items }: Rubric, phase: string): readonly number[] {
  return byCategory(items.filter(inBase)).map((group) => sum(group.map((item) => item.phases?.[phase] ?? 0)));
}

function totalSums(rubric: Rubric): readonly number[] {
  return byCategory(rubric.items.filter(inBase)).map((group) => sum(contributions(rubric, group)));
}

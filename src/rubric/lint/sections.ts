import { sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { listed } from "../../shared/said";
import type { Rubric } from "../schema";
import type { Section } from "../section";
import { at, type Check, type Path } from "./finding";

/** Caps, floors and weights of sections can come to bear, and tell on what ground. */
export const lintSections: Check = (rubric) => sectionFaults(rubric, ["sections"]);

/** What is wrong with the limits of a rubric's sections; `path` leads to the sections. */
export function sectionFaults(rubric: Rubric, path: Path): readonly Issue[] {
  return rubric.sections.flatMap((section, index) =>
    isLimited(section) ? limitFaults(section, rubric, [...path, index]) : [],
  );
}

function isLimited({ cap, floor, weight }: Section): boolean {
  return [cap, floor, weight].some((one) => one !== undefined);
}

function limitFaults({ name, cap, floor, clause }: Section, { items }: Rubric, path: Path): readonly Issue[] {
  const own = items.filter(({ section, counts }) => section === name && counts !== "none");
  const counts = [...new Set(own.map((item) => item.counts))];
  const actual = sum(own.map(({ max }) => max));
  return [
    ...(counts.length > 1 ? [issue("lint-section-mixed", at(path), { section: name, counts: listed(counts) })] : []),
    ...(clause === undefined ? [issue("lint-section-clause", at([...path, "clause"]), { section: name })] : []),
    ...(cap !== undefined && actual < cap
      ? [issue("lint-section-cap", at([...path, "cap"]), { section: name, cap, actual })]
      : []),
    ...(cap !== undefined && floor !== undefined && floor > cap
      ? [issue("lint-section-bounds", at([...path, "floor"]), { section: name, cap, floor })]
      : []),
  ];
}

import { sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import type { Item, Rubric } from "../schema";
import { at, type Check, type Path } from "./finding";

/** Points add up: items to their section, to the total and to each phase, phases to their item. */
export const lintSums: Check = (rubric) => [
  ...rubric.items.flatMap(phasesOfItem),
  ...rubric.sections.flatMap(({ name, max }, index) =>
    byCategory(rubric.items.filter((item) => item.section === name)).flatMap((items) =>
      compared(`“${name}”`, max, maxes(items), ["sections", index, "max"]),
    ),
  ),
  ...rubric.phases.flatMap(({ id, label, max }, index) =>
    byCategory(rubric.items.filter(inBase)).flatMap((items) =>
      compared(
        `“${label}”`,
        max,
        items.map((item) => item.phases?.[id] ?? 0),
        ["phases", index, "max"],
      ),
    ),
  ),
  ...totals(rubric),
];

const inBase = ({ counts }: Item) => counts === "base";
const maxes = (items: readonly Item[]) => items.map(({ max }) => max);

/** One finding where the parts do not come to what is stated. */
export function compared(what: string, stated: number, parts: readonly number[], path: Path): readonly Issue[] {
  const actual = sum(parts);
  return actual === stated ? [] : [issue("lint-sum", at(path), { what, stated, actual })];
}

function phasesOfItem({ id, max, phases }: Item, index: number): readonly Issue[] {
  return phases === null ? [] : compared(`指标“${id}”`, max, Object.values(phases), ["items", index, "max"]);
}

/** The items of each category, or all of them; a section without items is one empty group. */
function byCategory(items: readonly Item[]): readonly (readonly Item[])[] {
  const categories = new Set(items.map(({ category }) => category));
  if (categories.size === 0) return [[]];
  return [...categories].map((category) => items.filter((item) => item.category === category));
}

function totals({ items, total, categories }: Rubric): readonly Issue[] {
  const base = items.filter(inBase);
  if (total === null) return base.length === 0 ? [] : [issue("lint-total-needed", at(["total"]), {})];
  const groups =
    categories.length === 0 ? [base] : categories.map(({ id }) => base.filter(({ category }) => category === id));
  return groups.flatMap((group) => compared("总分", total, maxes(group), ["total"]));
}

import { at, type Path } from "../../rules/faults/finding";
import { canonicalJson } from "../../shared/canonical";
import { sum, times } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { said, type OwnWords } from "../../shared/said";
import type { Item, Rubric } from "../schema";
import { type Check } from "./finding";
import { lookUp } from "../../shared/lookUp";

/** Points add up: items to their section, to the total and to each phase, phases to their item. */
export const lintSums: Check = (rubric) => [
  ...rubric.items.flatMap(phasesOfItem),
  ...rubric.sections.flatMap(({ name, max, cap }, index) =>
    byCategory(rubric.items.filter((item) => item.section === name && counted(item))).flatMap((items) =>
      compared(said("section-named", { name }), max, cap === undefined ? maxes(items) : [cap], [
        "sections",
        index,
        "max",
      ]),
    ),
  ),
  ...rubric.phases.flatMap(({ id, label, max }, index) =>
    byCategory(rubric.items.filter(inBase)).flatMap((items) =>
      compared(
        said("phase-named", { name: label }),
        max,
        items.map((item) => lookUp(item.phases, id) ?? 0),
        ["phases", index, "max"],
      ),
    ),
  ),
  ...totals(rubric),
];

const counted = ({ counts }: Item) => counts !== "none";
const inBase = ({ counts }: Item) => counts === "base";
const maxes = (items: readonly Item[]) => items.map(({ max }) => max ?? 0);

/** One finding where the parts do not come to what is stated. */
export function compared(what: OwnWords, stated: number, parts: readonly number[], path: Path): readonly Issue[] {
  const actual = sum(parts);
  return actual === stated ? [] : [issue("lint-sum", at(path), { what, stated, actual })];
}

function phasesOfItem({ id, max, phases }: Item, index: number): readonly Issue[] {
  return phases === null
    ? []
    : compared(said("item-named", { name: id }), max ?? 0, Object.values(phases), ["items", index, "max"]);
}

/** The items of each category, or all of them; a section without items is one empty group. */
export function byCategory(items: readonly Item[]): readonly (readonly Item[])[] {
  const categories = new Set(items.map(({ category }) => category));
  if (categories.size === 0) return [[]];
  return [...categories].map((category) => items.filter((item) => item.category === category));
}

function totals(rubric: Rubric): readonly Issue[] {
  const { items, total, categories } = rubric;
  const base = items.filter(inBase);
  if (total === null) return base.length === 0 ? [] : [issue("lint-total-needed", at(["total"]), {})];
  const groups =
    categories.length === 0 ? [base] : categories.map(({ id }) => base.filter(({ category }) => category === id));
  return groups.flatMap((group) => {
    const faults = compared("total", total, contributions(rubric, group), ["total"]);
    return faults.length > 0 ? faults : variantTotals(rubric, group, total);
  });
}

/** What items count at most in the total: a section's cap and weight come before it. */
export function contributions({ sections }: Pick<Rubric, "sections">, group: readonly Item[]): readonly number[] {
  const limited = sections.filter(({ cap, weight }) => cap !== undefined || weight !== undefined);
  const names = limited.map(({ name }) => name);
  const free = group.filter(({ section }) => section === null || !names.includes(section));
  const bySection = limited.flatMap(({ name, cap, weight = 1 }) => {
    const own = maxes(group.filter(({ section }) => section === name));
    return own.length === 0 ? [] : [times(cap ?? sum(own), weight)];
  });
  return [...maxes(free), ...bySection];
}

/** The total is the same for units of every variant, attribute by attribute. */
function variantTotals(rubric: Rubric, group: readonly Item[], total: number): readonly Issue[] {
  const conditions = new Map(
    group.flatMap(({ variants = [] }) => variants.map(({ when }) => [canonicalJson(when), when] as const)),
  );
  return [...conditions].flatMap(([key, { attribute, is }]) => {
    const own = group.map((item) => {
      const variant = item.variants?.find(({ when }) => canonicalJson(when) === key);
      return { ...item, max: variant?.max ?? item.max };
    });
    return compared(said("total-of-units", { attribute, value: String(is) }), total, contributions(rubric, own), [
      "total",
    ]);
  });
}

import { at, dangling, type Path } from "../../rules/faults/finding";
import { ruleSchema, type Rule } from "../../rules/kinds/kinds";
import { canonicalJson } from "../../shared/canonical";
import { plus, roundedQuotient, sum, times } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { dependsOn, sourcesOf } from "../derived";
import { listed } from "../../shared/said";
import { canBeExempt, givesPoints } from "../facts";
import { choicesFor } from "../interpretation";
import { ruleWith } from "../readings";
import type { Item, Rubric } from "../schema";
import { type Check } from "./finding";
import { ruleFaults } from "./itemFaults";

/** The sources of derived items are there, have points, and are scored before them. */
export const lintDerived: Check = (rubric) =>
  rubric.items.flatMap((item, index) => {
    const path = ["items", index, "rule"];
    const faults = sourcesOf(item.rule).flatMap((id, place) =>
      sourceFaults(id, item, rubric, [...path, "measure", "items", place, "item"]),
    );
    if (faults.length > 0) return faults;
    return [
      ...weightFaults(item.rule, [...path, "measure", "items"]),
      ...bestFaults(item.rule, rubric, [...path, "compare"]),
      ...reachFaults(item, rubric, path),
    ];
  });

/** Weights below 1 are shares of 1, those of some size percentages: 2 and 1 are neither, nor is one factor by itself. */
function weightFaults(rule: Rule, path: Path): readonly Issue[] {
  if (rule.kind !== "measured" || rule.measure.kind !== "items") return [];
  const { items, as } = rule.measure;
  const weights = items.map(({ weight }) => weight);
  const actual = sum(weights);
  const shares = weights.every((weight) => weight > 0 && weight < 1);
  const percentages = as === "mean" && weights.every((weight) => weight >= LEAST_PERCENTAGE);
  const apart = new Set(weights).size > 1;
  if (weights.length < 2 || !(shares || (percentages && apart)) || actual === (shares ? 1 : 100)) return [];
  return as === "mean" && !apart ? [] : [issue("lint-source-weights", at(path), { weights: actual })];
}

const LEAST_PERCENTAGE = 5;

/** What is made of points reaches the item's own, where it is no more than a multiple of them. */
function reachFaults({ rule, max }: Item, { items }: Rubric, path: Path): readonly Issue[] {
  if (rule.kind !== "measured" || rule.measure.kind !== "items" || rule.compare !== undefined) return [];
  if (rule.scale.kind !== "linear" || rule.scale.factor <= 0 || max === null) return [];
  const { measure, scale } = rule;
  const parts = measure.items.map(({ item, weight }) => {
    const full = items.find(({ id }) => id === item)?.max ?? null;
    return full === null || weight <= 0 ? null : { weight, full };
  });
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return [];
  const weighted = sum(known.map(({ weight, full }) => times(weight, full)));
  const most =
    measure.as === "sum" ? weighted : roundedQuotient(weighted, 1, sum(known.map(({ weight }) => weight)), 4);
  const reached = plus(times(most, scale.factor), scale.plus);
  return reached < max ? [issue("lint-max-unreached", at([...path, "scale"]), { most: reached, max })] : [];
}

function sourceFaults(id: string, item: Item, rubric: Rubric, path: Path): readonly Issue[] {
  const source = rubric.items.find((one) => one.id === id);
  if (source === undefined) return dangling([{ what: "item", id, known: rubric.items.map((one) => one.id), path }]);
  if (source.category !== item.category) return [issue("lint-source-category", at(path), { item: id })];
  if (!givesPoints(source)) return [issue("lint-source-points", at(path), { item: id })];
  if (!dependsOn(id, rubric.items).has(item.id)) return [];
  return [issue("lint-source-circle", at(path), { item: item.id, source: id })];
}

/** Nothing is so many percent of a best that can be below 0. */
function bestFaults(rule: Rule, rubric: Rubric, path: Path): readonly Issue[] {
  if (rule.kind !== "measured" || rule.measure.kind !== "items" || rule.compare?.kind !== "best") return [];
  const negative = rule.measure.items.some(({ item: id, weight }) => {
    const source = rubric.items.find((one) => one.id === id);
    return weight < 0 || (source !== undefined && canBeNegative(source, rubric));
  });
  return negative ? [issue("lint-negative-ratio", at(path), {})] : [];
}

/** An item that could not be a bonus, because its rule or a limit gives points below 0, for some units or readings. */
function canBeNegative(item: Item, rubric: Rubric): boolean {
  if (item.counts === "net" || (item.limits ?? []).some(({ points }) => points < 0)) return true;
  const sets = [
    {},
    ...(item.variants ?? []).map(({ set = {} }) => set),
    ...rubric.interpretations.flatMap((one) => choicesFor(one, item.id).map(({ set }) => set)),
  ];
  const asBonus = { ...item, counts: "bonus" } as const;
  return sets.some((set) => {
    const rule = ruleSchema.safeParse(ruleWith(item.rule, set));
    return rule.success && ruleFaults(rule.data, asBonus, []).some(({ code }) => code === "lint-negative-points");
  });
}

/**
 * What is wrong with the rule that an item has for some units or under some reading: it leaves the sources alone, since
 * the order of scoring is one for all.
 */
export function changedSourceFaults(item: Item, rule: Rule, rubric: Rubric, path: Path): readonly Issue[] {
  if (sourcesText(item.rule) === sourcesText(rule)) {
    const exempt = canBeExempt(item) ? [] : exemptSourceFaults({ ...item, rule }, rubric, path);
    return [...bestFaults(rule, rubric, [...path, "compare"]), ...exempt];
  }
  return [issue("lint-sources-changed", at(path), { stated: listed(sourcesOf(item.rule)) })];
}

function sourcesText(rule: Rule): string {
  const exempt = rule.kind === "measured" && rule.measure.kind === "items" ? rule.measure.exempt : undefined;
  return canonicalJson([[...sourcesOf(rule)].sort(), exempt ?? null]);
}

/** A limit looks at nothing that is made of the points that it limits. */
export function limitedSourceFaults(item: Item, rubric: Rubric, path: Path): readonly Issue[] {
  if (item.limits === undefined) return [];
  const items = rubric.items.map((one) => (one.id === item.id ? item : one));
  const derived = items.filter(({ rule }) => sourcesOf(rule).includes(item.id)).map(({ id }) => id);
  if (derived.length === 0) return [];
  return item.limits.flatMap(({ when }, index) => {
    if (!("item" in when)) return [];
    const needed = dependsOn(when.item, items);
    const circle = derived.find((id) => needed.has(id));
    const place = at([...path, "limits", index, "when", "item"]);
    return circle === undefined ? [] : [issue("lint-source-circle", place, { item: circle, source: item.id })];
  });
}

/** An item that has no points where it does not apply is a source only of items that say what becomes of them then. */
export function exemptSourceFaults(item: Item, { items }: Rubric, path: Path): readonly Issue[] {
  if (!canBeExempt(item)) return [];
  const open = items.find(({ rule }) => sourcesOf(rule).includes(item.id) && !leavesOut(rule));
  return open === undefined ? [] : [issue("lint-source-exempt", at(path), { item: open.id, source: item.id })];
}

function leavesOut(rule: Rule): boolean {
  return rule.kind === "measured" && rule.measure.kind === "items" && rule.measure.exempt === "leaveOut";
}

import { at, dangling, type Path } from "../../rules/faults/finding";
import { show, sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { isDerived } from "../derived";
import { givesPoints } from "../facts";
import type { Rubric } from "../schema";
import type { Repetition } from "../totals";
import { type Check } from "./finding";

/** Assessors and periods are told apart, their weights come to a whole, and their items have points. */
export const lintRepetition: Check = (rubric) =>
  rubric.repetition === undefined ? [] : repetitionFaults(rubric.repetition, rubric, ["repetition"]);

/** What is wrong with a repetition in its rubric; `path` leads to the repetition. */
export function repetitionFaults(repetition: Repetition, rubric: Rubric, path: Path): readonly Issue[] {
  return [
    ...partFaults(repetition, path),
    ...itemFaults(repetition, rubric, path),
    ...weightFaults(repetition, rubric, path),
  ];
}

function partFaults({ parts }: Repetition, path: Path): readonly Issue[] {
  const ids = parts.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [issue("lint-duplicate-id", at([...path, "parts", index, "id"]), { what: "assessment", id })]
      : [],
  );
}

function itemFaults({ items }: Repetition, rubric: Rubric, path: Path): readonly Issue[] {
  const what = "repetition";
  if (items === undefined) {
    const phased = rubric.items.some((item) => givesPoints(item) && item.phases !== null);
    return phased ? [issue("lint-modifier-phases", at(path), { what })] : [];
  }
  const known = rubric.items.map(({ id }) => id);
  return items.flatMap((id, index) => {
    const own = [...path, "items", index];
    const item = rubric.items.find((one) => one.id === id);
    if (item === undefined) return dangling([{ what: "item", id, known, path: own }]);
    if (!givesPoints(item)) return [issue("lint-modifier-points", at(own), { what })];
    if (isDerived(item)) return [issue("lint-derived-repeated", at(own), { item: id })];
    return item.phases === null ? [] : [issue("lint-modifier-phases", at(own), { what })];
  });
}

/** A mean needs shares of a whole or equal weights; parts of an item's points need shares of the points. */
function weightFaults({ parts, combine, items }: Repetition, rubric: Rubric, path: Path): readonly Issue[] {
  const weights = parts.map(({ weight }) => weight);
  const actual = sum(weights);
  if (combine === "mean") {
    const sound = actual === 1 || actual === 100 || new Set(weights).size === 1;
    return sound ? [] : [issue("lint-weights", at([...path, "parts"]), { actual: show(actual) })];
  }
  const ofBase = rubric.items.some(({ id, counts }) => counts === "base" && (items?.includes(id) ?? true));
  return actual === 1 || !ofBase
    ? []
    : [issue("lint-parts-combined", at([...path, "parts"]), { actual: show(actual) })];
}

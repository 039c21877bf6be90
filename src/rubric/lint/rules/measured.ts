import { bindComparison } from "../../../rules/compare/comparisons";
import type { BoundMeasure } from "../../../rules/measure/measure";
import { type MeasuredRule, divides } from "../../../rules/kinds/measured";
import { sum } from "../../../shared/decimal";
import { issue, type Issue } from "../../../shared/issue";
import { at, type Path } from "../finding";
import type { Scored } from "./awards";
import { boundsFaults, rangeFaults } from "./bounds";
import { scaleFaults } from "./scale";
import { bindMeasure, type Measure } from "../../../rules/measure/measures";

/** What is wrong with a measured item's rule; `path` leads to the rule. */
export function measuredFaults(rule: MeasuredRule, item: Scored, path: Path): readonly Issue[] {
  const { noPointsIf } = rule;
  const own = measureFaults(rule.measure, [...path, "measure"]);
  if (own.length > 0) return own;
  const measure = bindMeasure(rule.measure, rule.labels);
  const comparison = rule.compare === undefined ? null : bindComparison(rule.compare, measure.unit);
  const unit = comparison?.unit ?? measure.unit;
  const extent = comparison?.extent(measure.extent) ?? measure.extent;
  return [
    ...compareFaults(rule, measure, [...path, "compare"]),
    ...(noPointsIf === undefined ? [] : boundsFaults(noPointsIf, extent.whole, [...path, "noPointsIf"])),
    ...(rule.zeroDivisor === undefined || divides(rule)
      ? []
      : [issue("lint-zero-divisor-unused", at([...path, "zeroDivisor"]), {})]),
    ...scaleFaults(rule.scale, { item, unit, extent, noPointsIf }, [...path, "scale"]),
  ];
}

function compareFaults({ compare, measure }: MeasuredRule, { extent }: BoundMeasure, path: Path): readonly Issue[] {
  // Whether points of other items can be negative is seen beside those items.
  if (compare?.kind !== "best" || measure.kind === "items" || (extent.min !== null && extent.min >= 0)) return [];
  return [issue("lint-negative-ratio", at(path), {})];
}

function measureFaults(measure: Measure, path: Path): readonly Issue[] {
  switch (measure.kind) {
    case "entered":
    case "mean":
    case "meanBySize":
      return rangeFaults(measure.min, measure.max, path);
    case "votes":
      return measure.levels.every(({ worth }) => worth === null)
        ? [issue("lint-votes-worthless", at([...path, "levels"]), {})]
        : [];
    case "weighted":
      return [
        ...weightFaults(measure.parts, [...path, "parts"]),
        ...measure.parts.flatMap((part, index) => measureFaults(part.measure, [...path, "parts", index, "measure"])),
      ];
    case "items":
      return measure.items.flatMap(({ item, weight }, index) =>
        weight === 0 || (weight < 0 && measure.as === "mean")
          ? [issue("lint-source-weight", at([...path, "items", index, "weight"]), { item, weight })]
          : [],
      );
    case "change":
      return measure.as === "growth" && (measure.min ?? 0) < 0
        ? [issue("lint-growth-negative", at([...path, "min"]), {})]
        : [];
    case "rate":
      return [];
  }
}

/** What weights usually come to: a whole, ten tenths, a hundred percent. */
const WHOLES: readonly number[] = [1, 10, 100];

function weightFaults(parts: readonly { readonly weight: number }[], path: Path): readonly Issue[] {
  const weights = sum(parts.map(({ weight }) => weight));
  return WHOLES.includes(weights) ? [] : [issue("lint-weights-sum", at(path), { weights })];
}

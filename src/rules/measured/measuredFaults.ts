import { hasErrors, issue, type Issue } from "../../shared/issue";
import { sum } from "../../shared/decimal";
import { bindComparison } from "../compare/comparisons";
import type { Scored } from "../faults/awardFaults";
import { at, type Path } from "../faults/finding";
import { boundsFaults, rangeFaults } from "../faults/intervals";
import { rangeOf, type Count } from "../measure/count";
import type { BoundMeasure } from "../measure/measure";
import { bindMeasure, hasCount, type Measure } from "../measure/measures";
import { divides, type MeasuredRule } from "./measuredRule";
import { scaleFaults } from "./scaleFaults";

/** What is wrong with a measured item's rule; `path` leads to the rule. */
export function measuredFaults(rule: MeasuredRule, item: Scored, path: Path): readonly Issue[] {
  const { noPointsIf } = rule;
  const own = measureFaults(rule.measure, [...path, "measure"]);
  if (hasErrors(own)) return own;
  const measure = bindMeasure(rule.measure, rule.labels);
  const comparison = rule.compare === undefined ? null : bindComparison(rule.compare, measure.unit);
  const unit = comparison?.unit ?? measure.unit;
  const extent = comparison?.extent(measure.extent) ?? measure.extent;
  return [
    ...own,
    ...compareFaults(rule, measure, [...path, "compare"]),
    ...(noPointsIf === undefined ? [] : boundsFaults(noPointsIf, extent.whole, [...path, "noPointsIf"])),
    ...(rule.zeroDivisor === undefined || divides(rule)
      ? []
      : [issue("lint-zero-divisor-unused", at([...path, "zeroDivisor"]), {})]),
    ...(rule.absent === undefined || hasCount(rule.measure)
      ? []
      : [issue("lint-absent-unused", at([...path, "absent"]), {})]),
    ...scaleFaults(rule.scale, { item, unit, extent, noPointsIf }, [...path, "scale"]),
  ];
}

function compareFaults({ compare, measure }: MeasuredRule, { extent }: BoundMeasure, path: Path): readonly Issue[] {
  // Whether points of other items can be negative is seen beside those items.
  if (compare?.kind !== "best" || measure.kind === "items" || (extent.min !== null && extent.min >= 0)) return [];
  return [issue("lint-negative-ratio", at(path), {})];
}

type MeasureOf<K extends Measure["kind"]> = Extract<Measure, { readonly kind: K }>;

function measureFaults(measure: Measure, path: Path): readonly Issue[] {
  switch (measure.kind) {
    case "entered":
      return rangeFaults(measure.min, measure.max, path);
    case "mean":
      return [
        ...rangeFaults(measure.min, measure.max, path),
        ...marksFaults(measure.count, measure.dropHighest + measure.dropLowest, path),
      ];
    case "meanBySize":
      return [...rangeFaults(measure.min, measure.max, path), ...countFaults(measure.count, [...path, "count"])];
    case "votes":
      return [
        ...(measure.levels.every(({ worth }) => worth === null)
          ? [issue("lint-votes-worthless", at([...path, "levels"]), {})]
          : []),
        ...countFaults(measure.count, [...path, "count"]),
      ];
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
    case "daysLate":
      return datesFaults(measure, path);
    case "rate":
      return [];
  }
}

/** Days that are written alike come in the order of their texts. */
function datesFaults({ due, earliest, latest }: MeasureOf<"daysLate">, path: Path): readonly Issue[] {
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    return [issue("lint-dates-reversed", at([...path, "earliest"]), { earliest, latest })];
  return latest !== undefined && latest <= due
    ? [issue("lint-never-late", at([...path, "latest"]), { latest, due })]
    : [];
}

function countFaults(count: Count | undefined, path: Path): readonly Issue[] {
  if (count === undefined) return [];
  const { least, most } = rangeOf(count);
  return rangeFaults(least, most, path);
}

/** Assessors are so many: where nobody says how many, a missing mark is not noticed. */
function marksFaults(count: Count | undefined, dropped: number, path: Path): readonly Issue[] {
  const place = [...path, "count"];
  if (count === undefined) return [issue("lint-count-open", at(place), {})];
  const { least } = rangeOf(count);
  if (least <= dropped) return [issue("lint-count-dropped", at(place), { count: least })];
  return countFaults(count, place);
}

/** What weights usually come to: a whole, ten tenths, a hundred percent. */
const WHOLES: readonly number[] = [1, 10, 100];

function weightFaults(parts: readonly { readonly weight: number }[], path: Path): readonly Issue[] {
  const weights = sum(parts.map(({ weight }) => weight));
  return WHOLES.includes(weights) ? [] : [issue("lint-weights-sum", at(path), { weights })];
}

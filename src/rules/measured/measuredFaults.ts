import { hasErrors, issue, type Issue } from "../../shared/issue";
import { bindComparison } from "../compare/comparisons";
import type { Scored } from "../faults/awardFaults";
import { at, type Path } from "../faults/finding";
import { boundsFaults } from "../faults/intervals";
import type { BoundMeasure } from "../measure/measure";
import { bindMeasure, measureOf } from "../measure/measures";
import { scaleOf } from "../scale/scales";
import { divides, type MeasuredRule } from "./measuredRule";

/** What is wrong with a measured item's rule; `path` leads to the rule. */
export function measuredFaults(rule: MeasuredRule, item: Scored, path: Path): readonly Issue[] {
  const { noPointsIf } = rule;
  const own = measureOf(rule.measure).faults([...path, "measure"]);
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
    ...(rule.absent === undefined || measureOf(rule.measure).hasCount()
      ? []
      : [issue("lint-absent-unused", at([...path, "absent"]), {})]),
    ...scaleOf(rule.scale).faults({ item, unit, extent, noPointsIf }, [...path, "scale"]),
  ];
}

function compareFaults({ compare, measure }: MeasuredRule, { extent }: BoundMeasure, path: Path): readonly Issue[] {
  // Whether points of other items can be negative is seen beside those items.
  if (compare?.kind !== "best" || measure.kind === "items" || (extent.min !== null && extent.min >= 0)) return [];
  return [issue("lint-negative-ratio", at(path), {})];
}

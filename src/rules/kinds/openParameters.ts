import { bindComparison } from "../compare/comparisons";
import { bindMeasure } from "../measure/measures";
import type { MeasuredRule, OpenParameter } from "./measured";

/** The parameters that can matter to a rule and that most documents say nothing of. */
export function openParameters(rule: MeasuredRule): readonly OpenParameter[] {
  const open: readonly (readonly [OpenParameter, boolean])[] = [
    ["scale.partSteps", hasPartSteps(rule)],
    ["compare.ties", rule.compare?.kind === "place"],
    ["measure.emptyPart", hasEmptyParts(rule)],
    ["zeroDivisor", divides(rule)],
  ];
  return open.flatMap(([parameter, matters]) => (matters ? [parameter] : []));
}

/** Whether a unit's quantity may have nothing to be divided by. */
export function divides({ measure, compare, labels }: MeasuredRule): boolean {
  const bound = bindMeasure(measure, labels);
  return bound.divides || (compare !== undefined && bindComparison(compare, bound.unit).divides);
}

/** Whether a gap can be something else than whole steps: not where only whole numbers are counted in whole steps. */
function hasPartSteps({ measure, compare, scale, labels }: MeasuredRule): boolean {
  if (scale.kind !== "shortfall") return false;
  const steps = scale.beyond === null ? [scale.step] : [scale.step, scale.beyond.step];
  const whole =
    compare === undefined
      ? bindMeasure(measure, labels).extent.whole
      : compare.kind === "place" && compare.as === "place";
  return !whole || !Number.isInteger(scale.target) || steps.some((step) => step !== 1);
}

function hasEmptyParts({ measure, labels }: MeasuredRule): boolean {
  return measure.kind === "weighted" && bindMeasure(measure, labels).divides;
}

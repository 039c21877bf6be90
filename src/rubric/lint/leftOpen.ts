import type { Rule } from "../../rules/kinds";
import { bindMeasure } from "../../rules/measure/measures";
import type { MeasuredRule } from "../../rules/measured";
import { issue } from "../../shared/issue";
import { at, type Check } from "./finding";
import { isSwitched } from "./parameters";
import { divides } from "./rules/measured";

/** Parameters of a rule that most documents say nothing of, where this one's values can make them matter. */
export const lintLeftOpen: Check = (rubric) =>
  rubric.items.flatMap(({ id, rule }, index) =>
    openIn(rule)
      .filter((parameter) => !isSwitched(rubric, id, parameter))
      .map((parameter) => {
        const path = ["items", index, "rule", ...parameter.split(".")];
        return issue("lint-left-open", at(path), { parameter });
      }),
  );

function openIn(rule: Rule): readonly string[] {
  if (rule.kind !== "measured") return [];
  return [
    ...(hasPartSteps(rule) ? ["scale.partSteps"] : []),
    ...(rule.compare?.kind === "place" ? ["compare.ties"] : []),
    ...(hasEmptyParts(rule) ? ["measure.emptyPart"] : []),
    ...(divides(rule) ? ["zeroDivisor"] : []),
  ];
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

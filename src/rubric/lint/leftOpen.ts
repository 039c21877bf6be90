import { bindMeasure } from "../../rules/measure/measures";
import type { MeasuredRule, OpenParameter } from "../../rules/measured";
import { issue } from "../../shared/issue";
import { at, type Check } from "./finding";
import { isSwitched } from "./parameters";
import { divides } from "./rules/measured";

/** Every parameter that can matter and that most documents say nothing of is stated by this one, or can be switched. */
export const lintLeftOpen: Check = (rubric) =>
  rubric.items.flatMap(({ id, rule }, index) => {
    if (rule.kind !== "measured") return [];
    const { stated = [] } = rule;
    const open = openIn(rule);
    const path = ["items", index, "rule"];
    return [
      ...open
        .filter((parameter) => !stated.includes(parameter) && !isSwitched(rubric, id, parameter))
        .map((parameter) => issue("lint-left-open", at([...path, ...parameter.split(".")]), { parameter })),
      ...stated.flatMap((parameter, place) =>
        open.includes(parameter) ? [] : [issue("lint-stated-unused", at([...path, "stated", place]), { parameter })],
      ),
    ];
  });

function openIn(rule: MeasuredRule): readonly OpenParameter[] {
  const open: readonly (readonly [OpenParameter, boolean])[] = [
    ["scale.partSteps", hasPartSteps(rule)],
    ["compare.ties", rule.compare?.kind === "place"],
    ["measure.emptyPart", hasEmptyParts(rule)],
    ["zeroDivisor", divides(rule)],
  ];
  return open.flatMap(([parameter, matters]) => (matters ? [parameter] : []));
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

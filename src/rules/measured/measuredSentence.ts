import { boundsText } from "../bounds";
import { bindComparison, comparisonOf } from "../compare/comparisons";
import { ownNames } from "../measure/measure";
import { bindMeasure, measureOf, type Measure } from "../measure/measures";
import { eitherOf, sayings, shared, statements, type Say } from "../say";
import { scaleOf } from "../scale/scales";
import { openParameters, type MeasuredRule, type OpenParameter } from "./measuredRule";

const words = sayings({
  quoted: ["“{title}”", "“{title}”"],
  entered: ["{what}", "{what}: "],
  lead: ["{what}：", "{what}: "],
  without: ["{cases}的{without}", "where {cases}: {without}"],
  outside: ["{cases}的{without}", "{cases}: {without}"],
  "absent-error": ["少于规定个数的不能计分", "fewer than are due: no points can be given"],
  "absent-present": ["少于规定个数的按到场人数平均", "fewer than are due: mean over those present"],
  "absent-prescribed": ["少于规定个数的按规定人数平均", "fewer than are due: mean over all that are due"],
  "absent-incomplete": ["少于规定个数的视为未填全", "fewer than are due: incomplete"],
  "items-left-out": ["不适用的指标不计", "items that do not apply are left out"],
  "left-out": ["没有的一项不计，权重由其余各项分担", "a part without data is left out, the others share its weight"],
  incomparable: ["各单位无法比较高低", "the units cannot be told apart"],
});

/** What is measured and compared, how points are made of it, and what becomes of those for whom that cannot be told. */
export function measuredSentence(rule: MeasuredRule, max: number, say: Say): string {
  const { measure, compare, scale, labels } = rule;
  const bound = bindMeasure(measure, labels);
  const comparison = compare === undefined ? null : bindComparison(compare, bound.unit);
  const unit = comparison?.unit ?? bound.unit;
  const extent = comparison?.extent(bound.extent) ?? bound.extent;
  const open = openParameters(rule);
  const partSteps = open.includes("scale.partSteps");
  const divides = { measure: bound.divides, comparison: comparison?.divides === true };
  return statements(
    [
      leadText(rule, say) + scaleOf(scale).text({ max, unit, extent, labels, partSteps, say }),
      excludedText(rule, unit, say),
      compare?.kind === "place" ? say(shared[`ties-${compare.ties}`], {}) : "",
      leftOutText(measure, open, say),
      open.includes("absent") ? say(words[`absent-${rule.absent ?? "error"}`], {}) : "",
      withoutDivisorText(rule, divides, max, say),
    ],
    say,
  );
}

/** What the points are made of. A number as it is entered goes before them like any noun: 满意度90%及以上得10分. */
function leadText({ measure, compare, labels }: MeasuredRule, say: Say): string {
  const what = measureOf(measure).text(ownNames(labels), say);
  const plain = measure.kind === "entered";
  if (compare === undefined) return say(words[plain ? "entered" : "lead"], { what });
  const compared = comparisonOf(compare).text(plain ? say(words.quoted, { title: what }) : what, say);
  return say(words.lead, { what: compared });
}

/** The range of quantities that earn nothing; empty where there is none. */
function excludedText({ noPointsIf }: MeasuredRule, unit: string, say: Say): string {
  if (noPointsIf === undefined) return "";
  return say(words.outside, { cases: boundsText(noPointsIf, unit, say), without: say(shared.nothing, {}) });
}

/** What of the measure is left out where it is lacking; nothing is said of parts that are always there. */
function leftOutText(measure: Measure, open: readonly OpenParameter[], say: Say): string {
  if (measure.kind === "items") return measure.exempt === "leaveOut" ? say(words["items-left-out"], {}) : "";
  const leaves = measure.kind === "weighted" && measure.emptyPart === "leaveOut";
  return leaves && open.includes("measure.emptyPart") ? say(words["left-out"], {}) : "";
}

/** What a unit has for which there is nothing to divide by or to compare. */
function withoutDivisorText(rule: MeasuredRule, divides: Divides, max: number, say: Say): string {
  const found = [
    ...(divides.measure ? [measureOf(rule.measure).lacking(ownNames(rule.labels), say)] : []),
    ...(divides.comparison ? [say(words.incomparable, {})] : []),
  ];
  if (found.length === 0) return "";
  const without = {
    full: () => say(shared.full, { max }),
    none: () => say(shared.nothing, {}),
    error: () => say(shared["no-points"], {}),
  }[rule.zeroDivisor ?? "error"]();
  return say(words.without, { cases: eitherOf(found, say), without });
}

/** What there may be nothing of to divide by. */
interface Divides {
  readonly measure: boolean;
  readonly comparison: boolean;
}

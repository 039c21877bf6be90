import { boundsText } from "../bounds";
import { bindComparison, type Comparison } from "../compare/comparisons";
import { ownNames } from "../measure/measure";
import { bindMeasure, measureOf, type Measure } from "../measure/measures";
import { eitherOf, sayings, shared, statements, type Say } from "../say";
import { scaleOf } from "../scale/scales";
import { openParameters, type MeasuredRule, type OpenParameter } from "./measuredRule";

const words = sayings({
  "rank-higher": ["按{what}从高到低排名", "ranked by {what}, highest first"],
  "rank-lower": ["按{what}从低到高排名", "ranked by {what}, lowest first"],
  "rank-percent": ["{ranked}，看名次占单位总数的百分之几", "{ranked}, as a percentage of the number of units"],
  "of-best-higher": ["{what}与最高的单位相比（本单位÷最高）", "{what} against the highest unit (own ÷ highest)"],
  "of-best-lower": ["{what}与最低的单位相比（最低÷本单位）", "{what} against the lowest unit (lowest ÷ own)"],
  "within-higher": [
    "{what}在各单位最低（0%）与最高（100%）之间的位置",
    "where {what} lies between the lowest (0%) and the highest (100%) of the units",
  ],
  "within-lower": [
    "{what}在各单位最高（0%）与最低（100%）之间的位置",
    "where {what} lies between the highest (0%) and the lowest (100%) of the units",
  ],
  "above-mean": [
    "{what}比各单位平均高多少（低于平均为负）",
    "by how much {what} is above the mean of the units (negative below it)",
  ],
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
  const compared = comparedText(compare, plain ? say(words.quoted, { title: what }) : what, say);
  return say(words.lead, { what: compared });
}

type ComparisonOf<K extends Comparison["kind"]> = Extract<Comparison, { kind: K }>;

type ComparisonWords<K extends Comparison["kind"]> = (comparison: ComparisonOf<K>, what: string, say: Say) => string;

/** What a quantity is among those of the other units, as a noun. */
const COMPARISONS: { readonly [K in Comparison["kind"]]: ComparisonWords<K> } = {
  place: ({ better, as }, what, say) => {
    const ranked = say(words[`rank-${better}`], { what });
    return as === "percent" ? say(words["rank-percent"], { ranked }) : ranked;
  },
  best: ({ better }, what, say) => say(words[`of-best-${better}`], { what }),
  range: ({ better }, what, say) => say(words[`within-${better}`], { what }),
  average: (_, what, say) => say(words["above-mean"], { what }),
};

/** What is measured, compared with the other units. */
function comparedText<K extends Comparison["kind"]>(
  comparison: ComparisonOf<K> & { kind: K },
  what: string,
  say: Say,
): string {
  return COMPARISONS[comparison.kind](comparison, what, say);
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

import { measuredFaults, measuredSchema, openParameters, type MeasuredRule } from "../measured/measuredRule";
import { boundsTest } from "../bounds";
import { cell, compared, when, type Expression } from "../formula";
import type { ItemFacts } from "../rule";
import { bindMeasured, measuredWords } from "../measured/measuredScore";
import { measuredSentence } from "../measured/measuredSentence";
import { measureOf } from "../measure/measures";
import { scaleOf, scaleWords } from "../scale/scales";
import { defineKind, SIGNED } from "./kind";

/** A quantity of the unit, if need be compared with the others', and a scale that makes points of it. */
export const measured = defineKind(measuredSchema)({
  called: () => ["先量后分", "Measured, then scaled"],
  form: {
    name: ["先量后分（完成率、增幅、名次等）", "Measured, then scaled to points"],
    fields: {
      measure: ["量的是什么", "What is measured"],
      compare: ["先与其他单位比较", "Compared with other units"],
      scale: ["怎样换算成分", "How it becomes points"],
      noPointsIf: ["在什么范围内不得分", "No points within"],
      absent: ["分数、票数少于规定的", "Fewer marks or votes than prescribed"],
      zeroDivisor: ["分母为0的怎样计分", "Points where the divisor is 0"],
      stated: ["文件已经写明的", "Stated by the document"],
    },
    values: {
      "absent=error": ["不能计算，须先补齐", "Cannot be scored"],
      "absent=present": ["按到场人数平均", "Mean of those present"],
      "absent=prescribed": ["按规定人数平均", "Mean over all prescribed"],
      "absent=incomplete": ["视为未填全", "Incomplete"],
      "zeroDivisor=error": ["不能计算，须先核实", "Cannot be scored"],
      "zeroDivisor=full": ["按满分计", "Full points"],
      "zeroDivisor=none": ["不得分", "No points"],
      "stated=scale.partSteps": ["不足一个单位的怎样计", "Less than a step"],
      "stated=compare.ties": ["并列以后的名次", "Places behind a tie"],
      "stated=measure.emptyPart": ["有一部分没有数据时", "Where a part has no data"],
      "stated=absent": ["评委缺席的怎样平均", "Where assessors are absent"],
      "stated=zeroDivisor": ["分母为0的怎样计", "Where the divisor is 0"],
    },
  },
  gives: "points",
  counts: SIGNED,
  phased: false,
  open: [],
  explanations: { ...measuredWords, ...scaleWords },
  start: () => ({
    kind: "measured",
    measure: { kind: "rate", unit: "%", per: 100 },
    scale: { kind: "share", full: 100 },
    zeroDivisor: "error",
  }),
  needsMaximum: ({ zeroDivisor, scale }) => zeroDivisor === "full" || scaleOf(scale).needsMaximum(),
  bottomless: ({ scale }) => scaleOf(scale).bottomless(),
  sources: ({ measure }) => measureOf(measure).sources(),
  leftOpen: (rule) => ({ matter: openParameters(rule), stated: rule.stated ?? [] }),
  openLists: ({ measure }) => measureOf(measure).openLists(),
  sentence: (rule, { max }, say) => measuredSentence(rule, max, say),
  faults: measuredFaults,
  names: ({ measure }, path) => measureOf(measure).names([...path, "measure"]),
  bind: bindMeasured,
  formula: measuredFormula,
});

/** The points of a quantity that is made of a few cells, on a scale; null where other units or lists come into it. */
function measuredFormula(rule: MeasuredRule, item: ItemFacts): Expression | null {
  if (rule.compare !== undefined) return null;
  const quantity = measureOf(rule.measure).formula();
  const points = quantity === null ? null : scaleOf(rule.scale).formula(quantity.x, item);
  if (quantity === null || points === null) return null;
  const { x, divisor } = quantity;
  const counting = rule.noPointsIf === undefined ? points : when(boundsTest(x, rule.noPointsIf), 0, points);
  if (divisor === null || rule.zeroDivisor === undefined || rule.zeroDivisor === "error") return counting;
  return when(compared(cell(divisor), "=", 0), rule.zeroDivisor === "full" ? item.max : 0, counting);
}

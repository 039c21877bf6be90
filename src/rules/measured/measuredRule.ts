import { z } from "zod";
import { boundsSchema } from "../bounds";
import { bindComparison, comparisonSchema } from "../compare/comparisons";
import { labelsSchema } from "../labels";
import { absentSchema } from "../measure/count";
import { bindMeasure, measureOf, measureSchema } from "../measure/measures";
import { scaleSchema, scaleOf } from "../scale/scales";
import { hasErrors, issue, type Issue } from "../../shared/issue";
import type { Scored } from "../faults/awardFaults";
import { at, type Path } from "../faults/finding";
import { boundsFaults } from "../faults/intervals";
import type { BoundMeasure } from "../measure/measure";

/** Parameters that most documents leave open. */
const openParameterSchema = z.enum(["scale.partSteps", "compare.ties", "measure.emptyPart", "absent", "zeroDivisor"]);

export type OpenParameter = z.infer<typeof openParameterSchema>;

/** The parameters of a rule that measures. */
export const measuredSchema = z
  .strictObject({
    kind: z.literal("measured"),
    measure: measureSchema.describe("量的是什么"),
    compare: comparisonSchema.optional().describe("先与其他单位比较：以下说的数就是比较的结果"),
    scale: scaleSchema.describe("怎样换算成分"),
    noPointsIf: boundsSchema.optional().describe("在这个范围内不得分（0分）"),
    zeroDivisor: z
      .enum(["error", "full", "none"])
      .optional()
      .describe("分母为0（没有任务、没有票、各单位都一样）时：error报错（不写也是），full满分，none 0分"),
    absent: absentSchema
      .optional()
      .describe(
        "分数、票数少于规定的（count）：error报错（不写也是），present按到场人数平均，prescribed按规定人数平均（缺的计0），incomplete视为未填全",
      ),
    stated: z
      .array(openParameterSchema)
      .min(1)
      .optional()
      .describe("文件已经写明的参数：这些参数多数文件没有规定，没有写明的须列为口径"),
    labels: labelsSchema,
  })
  .describe("先量后分：measure是每个单位的数，scale把数换算成分");

export type MeasuredRule = z.infer<typeof measuredSchema>;

/** The parameters that can matter to a rule and that most documents say nothing of. */
export function openParameters(rule: MeasuredRule): readonly OpenParameter[] {
  const open: readonly (readonly [OpenParameter, boolean])[] = [
    ["scale.partSteps", hasPartSteps(rule)],
    ["compare.ties", rule.compare?.kind === "place"],
    ["measure.emptyPart", hasEmptyParts(rule)],
    ["absent", measureOf(rule.measure).hasCount()],
    ["zeroDivisor", divides(rule)],
  ];
  return open.flatMap(([parameter, matters]) => (matters ? [parameter] : []));
}

/** Whether a unit's quantity may have nothing to be divided by. */
function divides({ measure, compare, labels }: MeasuredRule): boolean {
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

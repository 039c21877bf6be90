import { z } from "zod";
import { issue, type Issue } from "../../shared/issue";
import { boundsSchema, boundsText, within } from "../bounds";
import type { BoundComparison, Compared } from "../compare/comparison";
import { bindComparison, comparisonSchema } from "../compare/comparisons";
import { because } from "../explanation";
import { isEntered, type Field, type FieldValues } from "../field";
import { labelsSchema } from "../labels";
import type { BoundMeasure, Reading } from "../measure/measure";
import { absentSchema } from "../measure/count";
import { bindMeasure, hasCount, measureSchema } from "../measure/measures";
import {
  blank,
  scored,
  withIssues,
  type BoundRule,
  type CohortMember,
  type ItemFacts,
  type Kind,
  type Outcome,
  type Sources,
} from "../rule";
import type { BoundScale, Measured } from "../scale/scale";
import { bindScale, scaleSchema } from "../scale/scales";
import { lookUp } from "../../shared/lookUp";

/** Parameters that most documents leave open. */
const openParameterSchema = z.enum(["scale.partSteps", "compare.ties", "measure.emptyPart", "absent", "zeroDivisor"]);

export type OpenParameter = z.infer<typeof openParameterSchema>;

const schema = z
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

export type MeasuredRule = z.infer<typeof schema>;

/** A quantity of the unit, if need be compared with the others', and a scale that makes points of it. */
export const measured: Kind<MeasuredRule> = {
  schema,
  bind(rule, item): BoundRule {
    const measure = bindMeasure(rule.measure, rule.labels, rule.absent);
    const comparison = rule.compare === undefined ? null : bindComparison(rule.compare, measure.unit);
    const unit = comparison?.unit ?? measure.unit;
    const scale = bindScale(rule.scale, { item, unit, labels: rule.labels });
    const parts = { rule, item, measure, scale, noPoints: noPointsOf(rule, unit) };
    return {
      fields: [...measure.fields, ...scale.fields],
      ledger: null,
      comparesUnits: comparison !== null,
      scorer(cohort) {
        const others = comparison === null ? null : comparedWith(cohort, measure, comparison);
        return (values, sources) => score(parts, values, sources, others);
      },
    };
  },
};

interface Parts {
  readonly rule: MeasuredRule;
  readonly item: ItemFacts;
  readonly measure: BoundMeasure;
  readonly scale: BoundScale;
  /** Where the quantity earns no points whatever the scale says, and the same in words. */
  readonly noPoints: { readonly holds: (x: Measured["x"]) => boolean; readonly bounds: string } | null;
}

function noPointsOf({ noPointsIf }: MeasuredRule, unit: string): Parts["noPoints"] {
  return noPointsIf === undefined ? null : { holds: within(noPointsIf), bounds: boundsText(noPointsIf, unit) };
}

/** The quantities of a cohort, ready for comparing one of them. */
interface Others {
  compare(measured: Measured): Compared;
  readonly notices: readonly Issue[];
}

/** Fewer units than this cannot be told apart. */
const ENOUGH_TO_COMPARE = 3;

function comparedWith(cohort: readonly CohortMember[], measure: BoundMeasure, comparison: BoundComparison): Others {
  const all = cohort.flatMap(({ values, sources }) => {
    if (missingOf(measure.fields, values).length > 0) return [];
    const reading = measure.read(values, sources);
    return reading.status === "read" ? [reading.x] : [];
  });
  const compare = all.length === 0 ? () => null : comparison.among(all);
  const few = all.length < ENOUGH_TO_COMPARE ? [issue("few-to-compare", {}, { count: all.length })] : [];
  return { compare: ({ x }) => compare(x), notices: few };
}

function missingOf(fields: readonly Field[], values: FieldValues): readonly Field[] {
  return fields.filter(({ id, required }) => required && !isEntered(lookUp(values, id)));
}

function score(parts: Parts, values: FieldValues, sources: Sources | undefined, others: Others | null): Outcome {
  const { rule, item, measure, scale } = parts;
  const missing = missingOf([...measure.fields, ...scale.fields], values);
  if (missing.length > 0) return blank(...missing);
  const reading = measure.read(values, sources);
  if (reading.status === "unusable") return reading;
  if (reading.status === "lacking") return blank(reading.field);
  if (reading.status === "waiting") return { status: "blank", missing: [], waitsFor: reading.items };
  if (reading.status === "no-divisor") return withoutDivisor(rule.zeroDivisor, reading.field, item);
  if (others === null) return withIssues(onScale(parts, reading, values), reading.issues ?? []);
  const compared = others.compare(reading);
  if (compared === null) return withIssues(incomparable(rule.zeroDivisor, reading.words, item), reading.issues ?? []);
  const outcome = onScale(parts, { x: compared.x, words: `${reading.words}，${compared.words}` }, values);
  return withIssues(outcome, [...(reading.issues ?? []), ...others.notices]);
}

type Divisor = Extract<Reading, { readonly status: "no-divisor" }>["field"];

function onScale({ item, scale, noPoints }: Parts, found: Measured, values: FieldValues): Outcome {
  if (noPoints?.holds(found.x) !== true) return scale.score(found, values);
  return scored(0, because("no-points", { max: item.max, measured: found.words, bounds: noPoints.bounds }));
}

function withoutDivisor(points: MeasuredRule["zeroDivisor"], { id, label }: Divisor, { max }: ItemFacts): Outcome {
  if (points === "full") return scored(max, because("no-divisor-full", { max, label, points: max }));
  if (points === "none") return scored(0, because("no-divisor-none", { max, label }));
  return { status: "unusable", issues: [issue("no-divisor", id === null ? {} : { field: id }, { label })] };
}

function incomparable(points: MeasuredRule["zeroDivisor"], words: string, { max }: ItemFacts): Outcome {
  const parts = { max, measured: words };
  if (points === "full") return scored(max, because("nothing-to-compare-full", { ...parts, points: max }));
  if (points === "none") return scored(0, because("nothing-to-compare-none", parts));
  return { status: "unusable", issues: [issue("nothing-to-compare", {}, {})] };
}

/** The parameters that can matter to a rule and that most documents say nothing of. */
export function openParameters(rule: MeasuredRule): readonly OpenParameter[] {
  const open: readonly (readonly [OpenParameter, boolean])[] = [
    ["scale.partSteps", hasPartSteps(rule)],
    ["compare.ties", rule.compare?.kind === "place"],
    ["measure.emptyPart", hasEmptyParts(rule)],
    ["absent", hasCount(rule.measure)],
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

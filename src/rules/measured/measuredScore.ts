import { issue, type Issue } from "../../shared/issue";
import { lookUp } from "../../shared/lookUp";
import { boundsText, within } from "../bounds";
import type { BoundComparison, Compared } from "../compare/comparisonKind";
import { bindComparison } from "../compare/comparisons";
import { because } from "../explanation";
import { isEntered, type Field, type FieldValues } from "../field";
import type { BoundMeasure, Reading } from "../measure/measure";
import { bindMeasure } from "../measure/measures";
import {
  blank,
  scored,
  withIssues,
  type BoundRule,
  type CohortMember,
  type ItemFacts,
  type Outcome,
  type Sources,
} from "../rule";
import type { BoundScale, Measured } from "../scale/scaleKind";
import { scaleOf } from "../scale/scales";
import type { MeasuredRule } from "./measuredRule";

/** Why there are points where the scale says nothing. */
export const measuredWords = {
  excluded: "满分{max}分，{measured}，{bounds}不得分，得0分",
  "no-divisor-full": "满分{max}分，“{label}”为0或没有，按满分计，得{points}分",
  "no-divisor-none": "满分{max}分，“{label}”为0或没有，不得分，得0分",
  "incomparable-full": "满分{max}分，{measured}，各单位无法比较高低，按满分计，得{points}分",
  "incomparable-none": "满分{max}分，{measured}，各单位无法比较高低，不得分，得0分",
} as const;

/** Ties a rule to its item: a quantity of the unit, if need be compared with the others', of which a scale makes points. */
export function bindMeasured(rule: MeasuredRule, item: ItemFacts): BoundRule {
  const measure = bindMeasure(rule.measure, rule.labels, rule.absent);
  const comparison = rule.compare === undefined ? null : bindComparison(rule.compare, measure.unit);
  const unit = comparison?.unit ?? measure.unit;
  const scale = scaleOf(rule.scale).bind({ item, unit, labels: rule.labels });
  const parts = { rule, item, measure, scale, noPoints: noPointsOf(rule, unit) };
  return {
    fields: [...measure.fields, ...scale.fields],
    ledger: null,
    comparesUnits: comparison !== null,
    scorer(cohort) {
      const others = comparison === null ? null : comparedWith(cohort(), measure, comparison);
      return (values, sources) => score(parts, values, sources, others);
    },
  };
}

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
  return scored(0, because(measuredWords.excluded, { max: item.max, measured: found.words, bounds: noPoints.bounds }));
}

function withoutDivisor(points: MeasuredRule["zeroDivisor"], { id, label }: Divisor, { max }: ItemFacts): Outcome {
  if (points === "full") return scored(max, because(measuredWords["no-divisor-full"], { max, label, points: max }));
  if (points === "none") return scored(0, because(measuredWords["no-divisor-none"], { max, label }));
  return { status: "unusable", issues: [issue("no-divisor", id === null ? {} : { field: id }, { label })] };
}

function incomparable(points: MeasuredRule["zeroDivisor"], words: string, { max }: ItemFacts): Outcome {
  const parts = { max, measured: words };
  if (points === "full") return scored(max, because(measuredWords["incomparable-full"], { ...parts, points: max }));
  if (points === "none") return scored(0, because(measuredWords["incomparable-none"], parts));
  return { status: "unusable", issues: [issue("nothing-to-compare", {}, {})] };
}

import { sentenceOf } from "../rules/explanation";
import { isEntered, type EnteredValue, type Field, type FieldValue, type FieldValues } from "../rules/field";
import { bindRule, type Rule } from "../rules/kinds/kinds";
import type { BoundRule, ItemFacts, Outcome } from "../rules/rule";
import { dayAfter, isDay } from "../shared/day";
import { round, show, times } from "../shared/decimal";
import type { RuleExample } from "./draft";
import { samplesOf } from "./sampleValues";
import { lookUp } from "../shared/lookUp";

/** The most telling worked example of a rule; null for what has no points: ratings, vetoes. */
export function exampleOf(rule: Rule, item: ItemFacts): RuleExample | null {
  return examplesOf(rule, item, 1)[0] ?? null;
}

/**
 * Worked examples of a rule, at most so many, each with other points: values that fit its fields, scored by the rule
 * itself; points between none and full come first.
 */
export function examplesOf(rule: Rule, item: ItemFacts, most: number): readonly RuleExample[] {
  const bound = bindRule(rule, item);
  const trials = attempts(bound).flatMap((values) => trialsOf(bound, values));
  const telling = [...trials].sort((a, b) => interest(b.outcome, item) - interest(a.outcome, item));
  const points = new Set(telling.map(({ outcome }) => outcome.points));
  const different = [...points].flatMap((own) => telling.find(({ outcome }) => outcome.points === own) ?? []);
  return different.slice(0, most).map(({ values, others, outcome }) => ({
    entered: enteredText(bound.fields, values, others),
    points: outcome.points,
    explanation: sentenceOf(outcome.explanation),
  }));
}

type Scored = Extract<Outcome, { status: "scored" }>;

interface Trial {
  readonly values: FieldValues;
  /** The values of the other units, for a rule that compares them. */
  readonly others: readonly FieldValues[];
  readonly outcome: Scored;
}

/** More is more telling: something but not all, by no more limits than needed. */
function interest({ points, capped }: Scored, { max }: ItemFacts): number {
  if (points > 0 && points < max) return capped === true ? 3 : 4;
  return points > 0 ? 2 : points < 0 ? 1 : 0;
}

function trialsOf(bound: BoundRule, values: FieldValues): readonly Trial[] {
  return companies(bound, values).flatMap((others) => {
    const cohort = [values, ...others].map((unit) => ({ values: unit, faulty: false }));
    const outcome = bound.scorer(() => cohort)(values);
    return outcome.status === "scored" ? [{ values, others, outcome }] : [];
  });
}

/** Two other units: one better and one worse, or both better, whichever way better is. */
const COMPANIES = [
  [1.25, 0.5],
  [1.25, 1.5],
  [0.75, 0.5],
] as const;

function companies({ comparesUnits, fields }: BoundRule, values: FieldValues): readonly (readonly FieldValues[])[] {
  if (!comparesUnits) return [[]];
  return COMPANIES.map((factors) =>
    factors.map((factor) =>
      Object.fromEntries(fields.map((field) => [field.id, otherThan(lookUp(values, field.id), field, factor)])),
    ),
  );
}

/** Days by which a date is another for each time that a number would be as large again. */
const DAYS = 8;

function otherThan(value: FieldValue, field: Field, factor: number): FieldValue {
  if (typeof value === "string" && field.type === "date")
    return otherDay(value, field, Math.round((factor - 1) * DAYS));
  if (typeof value !== "number" || (field.type !== "number" && field.type !== "integer")) return value;
  const other = round(times(value, factor), field.type === "integer" ? 0 : 2);
  return Math.max(field.min, Math.min(field.max ?? other, other));
}

function otherDay(day: string, { earliest, latest }: Extract<Field, { type: "date" }>, days: number): string {
  const other = dayAfter(day, days);
  if (earliest !== null && other < earliest) return earliest;
  return latest !== null && other > latest ? latest : other;
}

/** The usual values; then with one or two fields changed. What need not be entered is blank at first. */
function attempts(bound: BoundRule): readonly FieldValues[] {
  const options = bound.fields.map((field) => ({ id: field.id, values: optionsOf(field, bound) }));
  const usual = Object.fromEntries(options.map(({ id, values }) => [id, values[0]]));
  const changes = options.flatMap(({ id, values }) => values.slice(1).map((value) => ({ id, value })));
  const single = changes.map(({ id, value }) => ({ ...usual, [id]: value }));
  const double = changes.flatMap((first, index) =>
    changes
      .slice(index + 1)
      .filter(({ id }) => id !== first.id)
      .map((second) => ({ ...usual, [first.id]: first.value, [second.id]: second.value })),
  );
  return [usual, ...single, ...double];
}

/** Of events by level one or two have happened, not one of each. */
function optionsOf(field: Field, { ledger }: BoundRule): readonly FieldValue[] {
  const samples = samplesOf(field);
  if (!field.required) return [undefined, ...samples];
  if (ledger?.by !== "level") return samples;
  return field.type === "list" ? [[], ...samples] : [0, 1, 2, 3];
}

/** More fields than this are not all shown where most of them count nothing. */
const FEW = 3;

/** What is entered, in words: 目标任务数10、实际完成数8; with what the other units have, where they are compared. */
function enteredText(fields: readonly Field[], values: FieldValues, others: readonly FieldValues[]): string {
  const entered = fields.flatMap((field) => {
    const value = lookUp(values, field.id);
    return isEntered(value) ? [{ field, value }] : [];
  });
  const telling = entered.length > FEW ? entered.filter(({ value }) => !isNone(value)) : entered;
  const texts = telling.map(({ field, value }) => {
    const theirs = others.flatMap((unit) => shownValue(lookUp(unit, field.id)));
    return named(field, value) + (theirs.length === 0 ? "" : `（其他单位${theirs.join("、")}）`);
  });
  return [...texts, ...(telling.length < entered.length ? ["其余都没有"] : [])].join("、");
}

const isNone = (value: EnteredValue) => value === 0 || (typeof value === "object" && value.length === 0);

function shownValue(value: FieldValues[string]): readonly string[] {
  if (typeof value === "string" && isDay(value)) return [value];
  return typeof value === "number" ? [show(value)] : [];
}

/** A unit in brackets goes behind the number: 满意度（%） is 满意度92%. */
function named({ label }: Field, value: EnteredValue): string {
  const unit = /^(?<title>.+)（(?<unit>[^（）]{1,3})）$/u.exec(label)?.groups;
  if (typeof value === "number") {
    return unit === undefined
      ? `${label}${separator(label)}${show(value)}`
      : `${unit.title ?? ""}${show(value)}${unit.unit ?? ""}`;
  }
  return `${label}：${inWords(value)}`;
}

const separator = (label: string) => (/[\d）”]$/u.test(label) ? "：" : "");

function inWords(value: EnteredValue): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isNone(value)) return "无";
  if (typeof value === "object") return value.map((one) => (typeof one === "number" ? show(one) : "")).join("；");
  return String(value);
}

import { z } from "zod";
import { divide, fraction, multiply, negative, signOf, subtract, type Fraction } from "../../shared/fraction";
import { numberType, wholeSchema } from "../counted";
import type { Field } from "../field";
import { phrase, quantity } from "../phrase";
import { titles } from "../wording/phrases";
import { given, unitSchema, withUnit, type BoundMeasure, type Naming } from "./measure";

/*
 * Measures of one or two numbers: one as it is entered, one divided by another, this year's against last year's.
 */

export const enteredSchema = z
  .strictObject({
    kind: z.literal("entered"),
    unit: unitSchema,
    min: z.number().describe("最小可填的数"),
    max: z.number().nullable().describe("最大可填的数；null不限"),
    whole: z.boolean().describe("是否只能填整数"),
  })
  .describe("直接填一个数（项目value）");

/** A number as it is entered. */
export function bindEntered(measure: z.infer<typeof enteredSchema>, names: Naming): BoundMeasure {
  const { unit, min, max, whole } = measure;
  const title = names.main("value", titles.value);
  const usual = { id: names.id("value"), label: withUnit(title, unit), required: true, min, max };
  const field: Field = whole
    ? { ...usual, type: "integer" }
    : { ...usual, type: "number", ...(unit === "%" ? { percent: true } : {}) };
  return {
    fields: [field],
    unit,
    extent: { min, max, whole },
    divides: false,
    read(values) {
      const x = fraction(given(values, field));
      return { status: "read", x, words: phrase("entered", { title, value: quantity(x, unit) }) };
    },
  };
}

export const rateSchema = z
  .strictObject({
    kind: z.literal("rate"),
    unit: unitSchema,
    per: z.number().positive().describe("乘以多少：百分率100，千分率1000，每万人10000，人均1"),
    whole: wholeSchema,
  })
  .describe("两数相除（项目actual÷target），如完成率；除得尽除不尽都按精确值计");

/** One number divided by another, as so many per hundred, thousand or one. */
export function bindRate({ unit, per, whole }: z.infer<typeof rateSchema>, names: Naming): BoundMeasure {
  const actualTitle = names.beside("actual", titles.actual);
  const targetTitle = names.beside("target", titles.target);
  const amount = { required: true, type: numberType(whole), min: 0, max: null } as const;
  const actual: Field = { ...amount, id: names.id("actual"), label: actualTitle };
  const target: Field = { ...amount, id: names.id("target"), label: targetTitle };
  return {
    fields: [actual, target],
    unit,
    extent: { min: 0, max: null, whole: false },
    divides: true,
    read(values) {
      const done = given(values, actual);
      const due = given(values, target);
      if (due === 0) return { status: "no-divisor", field: target };
      const x = divide(multiply(fraction(done), fraction(per)), fraction(due));
      const parts = { actualTitle, actual: done, targetTitle, target: due };
      return { status: "read", x, words: phrase("rate", { ...parts, value: quantity(x, unit) }) };
    },
  };
}

export const changeSchema = z
  .strictObject({
    kind: z.literal("change"),
    as: z.enum(["difference", "growth"]).describe("difference：本年减上年；growth：增长百分之几"),
    unit: unitSchema.describe("本年数和上年数的计量单位；增长率的单位总是%"),
    min: z.number().optional().describe("两年的数最小可填多少，不写为0；difference的可为负，如利润"),
    whole: wholeSchema,
  })
  .describe("本年与上年相比（项目current、previous）；减少、下降为负数");

type Change = z.infer<typeof changeSchema>;

/** This year's number against last year's: by how much, or by how many percent, it is more. */
export function bindChange({ as, unit, min = 0, whole }: Change, names: Naming): BoundMeasure {
  const amount = { required: true, type: numberType(whole), min, max: null } as const;
  const currentTitle = names.beside("current", titles.current);
  const previousTitle = names.beside("previous", titles.previous);
  const current: Field = { ...amount, id: names.id("current"), label: withUnit(currentTitle, unit) };
  const previous: Field = { ...amount, id: names.id("previous"), label: withUnit(previousTitle, unit) };
  const own = as === "growth" ? "%" : unit;
  return {
    fields: [current, previous],
    unit: own,
    extent: { min: as === "growth" ? -100 : null, max: null, whole: as === "difference" && whole === true },
    divides: as === "growth",
    read(values) {
      const now = given(values, current);
      const before = given(values, previous);
      if (as === "growth" && before === 0) return { status: "no-divisor", field: previous };
      const more = subtract(fraction(now), fraction(before));
      const x = as === "growth" ? divide(multiply(more, fraction(100)), fraction(before)) : more;
      const parts = { currentTitle, current: quantity(fraction(now), unit), previousTitle };
      return {
        status: "read",
        x,
        words: inWords(x, { ...parts, previous: quantity(fraction(before), unit) }, as, own),
      };
    },
  };
}

interface Parts {
  readonly currentTitle: string;
  readonly current: string;
  readonly previousTitle: string;
  readonly previous: string;
}

const DIRECTIONS = {
  difference: { up: "increase", down: "decrease" },
  growth: { up: "growth", down: "decline" },
} as const;

function inWords(x: Fraction, parts: Parts, as: Change["as"], unit: string): string {
  const sign = signOf(x);
  if (sign === 0) return phrase("unchanged", parts);
  const direction = phrase(DIRECTIONS[as][sign > 0 ? "up" : "down"], {});
  return phrase("difference", { ...parts, direction, size: quantity(sign > 0 ? x : negative(x), unit) });
}

import { z } from "zod";
import { divide, fraction, multiply } from "../../shared/fraction";
import { numberType, wholeSchema } from "../counted";
import type { Field } from "../field";
import { cell, productOf, quotientOf } from "../formula";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { titles } from "../wording/phrases";
import { given, unitSchema, type BoundMeasure, type Naming } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  rate: ["“{actual}”÷“{target}”", "“{actual}” ÷ “{target}”"],
  times: ["“{actual}”÷“{target}”×{per}", "“{actual}” ÷ “{target}” × {per}"],
  zero: ["“{label}”为0", "“{label}” is 0"],
});

const schema = z
  .strictObject({
    kind: z.literal("rate"),
    unit: unitSchema,
    per: z.number().positive().describe("乘以多少：百分率100，千分率1000，每万人10000，人均1"),
    whole: wholeSchema,
  })
  .describe("两数相除（项目actual÷target），如完成率；除得尽除不尽都按精确值计");

/** One number divided by another, as so many per hundred, thousand or one. */
export const rate = defineMeasure(schema)({
  form: {
    name: ["两数相除（完成率等）", "A rate of two numbers"],
  },
  start: () => ({ kind: "rate", unit: "%", per: 100 }),
  /** A rate per hundred whose unit says so needs no factor. */
  text({ per, unit }, names, say) {
    const parts = {
      actual: names.beside("actual", titles.actual),
      target: names.beside("target", titles.target),
    };
    const plain = per === 1 || (per === 100 && unit === "%");
    return plain ? say(words.rate, parts) : say(words.times, { ...parts, per });
  },
  lacking: (_, names, say) => say(words.zero, { label: names.beside("target", titles.target) }),
  faults: () => [],
  formula: ({ per }) => ({ x: quotientOf(productOf(cell("actual"), per), cell("target")), divisor: "target" }),
  bind: bindRate,
});

function bindRate({ unit, per, whole }: z.infer<typeof schema>, names: Naming): BoundMeasure {
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

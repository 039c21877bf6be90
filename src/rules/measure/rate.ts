import { z } from "zod";
import { divide, fraction, multiply } from "../../shared/fraction";
import type { Field } from "../field";
import { phrase, quantity } from "../phrase";
import { given, unitSchema, type BoundMeasure, type Naming } from "./measure";
import { titles } from "../wording/phrases";

export const rateSchema = z
  .strictObject({
    kind: z.literal("rate"),
    unit: unitSchema,
    per: z.number().positive().describe("乘以多少：百分率100，千分率1000，每万人10000，人均1"),
  })
  .describe("两数相除（项目actual÷target），如完成率；除得尽除不尽都按精确值计");

/** One number divided by another, as so many per hundred, thousand or one. */
export function bindRate({ unit, per }: z.infer<typeof rateSchema>, names: Naming): BoundMeasure {
  const actualTitle = names.beside("actual", titles.actual);
  const targetTitle = names.beside("target", titles.target);
  const amount = { required: true, type: "number", min: 0, max: null } as const;
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

import { z } from "zod";
import { divide, fraction, multiply, signOf, total } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import type { Field, FieldValues } from "../field";
import { phrase, quantity } from "../phrase";
import { givenList, unitSchema, withUnit, type BoundMeasure, type Naming, type Reading } from "./measure";
import { titles } from "../wording/phrases";

export const meanBySizeSchema = z
  .strictObject({
    kind: z.literal("meanBySize"),
    unit: unitSchema,
    min: z.number().nonnegative().describe("每个数最小可填的数"),
    max: z.number().nullable().describe("每个数最大可填的数；null不限"),
  })
  .describe("下属单位等的数按规模加权平均（项目marks和sizes，用分号隔开，一一对应）");

/** The mean of several values, such as those of subordinate units, each as heavy as its size. */
export function bindMeanBySize(measure: z.infer<typeof meanBySizeSchema>, names: Naming): BoundMeasure {
  const { unit, min, max } = measure;
  const called = { marks: names.main("marks", titles.unitMarks), sizes: names.beside("sizes", titles.sizes) };
  const list = { required: true, type: "list" } as const;
  const marks: Field = {
    ...list,
    id: names.id("marks"),
    label: withUnit(called.marks, unit),
    least: min,
    most: max,
  };
  const sizes: Field = { ...list, id: names.id("sizes"), label: called.sizes, least: 0, most: null };
  return {
    fields: [marks, sizes],
    unit,
    extent: { min, max, whole: false },
    divides: true,
    read: (values) => weighedBySize({ marks, sizes }, values, called, unit),
  };
}

function weighedBySize(
  fields: Readonly<Record<"marks" | "sizes", Field>>,
  values: FieldValues,
  titles: Readonly<Record<"marks" | "sizes", string>>,
  unit: string,
): Reading {
  const marks = givenList(values, fields.marks);
  const sizes = givenList(values, fields.sizes);
  if (marks.length !== sizes.length) {
    const parameters = {
      first: fields.marks.label,
      second: fields.sizes.label,
      marks: marks.length,
      sizes: sizes.length,
    };
    return { status: "unusable", issues: [issue("lists-differ", { field: fields.sizes.id }, parameters)] };
  }
  const weight = total(sizes.map(fraction));
  if (signOf(weight) === 0) return { status: "no-divisor", field: fields.sizes };
  const sum = total(marks.map((mark, index) => multiply(fraction(mark), fraction(sizes[index] ?? 0))));
  const x = divide(sum, weight);
  const parts = { title: titles.marks, count: marks.length, dropped: "", sizeTitle: titles.sizes };
  return { status: "read", x, words: phrase("mean-by-size", { ...parts, value: quantity(x, unit) }) };
}

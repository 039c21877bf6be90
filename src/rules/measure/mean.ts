import { z } from "zod";
import { divide, fraction, mean, multiply, signOf, total } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import type { Field, FieldValues } from "../field";
import { phrase, quantity } from "../phrase";
import { titles } from "../wording/phrases";
import { givenList, unitSchema, withUnit, type BoundMeasure, type Naming, type Reading } from "./measure";

const dropSchema = z.int().nonnegative();

export const meanSchema = z
  .strictObject({
    kind: z.literal("mean"),
    unit: unitSchema,
    min: z.number().nonnegative().describe("每个分数最小可填的数"),
    max: z.number().nullable().describe("每个分数最大可填的数；null不限"),
    dropHighest: dropSchema.describe("去掉几个最高分"),
    dropLowest: dropSchema.describe("去掉几个最低分"),
  })
  .describe("若干分数的平均（项目marks，用分号隔开），可去掉最高、最低的几个");

type Mean = z.infer<typeof meanSchema>;

/** The mean of several marks, of which the highest and the lowest few may be left out. */
export function bindMean(measure: Mean, names: Naming): BoundMeasure {
  const { unit, min, max } = measure;
  const title = names.main("marks", titles.marks);
  const field: Field = {
    id: names.id("marks"),
    label: withUnit(title, unit),
    required: true,
    type: "list",
    least: min,
    most: max,
  };
  return {
    fields: [field],
    unit,
    extent: { min, max, whole: false },
    divides: true,
    read: (values) => meanOf(givenList(values, field), measure, field, title),
  };
}

function meanOf(
  marks: readonly number[],
  { dropHighest, dropLowest, unit }: Mean,
  field: Field,
  title: string,
): Reading {
  if (marks.length === 0) return { status: "no-divisor", field };
  const needed = dropHighest + dropLowest + 1;
  if (marks.length < needed) {
    const parameters = { label: field.label, count: marks.length, needed };
    return { status: "unusable", issues: [issue("too-few-marks", { field: field.id }, parameters)] };
  }
  const kept = [...marks].sort((a, b) => a - b).slice(dropLowest, marks.length - dropHighest);
  const x = mean(kept.map(fraction));
  const dropped = needed === 1 ? "" : phrase("dropped", { highest: dropHighest, lowest: dropLowest });
  const words = phrase("mean", { title, count: marks.length, dropped, value: quantity(x, unit) });
  return { status: "read", x, words };
}

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

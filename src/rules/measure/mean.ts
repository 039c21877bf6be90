import { z } from "zod";
import { divide, fraction, multiply, signOf, total } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import type { Field, FieldValues } from "../field";
import { phrase, quantity } from "../phrase";
import { titles } from "../wording/phrases";
import { attendance, countSchema, listLabel, rangeOf, type Absent } from "./count";
import { givenList, unitSchema, type BoundMeasure, type Naming, type Reading } from "./measure";
import { minus, show, times } from "../../shared/decimal";
import { at } from "../../shared/list";

const dropSchema = z.int().nonnegative();

export const meanSchema = z
  .strictObject({
    kind: z.literal("mean"),
    unit: unitSchema,
    min: z.number().nonnegative().describe("每个分数最小可填的数"),
    max: z.number().nullable().describe("每个分数最大可填的数；null不限"),
    dropHighest: dropSchema.describe("去掉几个最高分"),
    dropLowest: dropSchema.describe("去掉几个最低分"),
    count: countSchema.optional().describe("文件规定应有几个分数：一个数，或从least到most；多了报错，少了看absent"),
  })
  .describe("若干分数的平均（项目marks，用分号隔开），可去掉最高、最低的几个");

type Mean = z.infer<typeof meanSchema>;

/** The mean of several marks, of which the highest and the lowest few may be left out. */
export function bindMean(measure: Mean, names: Naming, absent: Absent): BoundMeasure {
  const { unit, min, max, count } = measure;
  const title = names.main("marks", titles.marks);
  const field: Field = {
    id: names.id("marks"),
    label: listLabel(title, unit, count),
    required: true,
    type: "list",
    least: min,
    most: max,
    ...(count === undefined ? {} : { count: rangeOf(count).least }),
  };
  return {
    fields: [field],
    unit,
    extent: { min, max, whole: false },
    divides: true,
    read: (values) => meanOf(givenList(values, field), measure, { field, title, absent }),
  };
}

function meanOf(
  marks: readonly number[],
  { dropHighest, dropLowest, unit, count, ...scale }: Mean,
  { field, title, absent }: { readonly field: Field; readonly title: string; readonly absent: Absent },
): Reading {
  if (marks.length === 0) return { status: "no-divisor", field };
  const attended = attendance(marks.length, { count, absent, field });
  if (attended.status !== "attended") return attended;
  const needed = dropHighest + dropLowest + 1;
  if (marks.length < needed) {
    const parameters = { label: field.label, count: marks.length, needed };
    return { status: "unusable", issues: [issue("too-few-marks", { field: field.id }, parameters)] };
  }
  const kept = [...marks].sort((a, b) => a - b).slice(dropLowest, marks.length - dropHighest);
  const x = divide(total(kept.map(fraction)), fraction(kept.length + attended.missing));
  const dropped = needed === 1 ? "" : phrase("dropped", { highest: dropHighest, lowest: dropLowest });
  const parts = { title, count: marks.length, dropped: attended.words + dropped, value: quantity(x, unit) };
  const words = phrase(attended.missing > 0 ? "mean-prescribed" : "mean", parts);
  return { status: "read", x, words, issues: [...attended.issues, ...oddMarks(marks, field, scale)] };
}

export const meanBySizeSchema = z
  .strictObject({
    kind: z.literal("meanBySize"),
    unit: unitSchema,
    min: z.number().nonnegative().describe("每个数最小可填的数"),
    max: z.number().nullable().describe("每个数最大可填的数；null不限"),
    count: countSchema.optional().describe("文件规定应有几个数：一个数，或从least到most；多了报错，少了看absent"),
  })
  .describe("下属单位等的数按规模加权平均（项目marks和sizes，用分号隔开，一一对应）");

type MeanBySize = z.infer<typeof meanBySizeSchema>;

/** The mean of several values, such as those of subordinate units, each as heavy as its size. */
export function bindMeanBySize(measure: MeanBySize, names: Naming, absent: Absent): BoundMeasure {
  const { unit, min, max, count } = measure;
  const called = { marks: names.main("marks", titles.unitMarks), sizes: names.beside("sizes", titles.sizes) };
  const list = {
    required: true,
    type: "list",
    ...(count === undefined ? {} : { count: rangeOf(count).least }),
  } as const;
  const marks: Field = {
    ...list,
    id: names.id("marks"),
    label: listLabel(called.marks, unit, count),
    least: min,
    most: max,
  };
  const sizes: Field = { ...list, id: names.id("sizes"), label: called.sizes, least: 0, most: null };
  return {
    fields: [marks, sizes],
    unit,
    extent: { min, max, whole: false },
    divides: true,
    // Of what is missing no size is known: nothing but those that are there can be averaged.
    read: (values) => {
      const prescribed = { count, absent: absent === "prescribed" ? "error" : absent, field: marks } as const;
      const attended = attendance(givenList(values, marks).length, prescribed);
      if (attended.status !== "attended") return attended;
      const reading = weighedBySize({ marks, sizes }, values, { ...called, prescribed: attended.words }, unit);
      return reading.status === "read" ? { ...reading, issues: attended.issues } : reading;
    },
  };
}

function weighedBySize(
  fields: Readonly<Record<"marks" | "sizes", Field>>,
  values: FieldValues,
  titles: Readonly<Record<"marks" | "sizes" | "prescribed", string>>,
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
  const parts = { title: titles.marks, count: marks.length, dropped: titles.prescribed, sizeTitle: titles.sizes };
  return { status: "read", x, words: phrase("mean-by-size", { ...parts, value: quantity(x, unit) }) };
}

/* What looks odd in the marks that several assessors give, although each can be used. */

/** Fewer marks may well agree, or differ, by chance. */
const ENOUGH = 4;

/** A mark as far from all others as a tenth of the scale, and farther than they are from one another, stands alone. */
const FAR = 0.1;

/** Notices of marks that are all the same, and of one that is far from all others. */
function oddMarks(marks: readonly number[], field: Field, scale: { min: number; max: number | null }): Issue[] {
  if (marks.length < ENOUGH) return [];
  const sorted = [...marks].sort((a, b) => a - b);
  const [lowest, highest] = [at(sorted, 0), at(sorted, sorted.length - 1)];
  const { id, label } = field;
  if (lowest === highest) {
    return [issue("equal-marks", { field: id }, { label, count: marks.length, mark: show(lowest) })];
  }
  const [second, last] = [at(sorted, 1), at(sorted, sorted.length - 2)];
  const far = times(minus(scale.max ?? highest, scale.min), FAR);
  const alone = (mark: number, least: number, most: number, gap: number) =>
    gap > far && gap > minus(most, least)
      ? [issue("far-mark", { field: id }, { label, mark: show(mark), least: show(least), most: show(most) })]
      : [];
  return [
    ...alone(lowest, second, highest, minus(second, lowest)),
    ...alone(highest, lowest, last, minus(highest, last)),
  ];
}

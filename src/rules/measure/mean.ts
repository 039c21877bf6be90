import { z } from "zod";
import { fraction, mean } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import type { Field } from "../field";
import { phrase, quantity } from "../phrase";
import { givenList, unitSchema, withUnit, type BoundMeasure, type Naming, type Reading } from "./measure";
import { titles } from "../wording/phrases";

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

import { z } from "zod";
import { divide, fraction, multiply, signOf, total } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { rangeFaults } from "../faults/intervals";
import type { Field, FieldValues } from "../field";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { titles } from "../wording/phrases";
import { attendance, countFaults, countSchema, listLabel, rangeOf, withCount, type Absent } from "./count";
import { givenList, unitSchema, type BoundMeasure, type Naming, type Reading } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  mean: ["“{title}”按“{sizes}”加权的平均", "mean of “{title}” weighted by “{sizes}”"],
  none: ["“{label}”合计为0", "“{label}” add up to 0"],
});

const schema = z
  .strictObject({
    kind: z.literal("meanBySize"),
    unit: unitSchema,
    min: z.number().nonnegative().describe("每个数最小可填的数"),
    max: z.number().nullable().describe("每个数最大可填的数；null不限"),
    count: countSchema.optional().describe("文件规定应有几个数：一个数，或从least到most；多了报错，少了看absent"),
  })
  .describe("下属单位等的数按规模加权平均（项目marks和sizes，用分号隔开，一一对应）");

type MeanBySize = z.infer<typeof schema>;

/** The mean of several values, such as those of subordinate units, each as heavy as its size. */
export const meanBySize = defineMeasure(schema)({
  form: {
    name: ["按规模加权的平均", "Mean weighted by size"],
    fields: {
      "meanBySize.min": ["每个数最小", "Least of each"],
      "meanBySize.max": ["每个数最大", "Greatest of each"],
    },
  },
  start: () => ({ kind: "meanBySize", unit: "", min: 0, max: 0 }),
  text({ count }, names, say) {
    const sizes = names.beside("sizes", titles.sizes);
    const bySize = say(words.mean, { title: names.main("marks", titles.unitMarks), sizes });
    return withCount(bySize, count, say);
  },
  lacking: (_, names, say) => say(words.none, { label: names.beside("sizes", titles.sizes) }),
  faults: ({ min, max, count }, path) => [...rangeFaults(min, max, path), ...countFaults(count, [...path, "count"])],
  hasCount: ({ count }) => count !== undefined,
  formula: () => null,
  bind: bindMeanBySize,
});

function bindMeanBySize(measure: MeanBySize, names: Naming, absent: Absent): BoundMeasure {
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

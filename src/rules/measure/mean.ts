import { z } from "zod";
import { minus, show, times } from "../../shared/decimal";
import { divide, fraction, total } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import { at } from "../../shared/list";
import { at as placeAt, type Path } from "../faults/finding";
import { rangeFaults } from "../faults/intervals";
import type { Field } from "../field";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { titles } from "../wording/phrases";
import { attendance, countFaults, countSchema, listLabel, rangeOf, withCount, type Absent } from "./count";
import { givenList, unitSchema, type BoundMeasure, type Naming, type Reading } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  mean: ["“{title}”的平均", "mean of “{title}”"],
  dropped: [
    "“{title}”去掉{highest}个最高、{lowest}个最低后的平均",
    "mean of “{title}” without the {highest} highest and the {lowest} lowest",
  ],
  none: ["没有“{label}”", "there is no “{label}”"],
});

const dropSchema = z.int().nonnegative();

const schema = z
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

type Mean = z.infer<typeof schema>;

/** The mean of several marks, of which the highest and the lowest few may be left out. */
export const mean = defineMeasure(schema)({
  form: {
    name: ["若干分数的平均", "Mean of marks"],
    fields: {
      "mean.min": ["每个数最小", "Least of each"],
      "mean.max": ["每个数最大", "Greatest of each"],
      dropHighest: ["去掉几个最高", "Highest dropped"],
      dropLowest: ["去掉几个最低", "Lowest dropped"],
    },
  },
  start: () => ({ kind: "mean", unit: "", min: 0, max: 0, dropHighest: 0, dropLowest: 0 }),
  text({ dropHighest, dropLowest, count }, names, say) {
    const title = names.main("marks", titles.marks);
    if (dropHighest + dropLowest === 0) return withCount(say(words.mean, { title }), count, say);
    const without = say(words.dropped, { title, highest: dropHighest, lowest: dropLowest });
    return withCount(without, count, say);
  },
  lacking: (_, names, say) => say(words.none, { label: names.main("marks", titles.marks) }),
  faults: ({ min, max, count, dropHighest, dropLowest }, path) => [
    ...rangeFaults(min, max, path),
    ...marksFaults(count, dropHighest + dropLowest, [...path, "count"]),
  ],
  hasCount: ({ count }) => count !== undefined,
  openLists: ({ count }) => (count === undefined ? ["marks"] : []),
  formula: () => null,
  bind: bindMean,
});

/** Assessors are so many: where nobody says how many, a missing mark is not noticed. */
function marksFaults(count: Mean["count"], dropped: number, path: Path): readonly Issue[] {
  if (count === undefined) return [issue("lint-count-open", placeAt(path), {})];
  const { least } = rangeOf(count);
  if (least <= dropped) return [issue("lint-count-dropped", placeAt(path), { count: least })];
  return countFaults(count, path);
}

function bindMean(measure: Mean, names: Naming, absent: Absent): BoundMeasure {
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
  const told = phrase(attended.missing > 0 ? "mean-prescribed" : "mean", parts);
  return { status: "read", x, words: told, issues: [...attended.issues, ...oddMarks(marks, field, scale)] };
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

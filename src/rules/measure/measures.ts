import { z } from "zod";
import { divide, fraction, multiply, total, type Fraction } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import type { FieldValues } from "../field";
import { labelled, type Labels } from "../labels";
import { phrase, quantity } from "../phrase";
import type { Absent } from "./count";
import { bindDaysLate, daysLateSchema } from "./daysLate";
import { bindItems, itemsSchema } from "./items";
import { bindMean, bindMeanBySize, meanBySizeSchema, meanSchema } from "./mean";
import { ownNames, unitSchema, type BoundMeasure, type Extent, type Naming, type Reading } from "./measure";
import { bindChange, bindEntered, bindRate, changeSchema, enteredSchema, rateSchema } from "./numbers";
import { bindVotes, votesSchema } from "./votes";
import { append } from "../../shared/list";

/** Measures that are made of no other measure. */
const simpleMeasureSchema = z.discriminatedUnion("kind", [
  enteredSchema,
  rateSchema,
  changeSchema,
  meanSchema,
  meanBySizeSchema,
  votesSchema,
  daysLateSchema,
]);

export type SimpleMeasure = z.infer<typeof simpleMeasureSchema>;

const weightedSchema = z
  .strictObject({
    kind: z.literal("weighted"),
    unit: unitSchema,
    parts: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe("各填报项目的编号以它和一点开头，如above.value"),
          label: z.string().min(1),
          weight: z.number().positive().describe("权重；按各项权重之和折算，写30或0.3都可以"),
          measure: simpleMeasureSchema,
        }),
      )
      .min(2),
    emptyPart: z
      .enum(["error", "leaveOut"])
      .describe("某一项没有（没有人评、没有票、分母为0）时：error报错；leaveOut不计，权重由其余各项分担"),
  })
  .describe("几个量按权重平均：一人一分的各方评价，或各组先平均、先计票，再按组加权");

export type Weighted = z.infer<typeof weightedSchema>;

/** What is measured of a unit: the quantity of which a scale makes points. */
export const measureSchema = z.discriminatedUnion("kind", [simpleMeasureSchema, weightedSchema, itemsSchema]);

export type Measure = z.infer<typeof measureSchema>;

/**
 * Ties a measure to its fields; `labels` are the rubric's own words for them, `absent` says what becomes of a mean of
 * fewer marks than are prescribed.
 */
export function bindMeasure(measure: Measure, labels: Labels, absent: Absent = "error"): BoundMeasure {
  if (measure.kind === "weighted") return bindWeighted(measure, labels, absent);
  return measure.kind === "items" ? bindItems(measure) : bindSimple(measure, ownNames(labels), absent);
}

/** The measures that are taken of fields: itself, or its parts. */
function simpleMeasures(measure: Measure): readonly SimpleMeasure[] {
  if (measure.kind === "items") return [];
  return measure.kind === "weighted" ? measure.parts.map((part) => part.measure) : [measure];
}

/** The lists of marks, by the ids of their fields, of which nobody says how long they must be. */
export function openLists(measure: Measure): readonly string[] {
  const isOpen = (one: SimpleMeasure) => one.kind === "mean" && one.count === undefined;
  if (measure.kind === "weighted")
    return measure.parts.flatMap((one) => (isOpen(one.measure) ? [`${one.id}.marks`] : []));
  return measure.kind !== "items" && isOpen(measure) ? ["marks"] : [];
}

/** Whether it is known how many marks or votes there must be. */
export function hasCount(measure: Measure): boolean {
  return simpleMeasures(measure).some((one) => "count" in one && one.count !== undefined);
}

/** Ties a measure to its fields. */
function bindSimple(measure: SimpleMeasure, names: Naming, absent: Absent): BoundMeasure {
  switch (measure.kind) {
    case "entered":
      return bindEntered(measure, names);
    case "rate":
      return bindRate(measure, names);
    case "change":
      return bindChange(measure, names);
    case "mean":
      return bindMean(measure, names, absent);
    case "meanBySize":
      return bindMeanBySize(measure, names, absent);
    case "votes":
      return bindVotes(measure, names, absent);
    case "daysLate":
      return bindDaysLate(measure, names);
  }
}

interface Part {
  readonly label: string;
  readonly weight: number;
  readonly bound: BoundMeasure;
}

/** The mean of several quantities by weight; those of assessor groups are means or votes themselves. */
function bindWeighted({ unit, parts, emptyPart }: Weighted, labels: Labels, absent: Absent): BoundMeasure {
  const bound = parts.map(({ id, label, weight, measure }): Part => {
    return { label, weight, bound: bindSimple(measure, partNames(id, label, labels), absent) };
  });
  return {
    fields: bound.flatMap((part) => part.bound.fields),
    unit,
    extent: hull(bound.map((part) => part.bound.extent)),
    divides: bound.some((part) => part.bound.divides),
    read: (values) => weigh(bound, values, emptyPart, unit),
  };
}

function partNames(part: string, label: string, labels: Labels): Naming {
  const id = (own: string) => `${part}.${own}`;
  return {
    id,
    main: (own) => labelled(labels, id(own), label),
    beside: (own, usual) => labelled(labels, id(own), `${label}：${usual}`),
  };
}

/** The numbers from the least to the greatest that a part can be. */
function hull(extents: readonly Extent[]): Extent {
  const limit = (key: "min" | "max", pick: (...values: number[]) => number) => {
    const limits = extents.flatMap((extent) => extent[key] ?? []);
    return limits.length < extents.length ? null : pick(...limits);
  };
  return { min: limit("min", Math.min), max: limit("max", Math.max), whole: false };
}

function weigh(parts: readonly Part[], values: FieldValues, emptyPart: Weighted["emptyPart"], unit: string): Reading {
  const present: { weight: number; x: Fraction }[] = [];
  const words: string[] = [];
  const issues: Issue[] = [];
  let empty: Reading | null = null;
  for (const { label, weight, bound } of parts) {
    const reading = bound.read(values);
    if (reading.status === "no-divisor") {
      if (emptyPart === "error") return reading;
      empty = reading;
      issues.push(issue("part-left-out", reading.field.id === null ? {} : { field: reading.field.id }, { label }));
      words.push(phrase("weighted-left-out", { label }));
    } else if (reading.status === "read") {
      append(issues, reading.issues ?? []);
      present.push({ weight, x: reading.x });
      words.push(phrase("weighted-part", { label, value: quantity(reading.x, bound.unit), weight }));
    } else {
      return reading;
    }
  }
  if (present.length === 0 && empty !== null) return empty;
  const weights = total(present.map(({ weight }) => fraction(weight)));
  const x = divide(total(present.map((part) => multiply(part.x, fraction(part.weight)))), weights);
  return {
    status: "read",
    x,
    words: phrase("weighted", { parts: words.join("、"), value: quantity(x, unit) }),
    issues,
  };
}

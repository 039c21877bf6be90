import { z } from "zod";
import { sum } from "../../shared/decimal";
import { divide, fraction, multiply, total, type Fraction } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import { append } from "../../shared/list";
import { at, idsIn } from "../faults/finding";
import type { FieldValues } from "../field";
import { phrase, quantity } from "../explanation";
import { listedIn, sayings } from "../say";
import type { Absent } from "./count";
import { unitSchema, type BoundMeasure, type Extent, type OwnNaming, type Reading } from "./measure";
import { defineMeasure } from "./measureKind";
import { simpleMeasureOf, simpleMeasureSchema } from "./simpleMeasures";

const told = sayings({
  weighted: ["{parts}的加权平均", "weighted mean of {parts}"],
  part: ["{part}（权重{weight}）", "{part} (weight {weight})"],
  made: ["{label}（权重{weight}，{part}）", "{label} (weight {weight}, {part})"],
  any: ["任何一项没有", "any part has no data"],
  all: ["各项都没有", "no part has data"],
});

const schema = z
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

type Weighted = z.infer<typeof schema>;

/** What weights usually come to: a whole, ten tenths, a hundred percent. */
const WHOLES: readonly number[] = [1, 10, 100];

/** The mean of several quantities by weight; those of assessor groups are means or votes themselves. */
export const weighted = defineMeasure<typeof schema, OwnNaming>(schema)({
  form: {
    name: ["几部分加权平均", "Weighted mean of parts"],
    fields: {
      "weighted.parts": ["各组成部分", "Parts"],
      emptyPart: ["有一部分没有数据时", "Where a part has no data"],
      "parts.measure": ["这一部分量的是什么", "What this part measures"],
    },
    values: {
      "emptyPart=error": ["不能计算，须先核实", "Cannot be scored"],
      "emptyPart=leaveOut": ["权重由其余各部分分担", "The others share its weight"],
    },
  },
  start: () => ({
    kind: "weighted",
    unit: "分",
    parts: [half("x1", "第一部分"), half("x2", "第二部分")],
    emptyPart: "error",
  }),
  text({ parts }, names, say) {
    const each = parts.map(({ id, label, weight, measure }) => {
      const part = simpleMeasureOf(measure).text(names.toldPart(id, label), say);
      return part.includes(label) ? say(told.part, { part, weight }) : say(told.made, { label, weight, part });
    });
    return say(told.weighted, { parts: listedIn(say, each) });
  },
  lacking: ({ emptyPart }, _, say) => say(told[emptyPart === "error" ? "any" : "all"], {}),
  faults({ parts }, path) {
    const weights = sum(parts.map(({ weight }) => weight));
    return [
      ...(WHOLES.includes(weights) ? [] : [issue("lint-weights-sum", at([...path, "parts"]), { weights })]),
      ...parts.flatMap((part, index) => simpleMeasureOf(part.measure).faults([...path, "parts", index, "measure"])),
    ];
  },
  names({ parts }, path) {
    const within = parts.flatMap((part, place) =>
      simpleMeasureOf(part.measure).names([...path, "parts", place, "measure"]),
    );
    // The fields of a part are named after it.
    return [idsIn("part", parts, [...path, "parts"]), ...within.map((names) => ({ ...names, fields: false }))];
  },
  hasCount: ({ parts }) => parts.some(({ measure }) => simpleMeasureOf(measure).hasCount()),
  openLists: ({ parts }) =>
    parts.flatMap(({ id, measure }) =>
      simpleMeasureOf(measure)
        .openLists()
        .map((own) => `${id}.${own}`),
    ),
  formula: () => null,
  bind: bindWeighted,
});

function half(id: string, label: string): Weighted["parts"][number] {
  return { id, label, weight: 50, measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false } };
}

interface Part {
  readonly label: string;
  readonly weight: number;
  readonly bound: BoundMeasure;
}

function bindWeighted({ unit, parts, emptyPart }: Weighted, names: OwnNaming, absent: Absent): BoundMeasure {
  const bound = parts.map(({ id, label, weight, measure }): Part => {
    return { label, weight, bound: simpleMeasureOf(measure).bind(names.part(id, label), absent) };
  });
  return {
    fields: bound.flatMap((part) => part.bound.fields),
    unit,
    extent: hull(bound.map((part) => part.bound.extent)),
    divides: bound.some((part) => part.bound.divides),
    read: (values) => weigh(bound, values, emptyPart, unit),
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

import { z } from "zod";
import { fraction } from "../../shared/fraction";
import { rangeFaults } from "../faults/intervals";
import type { Field } from "../field";
import { cell } from "../formula";
import { phrase, quantity } from "../explanation";
import { titles } from "../wording/phrases";
import { given, unitSchema, withUnit, type BoundMeasure, type Naming } from "./measure";
import { defineMeasure } from "./measureKind";

const schema = z
  .strictObject({
    kind: z.literal("entered"),
    unit: unitSchema,
    min: z.number().describe("最小可填的数"),
    max: z.number().nullable().describe("最大可填的数；null不限"),
    whole: z.boolean().describe("是否只能填整数"),
  })
  .describe("直接填一个数（项目value）");

/** A number as it is entered. */
export const entered = defineMeasure(schema)({
  form: {
    name: ["直接填一个数", "A number entered"],
    fields: {
      "entered.min": ["最小可填的数", "Least that can be entered"],
      "entered.max": ["最大可填的数", "Greatest that can be entered"],
    },
  },
  start: () => ({ kind: "entered", unit: "", min: 0, max: null, whole: false }),
  text: (_, names) => names.main("value", titles.value),
  lacking: () => "",
  faults: ({ min, max }, path) => rangeFaults(min, max, path),
  formula: () => ({ x: cell("value"), divisor: null }),
  bind: bindEntered,
});

function bindEntered(measure: z.infer<typeof schema>, names: Naming): BoundMeasure {
  const { unit, min, max, whole } = measure;
  const title = names.main("value", titles.value);
  const usual = { id: names.id("value"), label: withUnit(title, unit), required: true, min, max };
  const field: Field = whole
    ? { ...usual, type: "integer" }
    : { ...usual, type: "number", ...(unit === "%" ? { percent: true } : {}) };
  return {
    fields: [field],
    unit,
    extent: { min, max, whole },
    divides: false,
    read(values) {
      const x = fraction(given(values, field));
      return { status: "read", x, words: phrase("entered", { title, value: quantity(x, unit) }) };
    },
  };
}

import { z } from "zod";
import { divide, fraction, multiply, negative, signOf, subtract, type Fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { numberType, wholeSchema } from "../counted";
import { at } from "../faults/finding";
import type { Field } from "../field";
import { cell, differenceOf, productOf, quotientOf } from "../formula";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { titles } from "../wording/phrases";
import { given, unitSchema, withUnit, type BoundMeasure, type Naming } from "./measure";
import { defineMeasure } from "./measureKind";

const words = sayings({
  difference: ["“{current}”减“{previous}”", "“{current}” less “{previous}”"],
  growth: [
    "“{current}”比“{previous}”的增长率（下降为负）",
    "growth from “{previous}” to “{current}” (negative where it falls)",
  ],
  zero: ["“{label}”为0", "“{label}” is 0"],
});

const schema = z
  .strictObject({
    kind: z.literal("change"),
    as: z.enum(["difference", "growth"]).describe("difference：本年减上年；growth：增长百分之几"),
    unit: unitSchema.describe("本年数和上年数的计量单位；增长率的单位总是%"),
    min: z.number().optional().describe("两年的数最小可填多少，不写为0；difference的可为负，如利润"),
    whole: wholeSchema,
  })
  .describe("本年与上年相比（项目current、previous）；减少、下降为负数");

type Change = z.infer<typeof schema>;

/** This year's number against last year's: by how much, or by how many percent, it is more. */
export const change = defineMeasure(schema)({
  form: {
    name: ["与上年相比", "Change since last year"],
    fields: {
      "change.as": ["比的是", "Compared as"],
      "change.min": ["最小可填的数（不写为0，可为负）", "Least that can be entered (0 unless given, may be negative)"],
    },
    values: {
      "as=difference": ["增减的数", "The difference"],
      "as=growth": ["增长百分之几", "Growth in percent"],
    },
  },
  start: () => ({ kind: "change", as: "growth", unit: "" }),
  text({ as }, names, say) {
    const current = names.beside("current", titles.current);
    return say(words[as], { current, previous: names.beside("previous", titles.previous) });
  },
  lacking: (_, names, say) => say(words.zero, { label: names.beside("previous", titles.previous) }),
  faults: ({ as, min = 0 }, path) =>
    as === "growth" && min < 0 ? [issue("lint-growth-negative", at([...path, "min"]), {})] : [],
  formula({ as }) {
    const more = differenceOf(cell("current"), cell("previous"));
    if (as === "difference") return { x: more, divisor: null };
    return { x: quotientOf(productOf(more, 100), cell("previous")), divisor: "previous" };
  },
  bind: bindChange,
});

function bindChange({ as, unit, min = 0, whole }: Change, names: Naming): BoundMeasure {
  const amount = { required: true, type: numberType(whole), min, max: null } as const;
  const currentTitle = names.beside("current", titles.current);
  const previousTitle = names.beside("previous", titles.previous);
  const current: Field = { ...amount, id: names.id("current"), label: withUnit(currentTitle, unit) };
  const previous: Field = { ...amount, id: names.id("previous"), label: withUnit(previousTitle, unit) };
  const own = as === "growth" ? "%" : unit;
  return {
    fields: [current, previous],
    unit: own,
    extent: { min: as === "growth" ? -100 : null, max: null, whole: as === "difference" && whole === true },
    divides: as === "growth",
    read(values) {
      const now = given(values, current);
      const before = given(values, previous);
      if (as === "growth" && before === 0) return { status: "no-divisor", field: previous };
      const more = subtract(fraction(now), fraction(before));
      const x = as === "growth" ? divide(multiply(more, fraction(100)), fraction(before)) : more;
      const parts = { currentTitle, current: quantity(fraction(now), unit), previousTitle };
      return {
        status: "read",
        x,
        words: inWords(x, { ...parts, previous: quantity(fraction(before), unit) }, as, own),
      };
    },
  };
}

interface Parts {
  readonly currentTitle: string;
  readonly current: string;
  readonly previousTitle: string;
  readonly previous: string;
}

const DIRECTIONS = {
  difference: { up: "increase", down: "decrease" },
  growth: { up: "growth", down: "decline" },
} as const;

function inWords(x: Fraction, parts: Parts, as: Change["as"], unit: string): string {
  const sign = signOf(x);
  if (sign === 0) return phrase("unchanged", parts);
  const direction = phrase(DIRECTIONS[as][sign > 0 ? "up" : "down"], {});
  return phrase("difference", { ...parts, direction, size: quantity(sign > 0 ? x : negative(x), unit) });
}

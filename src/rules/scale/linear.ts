import { z } from "zod";
import { show } from "../../shared/decimal";
import { add, fraction, multiply } from "../../shared/fraction";
import { because } from "../explanation";
import { floorSchema, limited, limitedOutcome, limitWords } from "../limited";
import { quantity } from "../phrase";
import type { BoundScale, ScaleFacts } from "./scale";

export const linearSchema = z
  .strictObject({
    kind: z.literal("linear"),
    factor: z.number().describe("数乘以多少"),
    plus: z.number().describe("再加多少，可以是负数"),
    floor: floorSchema,
  })
  .describe("折算：数×factor＋plus，不超过分值");

/** The quantity times a factor plus a number. */
export function bindLinear({ factor, plus, floor }: z.infer<typeof linearSchema>, facts: ScaleFacts): BoundScale {
  const { item, unit } = facts;
  const [times, more] = [fraction(factor), fraction(plus)];
  return {
    fields: [],
    score({ x, words }) {
      const found = limited(add(multiply(x, times), more), floor, item);
      const formula = formulaText(quantity(x, unit), factor, plus);
      const parts = { max: item.max, measured: words, formula, limit: limitWords(found), points: found.points };
      return limitedOutcome(found, because("linear", parts));
    },
  };
}

function formulaText(x: string, factor: number, plus: number): string {
  const product = `${x}×${show(factor)}`;
  if (plus === 0) return product;
  return plus > 0 ? `${product}＋${show(plus)}` : `${product}－${show(-plus)}`;
}

import { z } from "zod";
import { show } from "../../shared/decimal";
import { add, compare, divide, fraction, multiply } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because } from "../explanation";
import { quantity } from "../phrase";
import { floorSchema, limited, limitedOutcome, limitWords } from "../points";
import { scored, unrounded } from "../rule";
import { bandsSchema, bindBands, bandsWords } from "./bands";
import type { BoundScale, ScaleFacts } from "./scale";
import { bindShortfall, shortfallSchema, shortfallWords } from "./shortfall";

const own = {
  linear: "满分{max}分，{measured}，{formula}{limit}，得{points}分",
  full: "满分{max}分，{measured}，达到{full}，得{points}分",
  share: "满分{max}分，{measured}，{max}×{value}÷{full}{limit}，得{points}分",
} as const;

/** Why a quantity has its points on a scale. */
export const scaleWords = { ...own, ...bandsWords, ...shortfallWords } as const;

const linearSchema = z
  .strictObject({
    kind: z.literal("linear"),
    factor: z.number().describe("数乘以多少"),
    plus: z.number().describe("再加多少，可以是负数"),
    floor: floorSchema,
  })
  .describe("折算：数×factor＋plus，不超过分值");

const shareSchema = z
  .strictObject({ kind: z.literal("share"), full: z.number().positive().describe("数达到多少得满分，百分率一般为100") })
  .describe("按比例：分值×数÷full，不超过分值，不低于0分");

/** How a quantity becomes points. */
export const scaleSchema = z.discriminatedUnion("kind", [bandsSchema, shortfallSchema, linearSchema, shareSchema]);

export type Scale = z.infer<typeof scaleSchema>;

/** Ties a scale to its item. */
export function bindScale(scale: Scale, facts: ScaleFacts): BoundScale {
  switch (scale.kind) {
    case "bands":
      return bindBands(scale, facts);
    case "shortfall":
      return bindShortfall(scale, facts);
    case "linear":
      return bindLinear(scale, facts);
    case "share":
      return bindShare(scale, facts);
  }
}

/** The quantity times a factor plus a number. */
function bindLinear({ factor, plus, floor }: z.infer<typeof linearSchema>, facts: ScaleFacts): BoundScale {
  const { item, unit } = facts;
  const [times, more] = [fraction(factor), fraction(plus)];
  return {
    fields: [],
    score({ x, words }) {
      const found = limited(add(multiply(x, times), more), floor, item);
      const formula = formulaText(quantity(x, unit), factor, plus);
      const parts = { max: item.max, measured: words, formula, limit: limitWords(found), points: found.points };
      return limitedOutcome(found, because(own.linear, parts));
    },
  };
}

function formulaText(x: string, factor: number, plus: number): string {
  const product = `${x}×${show(factor)}`;
  if (plus === 0) return product;
  return plus > 0 ? `${product}＋${show(plus)}` : `${product}－${show(-plus)}`;
}

/** The share of the item's max that the quantity is of the full one. */
function bindShare(scale: z.infer<typeof shareSchema>, { item, unit }: ScaleFacts): BoundScale {
  const { max } = item;
  const limit = fraction(scale.full);
  const full = quantity(limit, unit);
  return {
    fields: [],
    score({ x, words }) {
      const parts = { max, measured: words, full };
      if (compare(x, limit) >= 0) return scored(max, because(own.full, { ...parts, points: max }));
      const found = limited(divide(multiply(x, fraction(max)), limit), 0, item);
      const { points } = found;
      const value = quantity(x, unit);
      const explanation = because(own.share, { ...parts, value, limit: limitWords(found), points });
      if (points < max) return limitedOutcome(found, explanation);
      const lifted = issue("rounded-to-full", {}, { actual: value, target: full });
      return unrounded(scored(points, explanation, [lifted]), found.exact);
    },
  };
}

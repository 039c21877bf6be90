import { z } from "zod";
import { compare, divide, fraction, multiply } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because } from "../explanation";
import { limited } from "../limited";
import { quantity } from "../phrase";
import { scored } from "../rule";
import type { BoundScale, ScaleFacts } from "./scale";

export const shareSchema = z
  .strictObject({ kind: z.literal("share"), full: z.number().positive().describe("数达到多少得满分，百分率一般为100") })
  .describe("按比例：分值×数÷full，不超过分值，不低于0分");

/** The share of the item's max that the quantity is of the full one. */
export function bindShare(scale: z.infer<typeof shareSchema>, { item, unit }: ScaleFacts): BoundScale {
  const { max } = item;
  const limit = fraction(scale.full);
  const full = quantity(limit, unit);
  return {
    fields: [],
    score({ x, words }) {
      const parts = { max, measured: words, full };
      if (compare(x, limit) >= 0) return scored(max, because("share-full", { ...parts, points: max }));
      const { points } = limited(divide(multiply(x, fraction(max)), limit), 0, item);
      const value = quantity(x, unit);
      const explanation = because("share", { ...parts, value, points });
      if (points < max) return scored(points, explanation);
      return scored(points, explanation, [issue("rounded-to-full", {}, { actual: value, target: full })]);
    },
  };
}

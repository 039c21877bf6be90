import { z } from "zod";
import { compare, divide, fraction, multiply, subtract } from "../../shared/fraction";
import { phrase, quantity } from "../phrase";
import { betterSchema, type BoundComparison } from "./comparison";
import { bestOf, worstOf } from "./extremes";

export const rangeSchema = z
  .strictObject({ kind: z.literal("range"), better: betterSchema })
  .describe("在最差与最好之间的位置：最差0%，最好100%");

/** Where a quantity lies between the worst (0) and the best (100) of the cohort. */
export function bindRange({ better }: z.infer<typeof rangeSchema>, unit: string): BoundComparison {
  return {
    unit: "%",
    divides: true,
    extent: () => ({ min: 0, max: 100, whole: false }),
    among(all) {
      const best = bestOf(all, better);
      const worst = worstOf(all, better);
      return (x) => {
        if (compare(best, worst) === 0) return null;
        const percent = divide(multiply(subtract(x, worst), fraction(100)), subtract(best, worst));
        const ends = { worst: quantity(worst, unit), best: quantity(best, unit) };
        return { x: percent, words: phrase("within-range", { ...ends, value: quantity(percent, "%") }) };
      };
    },
  };
}

import { z } from "zod";
import { mean, negative, signOf, subtract } from "../../shared/fraction";
import { difference, phrase, quantity } from "../phrase";
import type { BoundComparison } from "./comparison";

export const averageSchema = z
  .strictObject({ kind: z.literal("average") })
  .describe("与参评单位的平均数相差多少：高于平均为正，低于为负");

/** By how much a quantity is more than the cohort's mean. */
export function bindAverage(unit: string): BoundComparison {
  return {
    unit,
    divides: false,
    extent: () => ({ min: null, max: null, whole: false }),
    among(all) {
      const average = mean(all);
      const parts = { average: quantity(average, unit) };
      return (own) => {
        const x = subtract(own, average);
        const sign = signOf(x);
        if (sign === 0) return { x, words: phrase("at-average", parts) };
        const gap = difference(sign > 0 ? x : negative(x), unit);
        return { x, words: phrase(sign > 0 ? "above-average" : "below-average", { ...parts, gap }) };
      };
    },
  };
}

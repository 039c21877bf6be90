import { z } from "zod";
import { mean, negative, signOf, subtract } from "../../shared/fraction";
import { difference, phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { type BoundComparison, defineComparison } from "./comparisonKind";

const words = sayings({
  above: [
    "{what}比各单位平均高多少（低于平均为负）",
    "by how much {what} is above the mean of the units (negative below it)",
  ],
});

const schema = z
  .strictObject({ kind: z.literal("average") })
  .describe("与参评单位的平均数相差多少：高于平均为正，低于为负");

/** By how much a quantity is more than the cohort's mean. */
export const average = defineComparison(schema)({
  form: {
    name: ["与平均数相差多少", "Against the mean"],
  },
  start: () => ({ kind: "average" }),
  text: (_, what, say) => say(words.above, { what }),
  bind: (_, unit) => bindAverage(unit),
});

function bindAverage(unit: string): BoundComparison {
  return {
    unit,
    divides: false,
    extent: () => ({ min: null, max: null, whole: false }),
    among(all) {
      const middle = mean(all);
      const parts = { average: quantity(middle, unit) };
      return (own) => {
        const x = subtract(own, middle);
        const sign = signOf(x);
        if (sign === 0) return { x, words: phrase("at-average", parts) };
        const gap = difference(sign > 0 ? x : negative(x), unit);
        return { x, words: phrase(sign > 0 ? "above-average" : "below-average", { ...parts, gap }) };
      };
    },
  };
}

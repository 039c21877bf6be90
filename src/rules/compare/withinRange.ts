import { z } from "zod";
import { compare, divide, fraction, multiply, subtract } from "../../shared/fraction";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import { bestOf, betterSchema, worstOf, type BoundComparison, defineComparison } from "./comparisonKind";

const words = sayings({
  higher: [
    "{what}在各单位最低（0%）与最高（100%）之间的位置",
    "where {what} lies between the lowest (0%) and the highest (100%) of the units",
  ],
  lower: [
    "{what}在各单位最高（0%）与最低（100%）之间的位置",
    "where {what} lies between the highest (0%) and the lowest (100%) of the units",
  ],
});

const schema = z
  .strictObject({ kind: z.literal("range"), better: betterSchema })
  .describe("在最差与最好之间的位置：最差0%，最好100%");

/** Where a quantity lies between the worst (0) and the best (100) of the cohort. */
export const range = defineComparison(schema)({
  form: {
    name: ["在最差与最好之间的位置", "Between worst and best"],
  },
  start: () => ({ kind: "range", better: "higher" }),
  text: ({ better }, what, say) => say(words[better], { what }),
  bind: bindRange,
});

const HUNDRED = fraction(100);

function bindRange({ better }: z.infer<typeof schema>, unit: string): BoundComparison {
  return {
    unit: "%",
    divides: true,
    extent: () => ({ min: 0, max: 100, whole: false }),
    among(all) {
      const best = bestOf(all, better);
      const worst = worstOf(all, better);
      return (x) => {
        if (compare(best, worst) === 0) return null;
        const percent = divide(multiply(subtract(x, worst), HUNDRED), subtract(best, worst));
        const ends = { worst: quantity(worst, unit), best: quantity(best, unit) };
        return { x: percent, words: phrase("within-range", { ...ends, value: quantity(percent, "%") }) };
      };
    },
  };
}

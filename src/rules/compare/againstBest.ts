import { z } from "zod";
import { compare, divide, fraction, multiply, signOf, type Fraction } from "../../shared/fraction";
import { phrase, quantity } from "../explanation";
import { sayings } from "../say";
import {
  bestOf,
  betterSchema,
  type Better,
  type BoundComparison,
  type Compared,
  defineComparison,
} from "./comparisonKind";

const words = sayings({
  higher: ["{what}与最高的单位相比（本单位÷最高）", "{what} against the highest unit (own ÷ highest)"],
  lower: ["{what}与最低的单位相比（最低÷本单位）", "{what} against the lowest unit (lowest ÷ own)"],
});

const schema = z
  .strictObject({ kind: z.literal("best"), better: betterSchema })
  .describe("与最好的单位相比：高的好为本单位÷最高，低的好为最低÷本单位，百分之几");

/** What a quantity is out of a hundred of the best, where more is better; the other way round where less is. */
export const best = defineComparison(schema)({
  form: {
    name: ["与最好的单位相比", "Against the best unit"],
  },
  start: () => ({ kind: "best", better: "higher" }),
  text: ({ better }, what, say) => say(words[better], { what }),
  bind: bindBest,
});

const HUNDRED = fraction(100);

function bindBest({ better }: z.infer<typeof schema>, unit: string): BoundComparison {
  return {
    unit: "%",
    divides: true,
    extent: () => ({ min: 0, max: 100, whole: false }),
    among(all) {
      const first = bestOf(all, better);
      return (x) => ofBest(x, first, better, unit);
    },
  };
}

function ofBest(x: Fraction, best: Fraction, better: Better, unit: string): Compared {
  const [part, whole] = better === "higher" ? [x, best] : [best, x];
  // Nothing is less than none: with 0 as the best, the units that have 0 are the best and all others are far away.
  if (better === "lower" && compare(x, best) === 0) return { x: HUNDRED, words: phrase("is-best", {}) };
  if (signOf(whole) <= 0) return null;
  if (compare(x, best) === 0) return { x: HUNDRED, words: phrase("is-best", {}) };
  const percent = divide(multiply(part, HUNDRED), whole);
  const parts = { best: quantity(best, unit), value: quantity(percent, "%") };
  return { x: percent, words: phrase(better === "higher" ? "of-best" : "best-of", parts) };
}

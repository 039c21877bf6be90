import { z } from "zod";
import {
  compare,
  divide,
  fraction,
  mean,
  multiply,
  negative,
  signOf,
  subtract,
  type Fraction,
} from "../../shared/fraction";
import { difference, phrase, quantity } from "../phrase";
import { bestOf, betterSchema, worstOf, type Better, type BoundComparison, type Compared } from "./comparison";
import { bindPlace, placeSchema } from "./place";

const bestSchema = z
  .strictObject({ kind: z.literal("best"), better: betterSchema })
  .describe("与最好的单位相比：高的好为本单位÷最高，低的好为最低÷本单位，百分之几");

const rangeSchema = z
  .strictObject({ kind: z.literal("range"), better: betterSchema })
  .describe("在最差与最好之间的位置：最差0%，最好100%");

const averageSchema = z
  .strictObject({ kind: z.literal("average") })
  .describe("与参评单位的平均数相差多少：高于平均为正，低于为负");

/** How a unit's quantity is compared with the others' before a scale makes points of it. */
export const comparisonSchema = z.discriminatedUnion("kind", [placeSchema, bestSchema, rangeSchema, averageSchema]);

export type Comparison = z.infer<typeof comparisonSchema>;

/** Ties a comparison to the unit of the quantities that it compares. */
export function bindComparison(comparison: Comparison, unit: string): BoundComparison {
  switch (comparison.kind) {
    case "place":
      return bindPlace(comparison);
    case "best":
      return bindBest(comparison, unit);
    case "range":
      return bindRange(comparison, unit);
    case "average":
      return bindAverage(unit);
  }
}

const HUNDRED = fraction(100);

/** What a quantity is out of a hundred of the best, where more is better; the other way round where less is. */
function bindBest({ better }: z.infer<typeof bestSchema>, unit: string): BoundComparison {
  return {
    unit: "%",
    divides: true,
    extent: () => ({ min: 0, max: 100, whole: false }),
    among(all) {
      const best = bestOf(all, better);
      return (x) => ofBest(x, best, better, unit);
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

/** Where a quantity lies between the worst (0) and the best (100) of the cohort. */
function bindRange({ better }: z.infer<typeof rangeSchema>, unit: string): BoundComparison {
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

/** By how much a quantity is more than the cohort's mean. */
function bindAverage(unit: string): BoundComparison {
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

import { z } from "zod";
import { compare, divide, fraction, multiply, type Fraction } from "../../shared/fraction";
import { phrase, PLACES, quantity } from "../phrase";
import { betterSchema, type Better, type BoundComparison } from "./comparison";

export const placeSchema = z
  .strictObject({
    kind: z.literal("place"),
    better: betterSchema,
    ties: z.enum(["shared", "dense"]).describe("并列以后的名次：shared为1、1、3；dense为1、1、2"),
    as: z.enum(["place", "percent"]).describe("place：第几名；percent：名次÷单位数，前百分之几"),
  })
  .describe("在参评单位中的名次");

type Place = z.infer<typeof placeSchema>;

/** A unit's place, or its place out of a hundred. */
export function bindPlace({ better, ties, as }: Place): BoundComparison {
  const byPercent = as === "percent";
  return {
    unit: byPercent ? "%" : PLACES,
    divides: false,
    extent: () => (byPercent ? { min: 0, max: 100, whole: false } : { min: 1, max: null, whole: true }),
    among(all) {
      const sorted = distinct(all, better);
      const count = all.length;
      return (x) => {
        const place = placeIn(sorted, x, better, ties);
        if (!byPercent) return { x: fraction(place), words: phrase("place", { count, place }) };
        const percent = divide(multiply(fraction(place), fraction(100)), fraction(count));
        const words = phrase("place-percent", { count, place, percent: quantity(percent, "%") });
        return { x: percent, words };
      };
    },
  };
}

/** Different values, best first, each with how many are better. */
type Distinct = readonly { readonly value: Fraction; readonly ahead: number }[];

function distinct(all: readonly Fraction[], better: Better): Distinct {
  const groups: { value: Fraction; ahead: number }[] = [];
  [...all]
    .sort((a, b) => orderOf(a, b, better))
    .forEach((value, ahead) => {
      const last = groups.at(-1);
      if (last === undefined || compare(last.value, value) !== 0) groups.push({ value, ahead });
    });
  return groups;
}

function orderOf(a: Fraction, b: Fraction, better: Better): number {
  return better === "higher" ? compare(b, a) : compare(a, b);
}

/** Finds a value among the groups by halving; every unit's own value is there. */
function placeIn(groups: Distinct, x: Fraction, better: Better, ties: Place["ties"]): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (group !== undefined && orderOf(group.value, x, better) < 0) low = middle + 1;
    else high = middle;
  }
  return ties === "dense" ? low + 1 : (groups[low]?.ahead ?? 0) + 1;
}

import { z } from "zod";
import { compare, divide, fraction, multiply } from "../../shared/fraction";
import { phrase, PLACES, quantity } from "../phrase";
import { exactPlacesOf } from "../places";
import { betterSchema, type BoundComparison } from "./comparison";

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
      const places = exactPlacesOf(all, (a, b) => (better === "higher" ? compare(b, a) : compare(a, b)));
      const { count } = places;
      return (x) => {
        const place = places.of(x)?.[ties];
        if (place === undefined) throw new RangeError("a unit's own quantity is among all");
        if (!byPercent) return { x: fraction(place), words: phrase("place", { count, place }) };
        const percent = divide(multiply(fraction(place), fraction(100)), fraction(count));
        const words = phrase("place-percent", { count, place, percent: quantity(percent, "%") });
        return { x: percent, words };
      };
    },
  };
}

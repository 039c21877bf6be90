import { z } from "zod";
import { compare, divide, fraction, multiply } from "../../shared/fraction";
import { phrase, PLACES, quantity } from "../explanation";
import { exactPlacesOf } from "../places";
import { sayings } from "../say";
import { betterSchema, type BoundComparison, defineComparison } from "./comparisonKind";

const words = sayings({
  higher: ["按{what}从高到低排名", "ranked by {what}, highest first"],
  lower: ["按{what}从低到高排名", "ranked by {what}, lowest first"],
  percent: ["{ranked}，看名次占单位总数的百分之几", "{ranked}, as a percentage of the number of units"],
});

const schema = z
  .strictObject({
    kind: z.literal("place"),
    better: betterSchema,
    ties: z.enum(["shared", "dense"]).describe("并列以后的名次：shared为1、1、3；dense为1、1、2"),
    as: z.enum(["place", "percent"]).describe("place：第几名；percent：名次÷单位数，前百分之几"),
  })
  .describe("在参评单位中的名次");

type Place = z.infer<typeof schema>;

/** A unit's place, or its place out of a hundred. */
export const place = defineComparison(schema)({
  form: {
    name: ["按名次", "By place"],
    fields: {
      "place.as": ["名次怎样用", "Places as"],
    },
    values: {
      "as=place": ["第几名", "The place"],
      "as=percent": ["前百分之几", "The top percent"],
    },
  },
  start: () => ({ kind: "place", better: "higher", ties: "shared", as: "place" }),
  text({ better, as }, what, say) {
    const ranked = say(words[better], { what });
    return as === "percent" ? say(words.percent, { ranked }) : ranked;
  },
  bind: bindPlace,
});

function bindPlace({ better, ties, as }: Place): BoundComparison {
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

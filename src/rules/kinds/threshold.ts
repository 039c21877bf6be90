import { z } from "zod";
import { because } from "../explanation";
import { numberIn, type Field } from "../field";
import { cell, compared, when } from "../formula";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, scored } from "../rule";
import { sayings } from "../say";
import { titles } from "../wording/phrases";
import { defineKind, POINTS } from "./kind";

const explanations = {
  met: "满分{max}分，实际{value}，达到{atLeast}及以上，得{points}分",
  missed: "满分{max}分，实际{value}，未达到{atLeast}，得0分",
} as const;

const words = sayings({
  rule: [
    "{title}达到{least}的得{max}分，不足{least}的得0分",
    "{max|point|points} where “{title}” is {least} or more, 0 below {least}",
  ],
});

/** A count that reaches the threshold has full points, any other none. */
export const threshold = defineKind(
  z.strictObject({
    kind: z.literal("threshold"),
    /** The least count that earns the points. */
    atLeast: z.int().positive(),
    labels: labelsSchema,
  }),
)({
  called: () => ["达到数量", "Count reached"],
  form: {
    name: ["次数达到要求得满分", "Full points from a count on"],
    fields: {
      "threshold.atLeast": ["达到多少得满分", "Count for full points"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations,
  start: () => ({ kind: "threshold", atLeast: 1 }),
  needsMaximum: () => true,
  sentence: ({ atLeast, labels }, { max }, say) =>
    say(words.rule, { title: labelled(labels, "value", titles.count), least: atLeast, max }),
  faults: () => [],
  names: () => [],
  bind({ atLeast, labels }, { max }) {
    const field: Field = {
      id: "value",
      label: labelled(labels, "value", titles.count),
      required: true,
      type: "integer",
      min: 0,
      max: null,
    };
    return perUnit([field], (values) => {
      const value = numberIn(values, "value");
      if (value === null) return blank(field);
      return value >= atLeast
        ? scored(max, because(explanations.met, { max, value, atLeast, points: max }))
        : scored(0, because(explanations.missed, { max, value, atLeast }));
    });
  },
  formula: ({ atLeast }, { max }) => when(compared(cell("value"), ">=", atLeast), max, 0),
});

import { z } from "zod";
import { because } from "../explanation";
import { numberIn } from "../field";
import { cell, compared, when } from "../formula";
import { labelsSchema, taskFields, taskTitles } from "../labels";
import { blank, perUnit, scored } from "../rule";
import { sayings } from "../say";
import { defineKind, POINTS } from "./kind";

const explanations = {
  all: "满分{max}分，应完成{target}，实际完成{actual}，全部完成，得{points}分",
  less: "满分{max}分，应完成{target}，实际完成{actual}，未全部完成，得0分",
} as const;

const words = sayings({
  rule: [
    "全部完成任务（“{actual}”达到“{target}”）得{max}分，否则得0分",
    "{max|point|points} where the task is fulfilled (“{actual}” reaches “{target}”), otherwise 0",
  ],
});

/** All that was due is done: full points; anything less: none. */
export const fulfilled = defineKind(z.strictObject({ kind: z.literal("fulfilled"), labels: labelsSchema }))({
  called: () => ["全部完成", "All done"],
  form: {
    name: ["任务全部完成得满分", "Full points where the task is fulfilled"],
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations,
  start: () => ({ kind: "fulfilled" }),
  needsMaximum: () => true,
  sentence: ({ labels }, { max }, say) => say(words.rule, { ...taskTitles(labels), max }),
  faults: () => [],
  names: () => [],
  bind(rule, { max }) {
    const fields = taskFields(rule.labels, "integer", 1);
    return perUnit([fields.actual, fields.target], (values) => {
      const actual = numberIn(values, "actual");
      const target = numberIn(values, "target");
      if (actual === null || target === null) {
        return blank(...[fields.actual, fields.target].filter((field) => numberIn(values, field.id) === null));
      }
      return actual >= target
        ? scored(max, because(explanations.all, { max, actual, target, points: max }))
        : scored(0, because(explanations.less, { max, actual, target }));
    });
  },
  formula: (_, { max }) => when(compared(cell("actual"), ">=", cell("target")), max, 0),
});

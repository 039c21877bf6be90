import { z } from "zod";
import { fraction, subtract } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because } from "../explanation";
import { flagIn, numberIn, type Field } from "../field";
import { cell, differenceOf, pointsWithin, when, yes } from "../formula";
import { labelled, labelsSchema } from "../labels";
import { limited } from "../points";
import { blank, perUnit, scored, unrounded } from "../rule";
import { sayings, whenYes } from "../say";
import { titles } from "../wording/phrases";
import { defineKind, POINTS } from "./kind";

const explanations = {
  full: "满分{max}分，已开展工作，得{points}分",
  taken: "满分{max}分，未开展工作，酌情扣{deduction}分，得{points}分",
} as const;

const words = sayings({
  rule: [
    "{when}得{max}分，否则由审核人酌情扣0至{max}分",
    "{max|point|points} {when}, otherwise less 0 to {max|point|points} set by the reviewer",
  ],
});

/** Done: full points; not done: the reviewer's deduction (酌情扣分), 0 to max. */
export const discretionary = defineKind(z.strictObject({ kind: z.literal("discretionary"), labels: labelsSchema }))({
  called: () => ["酌情扣分", "At discretion"],
  form: {
    name: ["未开展的酌情扣分", "Points taken where not done"],
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: [],
  explanations,
  start: () => ({ kind: "discretionary" }),
  needsMaximum: () => true,
  sentence: ({ labels }, { max }, say) =>
    say(words.rule, { when: whenYes(labelled(labels, "achieved", titles.begun), say), max }),
  faults: () => [],
  names: () => [],
  bind(rule, item) {
    const { max } = item;
    const achieved: Field = {
      id: "achieved",
      label: labelled(rule.labels, "achieved", titles.begun),
      required: true,
      type: "flag",
    };
    const deduction: Field = {
      id: "deduction",
      label: labelled(rule.labels, "deduction", "酌情扣分"),
      required: false,
      type: "number",
      min: 0,
      max,
    };
    const full = because(explanations.full, { max, points: max });
    const unused = issue("deduction-not-used", { field: "deduction" }, { label: deduction.label });
    return perUnit([achieved, deduction], (values) => {
      const done = flagIn(values, "achieved");
      const amount = numberIn(values, "deduction");
      if (done === null) return blank(achieved);
      if (done) return scored(max, full, amount === null || amount === 0 ? [] : [unused]);
      if (amount === null) return blank(deduction);
      const { points, exact } = limited(subtract(fraction(max), fraction(amount)), null, item);
      const asked = amount === 0 ? [issue("nothing-deducted", { field: "deduction" }, { label: deduction.label })] : [];
      const outcome = scored(points, because(explanations.taken, { max, deduction: amount, points }), asked);
      return unrounded(outcome, exact);
    });
  },
  formula: (_, item) =>
    when(yes("achieved"), item.max, pointsWithin(differenceOf(item.max, cell("deduction")), null, item)),
});

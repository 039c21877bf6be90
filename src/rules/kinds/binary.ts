import { z } from "zod";
import { because } from "../explanation";
import { flagIn, type Field } from "../field";
import { when, yes } from "../formula";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, type ItemFacts, type Outcome } from "../rule";
import { sayings, whenYes } from "../say";
import { titles } from "../wording/phrases";
import { defineKind, POINTS } from "./kind";

const explanations = { done: "满分{max}分，已完成，得{points}分", undone: "满分{max}分，未完成，得0分" } as const;

const words = sayings({ rule: ["{when}得{max}分，否则得0分", "{max|point|points} {when}, otherwise 0"] });

/** Done or not: full points or none. */
export const binary = defineKind(z.strictObject({ kind: z.literal("binary"), labels: labelsSchema }))({
  called: () => ["是否完成", "Done or not"],
  form: {
    name: ["完成得满分，未完成0分", "Done: full points, otherwise 0"],
  },
  gives: "points",
  counts: POINTS,
  phased: true,
  open: [],
  explanations,
  start: () => ({ kind: "binary" }),
  needsMaximum: () => true,
  sentence: ({ labels }, { max }, say) =>
    say(words.rule, { when: whenYes(labelled(labels, "achieved", titles.done), say), max }),
  faults: () => [],
  names: () => [],
  bind(rule, item) {
    const achieved: Field = {
      id: "achieved",
      label: labelled(rule.labels, "achieved", titles.done),
      required: true,
      type: "flag",
    };
    const full = allOrNothing(item, true);
    const none = allOrNothing(item, false);
    return perUnit([achieved], (values) => {
      const done = flagIn(values, "achieved");
      if (done === null) return blank(achieved);
      return done ? full : none;
    });
  },
  formula: (_, { max }) => when(yes("achieved"), max, 0),
});

function allOrNothing(item: ItemFacts, done: boolean): Outcome {
  const { max } = item;
  const points = done ? max : 0;
  const explanation = done ? because(explanations.done, { max, points }) : because(explanations.undone, { max });
  if (item.phases.length === 0) return { status: "scored", points, explanation };
  const phases = Object.fromEntries(item.phases.map((phase) => [phase.id, done ? phase.max : 0]));
  return { status: "scored", points, phases, explanation };
}

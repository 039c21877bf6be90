import { z } from "zod";
import { because } from "../explanation";
import { flagIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, type Outcome } from "../rule";
import { sayings, whenOccurred } from "../say";
import { titles } from "../wording/phrases";
import { defineKind } from "./kind";

const explanations = { yes: "已发生", veto: "已发生，一票否决", no: "未发生" } as const;

const words = sayings({
  veto: ["{when}，一票否决", "vetoed {when}"],
  noted: ["{when}，记为已发生，供封顶、降等次的条件使用", "noted {when}, for conditions of limits and grades"],
});

/** An event that vetoes the whole unit (一票否决), or is there for the conditions of gates and limits alone. */
export const occurred = defineKind(z.strictObject({ kind: z.literal("occurred"), labels: labelsSchema }))({
  called: ({ counts }) => (counts === "none" ? ["是否发生", "Occurred or not"] : ["一票否决", "Veto"]),
  form: {
    name: ["发生即一票否决", "Veto where it occurred"],
  },
  gives: "event",
  counts: ["veto", "none"],
  phased: false,
  open: [],
  explanations,
  start: () => ({ kind: "occurred" }),
  needsMaximum: () => false,
  /** What occurred vetoes, unless it is known to be there for conditions alone. */
  sentence: ({ labels }, { counts }, say) =>
    say(words[counts === "none" ? "noted" : "veto"], {
      when: whenOccurred(labelled(labels, "occurred", titles.occurred), say),
    }),
  faults: () => [],
  names: () => [],
  bind(rule, { vetoes = false }) {
    const field: Field = {
      id: "occurred",
      label: labelled(rule.labels, "occurred", titles.occurred),
      required: true,
      type: "flag",
    };
    const explanation = because(explanations[vetoes ? "veto" : "yes"], {});
    const yes: Outcome = { status: "flagged", occurred: true, explanation };
    const no: Outcome = { status: "flagged", occurred: false, explanation: because(explanations.no, {}) };
    return perUnit([field], (values) => {
      const happened = flagIn(values, "occurred");
      if (happened === null) return blank(field);
      return happened ? yes : no;
    });
  },
  formula: () => null,
});

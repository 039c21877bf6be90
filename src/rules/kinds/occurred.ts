import { z } from "zod";
import { because } from "../explanation";
import { flagIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, type Kind, type Outcome } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({ kind: z.literal("occurred"), labels: labelsSchema });
type Occurred = z.infer<typeof schema>;

/** An event that vetoes the whole unit (一票否决), or is there for the conditions of gates and limits alone. */
export const occurred: Kind<Occurred> = {
  schema,
  bind(rule, { vetoes = false }) {
    const field: Field = {
      id: "occurred",
      label: labelled(rule.labels, "occurred", titles.occurred),
      required: true,
      type: "flag",
    };
    const yes: Outcome = {
      status: "flagged",
      occurred: true,
      explanation: because(vetoes ? "occurred-veto" : "occurred", {}),
    };
    const no: Outcome = { status: "flagged", occurred: false, explanation: because("not-occurred", {}) };
    return perUnit([field], (values) => {
      const happened = flagIn(values, "occurred");
      if (happened === null) return blank(field);
      return happened ? yes : no;
    });
  },
};

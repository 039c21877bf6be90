import { z } from "zod";
import { because } from "../explanation";
import { flagIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, type ItemFacts, type Kind, type Outcome } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({ kind: z.literal("binary"), labels: labelsSchema });
type Binary = z.infer<typeof schema>;

/** Done or not: full points or none. */
export const binary: Kind<Binary> = {
  schema,
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
};

function allOrNothing(item: ItemFacts, done: boolean): Outcome {
  const points = done ? item.max : 0;
  const explanation = done
    ? because("achieved", { max: item.max, points })
    : because("not-achieved", { max: item.max });
  if (item.phases.length === 0) return { status: "scored", points, explanation };
  const phases = Object.fromEntries(item.phases.map((phase) => [phase.id, done ? phase.max : 0]));
  return { status: "scored", points, phases, explanation };
}

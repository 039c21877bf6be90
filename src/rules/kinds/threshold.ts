import { z } from "zod";
import { because } from "../explanation";
import { numberIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, scored, type Kind } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({
  kind: z.literal("threshold"),
  /** The least count that earns the points. */
  atLeast: z.int().positive(),
  labels: labelsSchema,
});
type Threshold = z.infer<typeof schema>;

/** A count that reaches the threshold has full points, any other none. */
export const threshold: Kind<Threshold> = {
  schema,
  bind(rule, item) {
    const field: Field = {
      id: "value",
      label: labelled(rule.labels, "value", titles.count),
      required: true,
      type: "integer",
      min: 0,
      max: null,
    };
    const { atLeast } = rule;
    return perUnit([field], (values) => {
      const value = numberIn(values, "value");
      if (value === null) return blank(field);
      return value >= atLeast
        ? scored(item.max, because("threshold-met", { max: item.max, value, atLeast, points: item.max }))
        : scored(0, because("threshold-missed", { max: item.max, value, atLeast }));
    });
  },
};

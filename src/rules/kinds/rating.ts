import { z } from "zod";
import { because } from "../explanation";
import { textIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, sharing, type Kind } from "../rule";
const schema = z.strictObject({
  kind: z.literal("rating"),
  /** The levels by name, best first. */
  ratings: z.array(z.string().min(1)).min(2),
  labels: labelsSchema,
});
type Rating = z.infer<typeof schema>;

/** One of the named levels; it has no points of its own. */
export const rating: Kind<Rating> = {
  schema,
  bind(rule) {
    const field: Field = {
      id: "rating",
      label: labelled(rule.labels, "rating", "评价等次"),
      required: true,
      type: "choice",
      choices: rule.ratings,
    };
    const share = sharing();
    return perUnit([field], (values) => {
      const level = textIn(values, "rating");
      if (level === null) return blank(field);
      return share(level, () => ({
        status: "rated",
        rating: level,
        explanation: because("rating", { rating: level }),
      }));
    });
  },
};

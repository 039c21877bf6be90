import { z } from "zod";
import { because } from "../explanation";
import { numberIn } from "../field";
import { labelsSchema, taskFields } from "../labels";
import { blank, perUnit, scored, type Kind } from "../rule";
const schema = z.strictObject({ kind: z.literal("fulfilled"), labels: labelsSchema });
type Fulfilled = z.infer<typeof schema>;

/** All that was due is done: full points; anything less: none. */
export const fulfilled: Kind<Fulfilled> = {
  schema,
  bind(rule, item) {
    const fields = taskFields(rule.labels, "integer", 1);
    return perUnit([fields.actual, fields.target], (values) => {
      const actual = numberIn(values, "actual");
      const target = numberIn(values, "target");
      if (actual === null || target === null) {
        return blank(...[fields.actual, fields.target].filter((field) => numberIn(values, field.id) === null));
      }
      const { max } = item;
      return actual >= target
        ? scored(max, because("fulfilled", { max, actual, target, points: max }))
        : scored(0, because("not-fulfilled", { max, actual, target }));
    });
  },
};

import { z } from "zod";
import { because } from "../explanation";
import { textIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { awardOutcome, awardSchema, scoreField } from "../points";
import { blank, perUnit, type Kind } from "../rule";

const schema = z
  .strictObject({
    kind: z.literal("level"),
    options: z
      .array(z.strictObject({ label: z.string().min(1).describe("档次的名称，如“优”"), points: awardSchema }))
      .min(2),
    labels: labelsSchema,
  })
  .describe("评档次：选一档（项目level），得该档的分值，或由审核人在该档范围内评定");
type Level = z.infer<typeof schema>;

/** A level that is chosen has its points, or a range within which the reviewer scores. */
export const level: Kind<Level> = {
  schema,
  bind(rule, item) {
    const field: Field = {
      id: "level",
      label: labelled(rule.labels, "level", "档次"),
      required: true,
      type: "choice",
      choices: rule.options.map(({ label }) => label),
    };
    const score = scoreField(
      rule.options.map(({ points }) => points),
      rule.labels,
    );
    return perUnit(score === null ? [field] : [field, score], (values) => {
      const chosen = textIn(values, field.id);
      const option = rule.options.find(({ label }) => label === chosen);
      if (option === undefined) return blank(field);
      const parts = { max: item.max, level: option.label };
      return awardOutcome(option.points, values, score, item, {
        fixed: (points) => because("level", { ...parts, points }),
        scored: (points, { least, most }) => because("level-reviewer", { ...parts, least, most, points }),
      });
    });
  },
};

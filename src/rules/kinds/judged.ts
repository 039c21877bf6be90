import { z } from "zod";
import { round } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { because } from "../explanation";
import { numberIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { bindPhases, phasedShape } from "../phased";
import { blank, perUnit, scored, sharing, unrounded, type ItemFacts, type Kind, type Outcome } from "../rule";

const schema = z.strictObject({ kind: z.literal("judged"), ...phasedShape, labels: labelsSchema });
type Judged = z.infer<typeof schema>;

/** The reviewer's score, 0 to max; one for each phase where the item is assessed in phases. */
export const judged: Kind<Judged> = {
  schema,
  bind(rule, item) {
    if (item.phases.length > 0) return bindPhases(rule, item);
    const label = labelled(rule.labels, "score", "得分");
    const field: Field = { id: "score", label, required: true, type: "number", min: 0, max: item.max };
    const share = sharing();
    return perUnit([field], (values) => {
      const score = numberIn(values, "score");
      return score === null ? blank(field) : share(score, () => scoreOnce(score, item));
    });
  },
};

function scoreOnce(score: number, item: ItemFacts): Outcome {
  const points = round(score, item.decimals);
  return unrounded(scored(points, because("judged", { max: item.max, score, points })), fraction(score));
}

import { z } from "zod";
import { roundedSum } from "../../shared/decimal";
import { fraction, subtract } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { because } from "../explanation";
import { flagIn, numberIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, scored, unrounded, type Kind } from "../rule";
import { titles } from "../wording/phrases";

const schema = z.strictObject({ kind: z.literal("discretionary"), labels: labelsSchema });
type Discretionary = z.infer<typeof schema>;

/** Done: full points; not done: the reviewer's deduction (酌情扣分), 0 to max. */
export const discretionary: Kind<Discretionary> = {
  schema,
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
    const full = because("discretionary-full", { max, points: max });
    const unused = issue("deduction-not-used", { field: "deduction" }, { label: deduction.label });
    return perUnit([achieved, deduction], (values) => {
      const done = flagIn(values, "achieved");
      const amount = numberIn(values, "deduction");
      if (done === null) return blank(achieved);
      if (done) return scored(max, full, amount === null || amount === 0 ? [] : [unused]);
      if (amount === null) return blank(deduction);
      const points = roundedSum(
        [
          [max, 1],
          [amount, -1],
        ],
        item.decimals,
      );
      const asked = amount === 0 ? [issue("nothing-deducted", { field: "deduction" }, { label: deduction.label })] : [];
      const outcome = scored(points, because("discretionary", { max, deduction: amount, points }), asked);
      return unrounded(outcome, subtract(fraction(max), fraction(amount)));
    });
  },
};

import { z } from "zod";
import { minus, roundedSum, sum } from "../../shared/decimal";
import { fraction } from "../../shared/fraction";
import { because } from "../explanation";
import { listIn, type Field } from "../field";
import { labelled, labelsSchema } from "../labels";
import { blank, perUnit, scored, sharing, unrounded, type Kind, type Outcome } from "../rule";
const schema = z.strictObject({
  kind: z.literal("deduction"),
  /** The least and the most that one occurrence may cost, in points. */
  least: z.number().nonnegative(),
  most: z.number().positive(),
  labels: labelsSchema,
});
type Deduction = z.infer<typeof schema>;

/** 倒扣分: from max downwards, an amount for each occurrence, until nothing is left (扣完为止). */
export const deduction: Kind<Deduction> = {
  schema,
  bind(rule, item) {
    const { max } = item;
    const field: Field = {
      id: "deductions",
      label: labelled(rule.labels, "deductions", "各次扣分"),
      required: true,
      type: "list",
      least: rule.least,
      most: rule.most,
    };
    const score = (list: readonly number[]): Outcome => {
      if (list.length === 0) return scored(max, because("deduction-none", { max, points: max }));
      const total = sum(list);
      if (total > max) {
        const explanation = because("deduction-exhausted", { max, count: list.length, total });
        return { status: "scored", points: 0, capped: true, explanation };
      }
      const points = roundedSum([[max, 1], ...list.map((amount) => [amount, -1] as const)], item.decimals);
      const outcome = scored(points, because("deduction", { max, count: list.length, total, points }));
      return unrounded(outcome, fraction(minus(max, total)));
    };
    const share = sharing();
    return perUnit(
      [field],
      (values) => {
        const list = listIn(values, "deductions");
        return list === null ? blank(field) : share(list.join(";"), () => score(list));
      },
      { by: "points", field },
    );
  },
};

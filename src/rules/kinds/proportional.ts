import { z } from "zod";
import { roundedQuotient, show } from "../../shared/decimal";
import { divide, fraction, multiply } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { numberType, wholeSchema } from "../counted";
import { because } from "../explanation";
import { numberIn } from "../field";
import { labelsSchema, taskFields } from "../labels";
import { blank, perUnit, scored, unrounded, type ItemFacts, type Kind, type Outcome } from "../rule";
const schema = z.strictObject({
  kind: z.literal("proportional"),
  /** What a task of 0 means: an input error, full points for having nothing to do, or an item that does not apply. */
  noTarget: z.enum(["error", "full", "exempt"]),
  whole: wholeSchema,
  labels: labelsSchema,
});
type Proportional = z.infer<typeof schema>;

/** max × completion rate, at most max: multiplied first, divided and rounded once. */
export const proportional: Kind<Proportional> = {
  schema,
  bind(rule, item) {
    const fields = taskFields(rule.labels, numberType(rule.whole), 0);
    const all = [fields.actual, fields.target];
    return perUnit(all, (values) => {
      const actual = numberIn(values, "actual");
      const target = numberIn(values, "target");
      if (actual === null || target === null) {
        return blank(...all.filter((field) => numberIn(values, field.id) === null));
      }
      if (target > 0) return rate(actual, target, item);
      if (rule.noTarget === "full") return scored(item.max, because("no-target", { max: item.max, points: item.max }));
      if (rule.noTarget === "exempt") {
        const explanation = because("no-target-exempt", { label: fields.target.label });
        const unused =
          actual > 0 ? [issue("done-without-task", { field: "actual" }, { label: fields.actual.label })] : [];
        return { status: "exempt", explanation, issues: unused };
      }
      const found = issue("target-zero", { field: "target" }, { label: fields.target.label });
      return { status: "unusable", issues: [found] };
    });
  },
};

function rate(actual: number, target: number, item: ItemFacts): Outcome {
  const { max } = item;
  if (actual >= target) return scored(max, because("proportional-full", { max, actual, target, points: max }));
  const points = roundedQuotient(max, actual, target, item.decimals);
  const explanation = because("proportional", { max, actual, target, points });
  const lifted = points < max ? [] : [issue("rounded-to-full", {}, { actual: show(actual), target: show(target) })];
  const exact = divide(multiply(fraction(max), fraction(actual)), fraction(target));
  return unrounded(scored(points, explanation, lifted), exact);
}

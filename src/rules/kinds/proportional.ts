import { z } from "zod";
import { show } from "../../shared/decimal";
import { divide, fraction, multiply } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { numberType, wholeSchema } from "../counted";
import { because } from "../explanation";
import { at } from "../faults/finding";
import { numberIn } from "../field";
import { cell, compared, pointsWithin, productOf, quotientOf, when } from "../formula";
import { labelsSchema, taskFields, taskTitles } from "../labels";
import { limited } from "../points";
import { blank, perUnit, scored, unrounded, type ItemFacts, type Outcome } from "../rule";
import { sayings, shared } from "../say";
import { defineKind, POINTS } from "./kind";

const explanations = {
  full: "满分{max}分，任务{target}，实际{actual}，完成任务，得{points}分",
  rate: "满分{max}分，任务{target}，实际{actual}，{max}×{actual}÷{target}，得{points}分",
  exempt: "“{label}”为0，没有任务，不计分，其余指标折算",
  "no-target": "满分{max}分，没有任务（任务为0），按满分计，得{points}分",
} as const;

const words = sayings({
  rule: [
    "完成任务得满分{max}分；未完成的，得分＝{max}×完成率（“{actual}”÷“{target}”）；任务为0的{without}",
    "full points ({max}) where the task is met; otherwise {max} × rate of completion (“{actual}” ÷ “{target}”); where the task is 0: {without}",
  ],
});

/** max × completion rate, at most max: multiplied first, divided and rounded once. */
export const proportional = defineKind(
  z.strictObject({
    kind: z.literal("proportional"),
    /** What a task of 0 means: an input error, full points for having nothing to do, or an item that does not apply. */
    noTarget: z.enum(["error", "full", "exempt"]),
    whole: wholeSchema,
    labels: labelsSchema,
  }),
)({
  called: () => ["按完成率", "By rate of completion"],
  form: {
    name: ["按完成比例计分", "In proportion to completion"],
    fields: {
      noTarget: ["任务为0的怎样计分", "Points where the task is 0"],
    },
    values: {
      "noTarget=error": ["不能计算，须先核实", "Cannot be scored"],
      "noTarget=exempt": ["不考核，其余指标折算", "Not assessed, the others are rescaled"],
      "noTarget=full": ["按满分计", "Full points"],
    },
  },
  gives: "points",
  counts: POINTS,
  phased: false,
  open: ["noTarget"],
  explanations,
  start: () => ({ kind: "proportional", noTarget: "error" }),
  needsMaximum: () => true,
  exempts: ({ noTarget }) => noTarget === "exempt",
  sentence({ labels, noTarget }, { max }, say) {
    const without = {
      full: () => say(shared.full, { max }),
      exempt: () => say(shared["not-assessed"], {}),
      error: () => say(shared["no-points"], {}),
    }[noTarget]();
    return say(words.rule, { ...taskTitles(labels), max, without });
  },
  faults: ({ noTarget }, { counts }, path) =>
    noTarget === "exempt" && counts !== "base"
      ? [issue("lint-rescale-base", at([...path, "noTarget"]), { counts })]
      : [],
  names: () => [],
  bind(rule, item) {
    const { max } = item;
    const fields = taskFields(rule.labels, numberType(rule.whole), 0);
    const all = [fields.actual, fields.target];
    return perUnit(all, (values) => {
      const actual = numberIn(values, "actual");
      const target = numberIn(values, "target");
      if (actual === null || target === null) {
        return blank(...all.filter((field) => numberIn(values, field.id) === null));
      }
      if (target > 0) return rate(actual, target, item);
      if (rule.noTarget === "full") return scored(max, because(explanations["no-target"], { max, points: max }));
      if (rule.noTarget === "exempt") {
        const explanation = because(explanations.exempt, { label: fields.target.label });
        const unused =
          actual > 0 ? [issue("done-without-task", { field: "actual" }, { label: fields.actual.label })] : [];
        return { status: "exempt", explanation, issues: unused };
      }
      const found = issue("target-zero", { field: "target" }, { label: fields.target.label });
      return { status: "unusable", issues: [found] };
    });
  },
  formula(_, item) {
    const { max } = item;
    const [actual, target] = [cell("actual"), cell("target")];
    const part = pointsWithin(quotientOf(productOf(max, actual), target), null, item);
    return when(compared(actual, ">=", target), max, part);
  },
});

function rate(actual: number, target: number, item: ItemFacts): Outcome {
  const { max } = item;
  if (actual >= target) return scored(max, because(explanations.full, { max, actual, target, points: max }));
  const { points, exact } = limited(divide(multiply(fraction(max), fraction(actual)), fraction(target)), null, item);
  const explanation = because(explanations.rate, { max, actual, target, points });
  const lifted = points < max ? [] : [issue("rounded-to-full", {}, { actual: show(actual), target: show(target) })];
  return unrounded(scored(points, explanation, lifted), exact);
}

import type { Rubric } from "../rubric/schema";
import { because } from "../rules/explanation";
import { numberIn } from "../rules/field";
import { round } from "../shared/decimal";
import { issue } from "../shared/issue";
import type { Step } from "./reckoning";

/** 就低: the unit's total or another one that is entered, whichever is less. Without the other, the total is open. */
export function lesserTotal({ totals: rules, attributes, arithmetic }: Rubric): Step | null {
  const rule = rules?.lesserOf;
  if (rule === undefined) return null;
  const { attribute, clause } = rule;
  const label = attributes.find(({ id }) => id === attribute)?.label ?? attribute;
  return (current, unit) => {
    const { totals, adjustments, issues } = current;
    const entered = numberIn(unit.attributes, attribute);
    if (entered === null) {
      return { ...current, issues: [...issues, issue("total-open", { field: attribute }, { label })] };
    }
    const own = totals.total;
    const other = round(entered, arithmetic.decimals);
    const points = Math.min(own, other);
    const explanation = because("lesser", { own, label, other, points });
    return {
      totals: { ...totals, total: points, computed: totals.computed ?? own },
      adjustments: [...adjustments, { points, explanation, clause }],
      issues,
    };
  };
}

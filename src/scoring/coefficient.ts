import type { Rubric } from "../rubric/schema";
import { because } from "../rules/explanation";
import { numberIn } from "../rules/field";
import { roundedSum } from "../shared/decimal";
import { issue } from "../shared/issue";
import type { Step } from "./reckoning";
import { withTotal } from "./totals";

/** 难度系数: the unit's base or total times its coefficient. Without one, the total is open. */
export function coefficient({ totals: rules, attributes, arithmetic }: Rubric): Step | null {
  const rule = rules?.coefficient;
  if (rule === undefined) return null;
  const { attribute, of, clause } = rule;
  const label = attributes.find(({ id }) => id === attribute)?.label ?? attribute;
  return (current, unit) => {
    const { totals, adjustments, issues } = current;
    const factor = numberIn(unit.attributes, attribute);
    if (factor === null) {
      return { ...current, issues: [...issues, issue("total-open", { field: attribute }, { label })] };
    }
    const before = totals[of];
    const points = roundedSum([[before, factor]], arithmetic.decimals);
    const what = of === "base" ? "基础分" : "总分";
    const explanation = because("times-coefficient", { what, before, label, coefficient: factor, points });
    const changed = of === "base" ? withTotal({ ...totals, base: points }) : { ...totals, total: points };
    return {
      totals: { ...changed, computed: totals.total, coefficient: factor },
      adjustments: [...adjustments, { points, explanation, clause }],
      issues,
    };
  };
}

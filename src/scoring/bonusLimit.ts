import type { Rubric } from "../rubric/schema";
import type { BonusCap } from "../rubric/totals";
import { because } from "../rules/explanation";
import { roundedSum, times } from "../shared/decimal";
import type { Step } from "./reckoning";
import { withTotal, type Totals } from "./totals";

/** 加分封顶: all bonuses together, by points or as a share of the unit's base or of the full total. */
export function bonusLimit({ totals: rules, total: full, arithmetic }: Rubric): Step | null {
  const cap = rules?.bonusCap;
  if (cap === undefined) return null;
  return (current) => {
    const { totals, adjustments } = current;
    const { points, explanation } = limitOf(cap, totals, full ?? 0, arithmetic.decimals);
    if (totals.bonus <= points) return current;
    const adjustment = { points, explanation, clause: cap.clause };
    return { ...current, totals: withTotal({ ...totals, bonus: points }), adjustments: [...adjustments, adjustment] };
  };
}

function limitOf(cap: BonusCap, { base, bonus }: Totals, full: number, decimals: number) {
  if ("points" in cap) {
    return { points: cap.points, explanation: because("bonus-capped", { bonus, limit: cap.points }) };
  }
  const { share, of } = cap;
  const basis = of === "base" ? base : full;
  const points = Math.max(0, roundedSum([[basis, share]], decimals));
  const name = of === "base" ? "基础分" : "满分";
  const texts = { bonus, of: name, basis, percent: times(share, 100), limit: points };
  return { points, explanation: because("bonus-capped-share", texts) };
}

import type { Rubric } from "../rubric/schema";
import type { BonusCap } from "../rubric/totals";
import { because } from "../rules/explanation";
import { numberIn } from "../rules/field";
import { minus, plus, round, roundedSum, times } from "../shared/decimal";
import { issue } from "../shared/issue";
import { phaseTotals, weighsPhases } from "./phaseTotals";
import { rescaling, sectionRescaling } from "./rescaling";
import { sectionLimits } from "./sectionLimits";
import type { ScoredTable, TableItem } from "./table";
import {
  isSettled,
  roundedOnce,
  sumsBy,
  withTotal,
  type Adjustment,
  type RunningTotal,
  type Totals,
  type TotalStep,
} from "./totals";
import { vetoItems, vetoOf } from "./veto";
import { workings } from "./workings";

/** A unit's total, and the sums of its items' points that it began with. */
interface UnitTotal extends RunningTotal {
  readonly sums: Totals;
}

/**
 * The total of units from their outcomes: rounded item points are added up, then the rubric's steps follow. Where the
 * sums are known, the steps alone are taken; nobody but the steps depends on the readings then.
 */
export function runningTotals(
  rubric: Rubric,
  table: readonly TableItem[],
): (unit: ScoredTable, known?: Totals | null) => UnitTotal {
  const sumsOf = sumsBy(rubric, table);
  const steps = stepsOf(rubric);
  return (unit, known = null) => {
    const sums = known ?? sumsOf(unit.outcomes);
    let current: RunningTotal = { totals: sums, adjustments: NONE, issues: NONE };
    for (const step of steps) current = step(current, unit);
    return { ...current, sums };
  };
}

const NONE: readonly never[] = [];

/** The steps between the sums of the items and the total that a rubric uses, in order. */
function stepsOf(rubric: Rubric): readonly TotalStep[] {
  const items = weighsPhases(rubric) ? [phaseTotals] : [sectionRescaling, sectionLimits, rescaling];
  return [roundedOnce, ...items, bonusLimit, coefficient, lesserTotal, totalCap, totalFloor, vetoedTotal].flatMap(
    (make) => make(rubric) ?? [],
  );
}

/** 加分封顶: all bonuses together, by points or as a share of the unit's base or of the full total. */
function bonusLimit({ totals: rules, total: full, arithmetic }: Rubric): TotalStep | null {
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
    return { points: cap.points, explanation: because(workings["bonus-capped"], { bonus, limit: cap.points }) };
  }
  const { share, of } = cap;
  const basis = of === "base" ? base : full;
  const points = Math.max(0, roundedSum([[basis, share]], decimals));
  const name = of === "base" ? "基础分" : "满分";
  const texts = { bonus, of: name, basis, percent: times(share, 100), limit: points };
  return { points, explanation: because(workings["bonus-capped-share"], texts) };
}

/** 难度系数: the unit's base or total times its coefficient. Without one, the total is open. */
function coefficient({ totals: rules, attributes, arithmetic }: Rubric): TotalStep | null {
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
    const explanation = because(workings["times-coefficient"], { what, before, label, coefficient: factor, points });
    const changed = of === "base" ? withTotal({ ...totals, base: points }) : { ...totals, total: points };
    return {
      totals: { ...changed, computed: totals.total, coefficient: factor },
      adjustments: [...adjustments, { points, explanation, clause }],
      issues,
    };
  };
}

/** 就低: the unit's total or another one that is entered, whichever is less. Without the other, the total is open. */
function lesserTotal({ totals: rules, attributes, arithmetic }: Rubric): TotalStep | null {
  const rule = rules?.lesserOf;
  if (rule === undefined) return null;
  const { attribute, clause } = rule;
  const label = attributes.find(({ id }) => id === attribute)?.label ?? attribute;
  return (current, unit) => {
    const { totals, issues } = current;
    const entered = numberIn(unit.attributes, attribute);
    if (entered === null) {
      return { ...current, issues: [...issues, issue("total-open", { field: attribute }, { label })] };
    }
    const own = totals.total;
    const other = round(entered, arithmetic.decimals);
    const points = Math.min(own, other);
    return adjusted(current, { points, explanation: because(workings.lesser, { own, label, other, points }), clause });
  };
}

/** 总分封顶: the total, or what it was before penalties, comes to so much at most. */
function totalCap({ totals: rules }: Rubric): TotalStep | null {
  const cap = rules?.cap ?? null;
  if (cap === null) return null;
  const { points: limit, of, clause } = cap;
  return (current) => {
    const { total, penalty } = current.totals;
    const before = of === "total" ? total : plus(total, penalty);
    if (before <= limit) return current;
    const points = of === "total" ? limit : minus(limit, penalty);
    const words = { before, limit, points };
    const explanation =
      of === "total"
        ? because(workings["total-capped"], words)
        : because(workings["total-capped-before"], { ...words, penalty });
    return adjusted(current, { points, explanation, clause });
  };
}

/** 总分保底: the total comes to so much at least. */
function totalFloor({ totals: rules }: Rubric): TotalStep | null {
  const floor = rules?.floor ?? null;
  if (floor === null) return null;
  const { points: limit, clause } = floor;
  return (current) => {
    const before = current.totals.total;
    if (before >= limit) return current;
    return adjusted(current, {
      points: limit,
      explanation: because(workings["total-floored"], { before, limit }),
      clause,
    });
  };
}

/** 一票否决记0分: the total of a vetoed unit comes to nothing; what it was before decides whether it is vetoed. */
function vetoedTotal({ veto }: Rubric): TotalStep | null {
  if (veto?.points !== "zero") return null;
  return (current, { table, outcomes }) => {
    const { totals, issues } = current;
    const complete = issues.length === 0 && outcomes.every(isSettled);
    if (!vetoOf(vetoItems(table), { outcomes, totals, complete }).hit) return current;
    const { total: before } = totals;
    const adjustment = { points: 0, explanation: because(workings["total-vetoed"], { before }), clause: veto.clause };
    const zero = adjusted(current, adjustment);
    return { ...zero, totals: { ...zero.totals, beforeVeto: before } };
  };
}

/** Another total than the one that was computed. */
function adjusted({ totals, adjustments, issues }: RunningTotal, adjustment: Adjustment): RunningTotal {
  const { points } = adjustment;
  return {
    totals: { ...totals, total: points, computed: totals.computed ?? totals.total },
    adjustments: [...adjustments, adjustment],
    issues,
  };
}

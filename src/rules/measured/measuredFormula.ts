import { boundsTest } from "../bounds";
import {
  cell,
  compared,
  differenceOf,
  pointsWithin,
  productOf,
  quotientOf,
  sumOf,
  when,
  type Expression,
} from "../formula";
import type { Measure } from "../measure/measures";
import { awardFormula } from "../points";
import type { ItemFacts } from "../rule";
import { isSlope } from "../scale/bands";
import type { Scale } from "../scale/scales";
import type { MeasuredRule } from "./measuredRule";

/** The points of a quantity that is made of a few cells, on a scale; null where other units or lists come into it. */
export function measuredFormula(rule: MeasuredRule, item: ItemFacts): Expression | null {
  if (rule.compare !== undefined) return null;
  const quantity = quantityFormula(rule.measure);
  const points = quantity === null ? null : scaleFormula(rule.scale, quantity, item);
  if (quantity === null || points === null) return null;
  const counting = rule.noPointsIf === undefined ? points : when(boundsTest(quantity, rule.noPointsIf), 0, points);
  const divisor = divisorOf(rule.measure);
  if (divisor === null || rule.zeroDivisor === undefined || rule.zeroDivisor === "error") return counting;
  return when(compared(cell(divisor), "=", 0), rule.zeroDivisor === "full" ? item.max : 0, counting);
}

/** The field of what a quantity is divided by; null where it is not divided. */
function divisorOf(measure: Measure): string | null {
  if (measure.kind === "rate") return "target";
  return measure.kind === "change" && measure.as === "growth" ? "previous" : null;
}

function quantityFormula(measure: Measure): Expression | null {
  switch (measure.kind) {
    case "entered":
      return cell("value");
    case "rate":
      return quotientOf(productOf(cell("actual"), measure.per), cell("target"));
    case "change": {
      const change = differenceOf(cell("current"), cell("previous"));
      return measure.as === "difference" ? change : quotientOf(productOf(change, 100), cell("previous"));
    }
    case "mean":
    case "meanBySize":
    case "votes":
    case "daysLate":
    case "weighted":
    case "items":
      return null;
  }
}

function scaleFormula(scale: Scale, x: Expression, item: ItemFacts): Expression | null {
  switch (scale.kind) {
    case "linear":
      return pointsWithin(sumOf([productOf(x, scale.factor), scale.plus]), scale.floor, item);
    case "share": {
      const part = pointsWithin(quotientOf(productOf(x, item.max), scale.full), 0, item);
      return when(compared(x, ">=", scale.full), item.max, part);
    }
    case "shortfall":
      return shortfallFormula(scale, x, item);
    case "bands":
      return bandsFormula(scale, x, item);
  }
}

type ScaleOf<K extends Scale["kind"]> = Extract<Scale, { kind: K }>;

/** Parts of a step in proportion; other ways of counting them are no formula of this kind. */
function shortfallFormula(scale: ScaleOf<"shortfall">, x: Expression, item: ItemFacts): Expression | null {
  if (scale.partSteps !== "linear") return null;
  const { better, beyond, floor } = scale;
  const target = scale.target === "entered" ? cell("standard") : scale.target;
  const start = scale.start === "max" ? item.max : scale.start;
  const excess = better === "higher" ? differenceOf(x, target) : differenceOf(target, x);
  const changed = ({ step, amount }: { readonly step: number; readonly amount: number }) =>
    pointsWithin(sumOf([start, quotientOf(productOf(excess, amount), step)]), floor, item);
  const reached = beyond === null ? pointsWithin(start, floor, item) : changed(beyond);
  return when(compared(excess, "<", 0), changed(scale), reached);
}

/** The first band that holds the quantity; one of them does. */
function bandsFormula({ bands }: ScaleOf<"bands">, x: Expression, item: ItemFacts): Expression | null {
  let others: Expression = { is: "number", value: 0 };
  for (const { points, ...bounds } of [...bands].reverse()) {
    if (isSlope(points)) return null;
    others = when(boundsTest(x, bounds), awardFormula(points, item), others);
  }
  return others;
}

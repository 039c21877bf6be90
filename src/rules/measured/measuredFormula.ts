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
import { measureOf } from "../measure/measures";
import { awardFormula } from "../points";
import type { ItemFacts } from "../rule";
import { isSlope } from "../scale/bands";
import type { Scale } from "../scale/scales";
import type { MeasuredRule } from "./measuredRule";

/** The points of a quantity that is made of a few cells, on a scale; null where other units or lists come into it. */
export function measuredFormula(rule: MeasuredRule, item: ItemFacts): Expression | null {
  if (rule.compare !== undefined) return null;
  const quantity = measureOf(rule.measure).formula();
  const points = quantity === null ? null : scaleFormula(rule.scale, quantity.x, item);
  if (quantity === null || points === null) return null;
  const { x, divisor } = quantity;
  const counting = rule.noPointsIf === undefined ? points : when(boundsTest(x, rule.noPointsIf), 0, points);
  if (divisor === null || rule.zeroDivisor === undefined || rule.zeroDivisor === "error") return counting;
  return when(compared(cell(divisor), "=", 0), rule.zeroDivisor === "full" ? item.max : 0, counting);
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

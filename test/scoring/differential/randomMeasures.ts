import { level } from "../../support/smallRubric";
import type { Chance } from "./chance";

/* Measures, comparisons and scales with parameters at random, for rules that measure. */

const mark = { min: 0, max: 100 };

function countOf(chance: Chance) {
  return chance.pick([{}, { count: 3 }, { count: { least: 2, most: 4 } }]);
}

function simpleMeasure(chance: Chance): object {
  return chance.pick([
    () => ({
      kind: "entered",
      unit: chance.pick(["", "分", "%", "天"]),
      min: chance.pick([0, 0, -5]),
      max: chance.pick([null, 100]),
      whole: chance.happens(30),
    }),
    () => ({ kind: "rate", unit: "%", per: 100, ...chance.perhaps(40, () => ({ whole: true })) }),
    () => ({ kind: "rate", unit: "元", per: chance.pick([1, 1000]) }),
    () => ({ kind: "change", as: chance.pick(["difference", "growth"]), unit: chance.pick(["", "万元"]) }),
    () => ({
      kind: "mean",
      unit: "分",
      ...mark,
      dropHighest: chance.between(0, 1),
      dropLowest: chance.between(0, 1),
      ...countOf(chance),
    }),
    () => ({ kind: "meanBySize", unit: "分", ...mark, ...countOf(chance) }),
    () => ({
      kind: "votes",
      unit: "分",
      counted: "票",
      levels: [
        { id: "good", label: "满意", worth: 100 },
        { id: "fair", label: "基本满意", worth: chance.pick([60, 80]) },
        { id: "bad", label: "不满意", worth: 0 },
        { id: "none", label: "弃权", worth: null },
      ],
      ...chance.pick([{}, { count: 6 }]),
    }),
    () => ({ kind: "daysLate", due: "2019-04-01" }),
  ])();
}

/** A measure; of the points of other items only where there are any. */
export function randomMeasure(chance: Chance, sources: readonly string[]): object {
  if (sources.length > 0 && chance.happens(30)) {
    return {
      kind: "items",
      items: chance.some(sources, chance.between(1, 3)).map((item) => ({ item, weight: chance.pick([1, 1, 0.5, 2]) })),
      as: chance.pick(["sum", "mean"]),
      ...chance.perhaps(50, () => ({ exempt: "leaveOut" })),
    };
  }
  if (!chance.happens(20)) return simpleMeasure(chance);
  const parts = ["above", "beside", "below"].slice(0, chance.between(2, 3));
  return {
    kind: "weighted",
    unit: "分",
    parts: parts.map((id) => ({
      id,
      label: `${id}评价`,
      weight: chance.pick([30, 40, 0.5]),
      measure: simpleMeasure(chance),
    })),
    emptyPart: chance.pick(["error", "leaveOut"]),
  };
}

/** How a unit's quantity is compared with the others'. */
export function randomComparison(chance: Chance): object {
  const better = chance.pick(["higher", "lower"]);
  return chance.pick<() => object>([
    () => ({ kind: "place", better, ties: chance.pick(["shared", "dense"]), as: chance.pick(["place", "percent"]) }),
    () => ({ kind: "best", better }),
    () => ({ kind: "range", better }),
    () => ({ kind: "average" }),
  ])();
}

/** How points are made of a quantity, out of so many. */
export function randomScale(chance: Chance, max: number): object {
  const floor = chance.pick([0, 0, null, 1]);
  return chance.pick<() => object>([
    () => bands(chance, max),
    () => ({
      kind: "shortfall",
      better: chance.pick(["higher", "lower"]),
      target: chance.pick<number | string>([2, 60, 95, "entered"]),
      start: chance.pick<number | string>(["max", max / 2]),
      step: chance.pick([1, 0.5, 3, 10]),
      amount: chance.pick([0.1, 0.5, 1]),
      beyond: chance.pick([null, { step: 1, amount: 0.3 }]),
      partSteps: chance.pick(["linear", "down", "up"]),
      floor,
    }),
    () => ({ kind: "linear", factor: chance.pick([0.1, 1, -0.5, 0.033]), plus: chance.pick([0, 5, max]), floor }),
    () => ({ kind: "share", full: chance.pick([100, 3, 90]) }),
  ])();
}

function bands(chance: Chance, max: number): object {
  const [low, high] = chance.pick([
    [2, 4],
    [60, 90],
  ] as const);
  const middle = chance.pick<number | object>([max / 2, { least: 1, most: max / 2 }, { atLower: 0, atUpper: max }]);
  return {
    kind: "bands",
    bands: [
      { atLeast: high, points: max },
      { atLeast: low, below: high, points: middle },
      { below: low, points: chance.pick([0, 0.5]) },
    ],
  };
}

/** Levels of events that are counted, all of them with gains, or every second one with a loss. */
export function randomLevels(chance: Chance, signed: boolean): readonly ReturnType<typeof level>[] {
  return ["first", "second", "third"]
    .slice(0, chance.between(1, 3))
    .map((id, index) => level(id, chance.pick([0.5, 1, 1.25, 2]) * (signed && index % 2 === 1 ? -1 : 1)));
}

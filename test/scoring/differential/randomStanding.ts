import { clause } from "../../support/smallRubric";
import type { Chance } from "./chance";

/* What follows from the items of a random rubric: steps to the total, ranks and grades. */

const border = { attribute: "border", is: true };

/** Steps on the way to the total. */
export function randomTotals(chance: Chance, phased: boolean): object {
  return {
    ...(phased
      ? chance.perhaps(60, () => ({
          phases: { weights: { usual: 0.4, final: 0.6 }, apart: chance.happens(30), clause },
        }))
      : {}),
    ...chance.perhaps(40, () => ({
      bonusCap: chance.pick([
        { points: 3, clause },
        { share: 0.1, of: "base", clause },
        { share: 0.05, of: "full", clause },
      ]),
    })),
    ...chance.perhaps(40, () => ({
      coefficient: { attribute: "difficulty", of: chance.pick(["base", "total"]), clause },
    })),
    ...chance.perhaps(20, () => ({ lesserOf: { attribute: "province", clause } })),
    ...chance.perhaps(30, () => ({ cap: { points: 30, of: chance.pick(["total", "beforePenalty"]), clause } })),
    ...chance.perhaps(30, () => ({ floor: { points: 5, clause } })),
  };
}

/** How units are ranked. */
export function randomRanking(chance: Chance, by: "total" | "ratings"): object {
  const beside = {
    ...chance.perhaps(30, () => ({ excluded: border })),
    ...chance.perhaps(30, () => ({ self: chance.pick(["never", "alone"]) })),
    ...chance.perhaps(15, () => ({ shown: false })),
  };
  if (by === "total") return { by, ...beside, clause: chance.pick([clause, null]) };
  return {
    by,
    attribute: "entered",
    points: chance.pick([null, { 好: 4, 较好: 3, 一般: 2, 差: 1 }]),
    within: chance.pick([null, "group"]),
    ...beside,
    clause,
  };
}

/** How units are graded; `event` is an item that may have occurred. */
export function randomGrading(chance: Chance, event: string | null): object {
  const gates = [
    { when: border, lower: 1, clause },
    ...(event === null ? [] : [{ when: { item: event, occurred: true }, atBest: "一般", clause }]),
  ];
  const beside = {
    ...chance.perhaps(50, () => ({ gates })),
    ...chance.perhaps(40, () => ({ consequences: [{ grades: ["一般"], when: border, text: "约谈", clause }] })),
  };
  return chance.pick<() => object>([
    () => ({
      kind: "thresholds",
      tiers: [
        { grade: "优秀", from: 35 },
        { grade: "良好", from: 20 },
        { grade: "一般", from: null },
      ],
      ...chance.perhaps(50, () => ({ rounding: chance.pick([0, 1, null]) })),
      ...beside,
      clause,
    }),
    () => ({
      kind: "quota",
      top: chance.pick([
        [
          { grade: "优秀", share: 0.2 },
          { grade: "良好", share: 0.5, from: 15 },
        ],
        [
          { grade: "优秀", places: 1 },
          { grade: "良好", places: 3 },
        ],
        [
          { grade: "优秀", share: 0.2, from: 20 },
          { grade: "良好", share: 0.5, after: 0.31 },
        ],
      ]),
      rest: "一般",
      ...chance.perhaps(40, () => ({
        bottom: {
          grade: "较差",
          share: 0.2,
          ...chance.perhaps(50, () => ({ attribute: "border" })),
          ties: chance.pick(["as-top", "better", "worse"]),
        },
      })),
      ...chance.perhaps(40, () => ({
        bar: { attribute: "border", grade: "优秀", instead: chance.pick([null, "良好"]) },
      })),
      ...chance.perhaps(30, () => ({ within: "group" })),
      ...chance.perhaps(40, () => ({ base: chance.pick(["all", "complete"]) })),
      ...chance.perhaps(40, () => ({ shares: chance.pick(["cumulative", "each"]) })),
      ties: chance.pick(["better", "worse"]),
      places: chance.pick(["within", "round", "up"]),
      freed: chance.pick(["not-filled", "next-moves-up", "all-move-up"]),
      ...beside,
      clause,
    }),
    () => ({ kind: "entered", attribute: "grade", grades: ["优", "良", "差"], consequences: [], clause }),
    () => ({ kind: "none" }),
  ])();
}

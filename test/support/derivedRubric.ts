import type { Rubric } from "../../src/rubric/schema";
import { clause, column, complete, decimals, interpretation, item, printed } from "./smallRubric";

/*
 * A sound rubric with items that are made of other items' points: a sum that counts for nothing by itself, the place
 * by it, a part of an item's points, and the mean of some.
 */

const measured = (measure: object, scale: object, more: object = {}) => ({ kind: "measured", measure, scale, ...more });
const asItIs = { kind: "linear", factor: 1, plus: 0, floor: 0 };

/** 第1名得20分，每降一名减0.5分. */
export const byPlace = {
  kind: "shortfall",
  better: "lower",
  target: 1,
  start: "max",
  step: 1,
  amount: 0.5,
  beyond: null,
  partSteps: "linear",
  floor: 0,
};

export const place = { kind: "place", better: "higher", ties: "shared", as: "place" };

/** So many times the points of items. */
export const pointsOf = (weights: Readonly<Record<string, number>>, more: object = {}) => ({
  kind: "items",
  items: Object.entries(weights).map(([id, weight]) => ({ item: id, weight })),
  as: "sum",
  ...more,
});

const leavingOut = { exempt: "leaveOut" };
const noDivisor = { zeroDivisor: "none", stated: ["zeroDivisor"] };

const items = [
  // Fed by the sum below it, in its turn fed by items below and above.
  item("rank", 20, measured(pointsOf({ sum: 1 }), byPlace, { compare: place })),
  item("1", 30, { kind: "judged" }, { limits: [{ when: { item: "2", passed: false }, points: 20, clause }] }),
  item("2", 30, { kind: "judged" }, { pass: 18, notApplicable: { label: "无此项任务", as: "rescale", clause } }),
  item("sum", 70, measured(pointsOf({ "1": 1, "2": 1, "3": 1 }, leavingOut), asItIs, noDivisor), { counts: "none" }),
  item("3", 10, { kind: "proportional", noTarget: "error" }),
  item("part", 9, measured(pointsOf({ "1": 0.3 }), asItIs)),
  item("mean", 5, measured(pointsOf({ "1": 2, "2": 1 }, { as: "mean", ...leavingOut }), asItIs, noDivisor), {
    counts: "bonus",
    notApplicable: { label: "不参评", as: "mean", clause },
  }),
];

export const derivedRubric: Rubric = complete({
  id: "fed",
  items,
  total: 99,
  interpretations: [
    decimals,
    interpretation("exempt", { modifiersOf: ["2"] }, [
      { "notApplicable.as": "rescale" },
      { "notApplicable.as": "zero" },
    ]),
    interpretation("no-target", { items: ["3"] }, [{ noTarget: "error" }, { noTarget: "full" }]),
    interpretation("ties", { items: ["rank"] }, [{ "compare.ties": "shared" }, { "compare.ties": "dense" }]),
    interpretation("weight", { items: ["part"] }, [
      { "measure.items.0.weight": 0.3 },
      { "measure.items.0.weight": 0.2 },
    ]),
  ],
  printed: printed(
    [column("content", "content"), column("max", "max")],
    ["内容", "分值"],
    [
      { cells: ["内容一", "30"], items: ["1"] },
      { cells: ["内容二", "30"], items: ["2"] },
      { cells: ["内容三", "10"], items: ["3"] },
      { cells: ["得分合计", "70"], items: ["sum"] },
      { cells: ["得分名次", "20"], items: ["rank"] },
      { cells: ["折算", "9"], items: ["part"] },
      { cells: ["加分", "5"], items: ["mean"] },
    ],
  ),
});

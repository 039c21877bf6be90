import type { Rubric } from "../../src/rubric/schema";
import { column, complete, decimals, interpretation, item, level, printed } from "./smallRubric";

/*
 * A sound rubric with every measure, comparison and scale, and with the kinds of rule that choose and count.
 */

const percent = { kind: "entered", unit: "%", min: 0, max: 100, whole: false };
const count = { kind: "entered", unit: "件", min: 0, max: null, whole: true };
const marks = {
  kind: "mean",
  unit: "分",
  min: 0,
  max: 100,
  dropHighest: 0,
  dropLowest: 0,
  count: { least: 1, most: 9 },
};
const rate = { kind: "rate", unit: "%", per: 100 };
const votes = {
  kind: "votes",
  unit: "分",
  counted: "票",
  levels: [
    { id: "good", label: "优秀", worth: 100 },
    { id: "fair", label: "称职", worth: 80 },
    { id: "poor", label: "不称职", worth: 0 },
    { id: "void", label: "弃权", worth: null },
  ],
};
const shortfall = {
  kind: "shortfall",
  better: "higher",
  target: 95,
  start: "max",
  step: 1,
  amount: 0.5,
  beyond: null,
  partSteps: "linear",
  floor: 0,
};
const share = { kind: "share", full: 100 };
const measured = (measure: object, scale: object, more: object = {}) => ({ kind: "measured", measure, scale, ...more });
const dividing = { zeroDivisor: "error" };

const items = [
  item(
    "1",
    10,
    measured(
      percent,
      {
        kind: "bands",
        bands: [
          { atLeast: 95, points: 10 },
          { atLeast: 80, below: 95, points: { least: 6, most: 9 } },
          { below: 80, points: 0 },
        ],
      },
      { labels: { value: "完成率" } },
    ),
  ),
  item("2", 10, measured(rate, shortfall, dividing)),
  item(
    "3",
    5,
    measured(
      { kind: "change", as: "growth", unit: "万元" },
      { kind: "linear", factor: 0.2, plus: 2, floor: -2 },
      dividing,
    ),
  ),
  item(
    "4",
    10,
    measured({ ...marks, dropHighest: 1, dropLowest: 1, count: 4 }, share, { ...dividing, absent: "error" }),
  ),
  item("5", 5, measured({ kind: "meanBySize", unit: "分", min: 0, max: 100 }, share, dividing)),
  item(
    "6",
    10,
    measured(
      votes,
      {
        kind: "bands",
        bands: [
          { atLeast: 90, points: 10 },
          { atLeast: 60, below: 90, points: { atLower: 4, atUpper: 10 } },
          { below: 60, points: 0 },
        ],
      },
      dividing,
    ),
  ),
  item(
    "7",
    10,
    measured(
      {
        kind: "weighted",
        unit: "分",
        emptyPart: "error",
        parts: [
          { id: "above", label: "上级", weight: 30, measure: { ...percent, unit: "分" } },
          { id: "peers", label: "同级", weight: 30, measure: marks },
          { id: "people", label: "群众", weight: 40, measure: votes },
        ],
      },
      { kind: "linear", factor: 0.1, plus: 0, floor: 0 },
      { ...dividing, absent: "error" },
    ),
  ),
  item(
    "8",
    5,
    measured(
      count,
      {
        kind: "bands",
        bands: [
          { is: 1, points: 5 },
          { atLeast: 2, atMost: 3, points: 3 },
          { above: 3, points: 1 },
        ],
      },
      { compare: { kind: "place", better: "higher", ties: "shared", as: "place" } },
    ),
  ),
  item("9", 5, measured(count, share, { compare: { kind: "best", better: "lower" }, ...dividing })),
  item(
    "10",
    5,
    measured(
      percent,
      { kind: "linear", factor: 0.02, plus: 3, floor: 3 },
      { compare: { kind: "range", better: "higher" }, ...dividing },
    ),
  ),
  item(
    "11",
    5,
    measured(
      percent,
      { ...shortfall, target: 0, start: 3, beyond: { step: 2, amount: 1 }, floor: null },
      { compare: { kind: "average" } },
    ),
  ),
  item(
    "12",
    5,
    measured({ ...percent, max: null }, { ...shortfall, target: "entered" }, { noPointsIf: { below: 20 } }),
  ),
  item("13", 5, {
    kind: "level",
    options: [
      { label: "优", points: { least: 4, most: 5 } },
      { label: "良", points: 3 },
      { label: "差", points: 0 },
    ],
  }),
  item("14", 5, {
    kind: "decision",
    fields: [
      { id: "plan", label: "制定方案", type: "flag" },
      { id: "visits", label: "检查次数（次）", type: "integer", min: 0, max: null },
      { id: "result", label: "验收", type: "choice", choices: ["优", "合格", "不合格"] },
    ],
    lines: [
      { when: { plan: false }, points: 0 },
      { when: { visits: { atLeast: 4 }, result: "优" }, points: 5 },
      { when: { result: ["优", "合格"] }, points: { least: 2, most: 4 } },
    ],
    otherwise: 1,
  }),
  item("15", 5, {
    kind: "events",
    start: "max",
    floor: 0,
    events: [
      { effect: "takes", id: "late", label: "迟报", counted: "次", each: [0.5, 1], cap: 3 },
      { effect: "takes", id: "poor", label: "质量问题", counted: "次", each: { least: 0.5, most: 2 }, cap: null },
      { effect: "zeroes", id: "accident", label: "事故", counted: "起" },
    ],
  }),
  item("16", 5, { kind: "best", levels: [level("national", 5), level("provincial", 3)] }, { counts: "bonus" }),
  item(
    "17",
    3,
    {
      kind: "events",
      start: 0,
      floor: -3,
      events: [
        { effect: "adds", id: "praise", label: "表彰", counted: "次", each: 1, cap: null },
        { effect: "takes", id: "blame", label: "批评", counted: "次", each: 2, cap: null },
      ],
    },
    { counts: "net" },
  ),
];

export const measuresRubric: Rubric = complete({
  id: "measures",
  items,
  total: 100,
  interpretations: [
    decimals,
    interpretation("part-steps", { items: ["2", "11", "12"] }, [
      { "scale.partSteps": "linear" },
      { "scale.partSteps": "up" },
    ]),
    interpretation("zero-divisor", { items: ["2", "3", "4", "5", "6", "7", "9", "10"] }, [
      { zeroDivisor: "error" },
      { zeroDivisor: "full" },
    ]),
    interpretation("empty-part", { items: ["7"] }, [
      { "measure.emptyPart": "error" },
      { "measure.emptyPart": "leaveOut" },
    ]),
    interpretation("ties", { items: ["8"] }, [{ "compare.ties": "shared" }, { "compare.ties": "dense" }]),
    interpretation("absent", { items: ["4", "7"] }, [{ absent: "error" }, { absent: "present" }]),
  ],
  printed: printed(
    [column("content", "content"), column("max", "max")],
    ["内容", "分值"],
    items.map(({ id, name, max }) => ({ cells: [name, String(max)], items: [id] })),
  ),
});

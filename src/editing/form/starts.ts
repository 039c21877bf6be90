/** What a shape begins with where blank fields would make no sense; `max` are the item's full points. */
type Start = (max: number) => unknown;

const oneLevel = { id: "x1", label: "每次", points: 1, counted: "次" };

/** By key and shape. */
export const STARTS: Readonly<Record<string, Start>> = {
  "rule:threshold": () => ({ kind: "threshold", atLeast: 1 }),
  "rule:proportional": () => ({ kind: "proportional", noTarget: "error" }),
  "rule:ranked": (max) => ({
    kind: "ranked",
    top: 2,
    otherwise: max,
    ties: "shared",
    topNeedsAchieved: false,
    unmet: "zero",
    zeroIsNone: true,
  }),
  "rule:scaled": (max) => ({ kind: "scaled", sources: [{ id: "x1", label: "成绩", factor: max > 0 ? max / 100 : 1 }] }),
  "rule:deduction": (max) => ({ kind: "deduction", least: 0, most: max > 0 ? max : 1 }),
  "rule:tally": (max) => ({ kind: "tally", levels: [oneLevel], cap: max > 0 ? max : null }),
  "rule:net": (max) => ({
    kind: "net",
    levels: [
      { ...oneLevel, label: "加分" },
      { ...oneLevel, id: "x2", label: "减分", points: -1 },
    ],
    cap: max > 0 ? max : 1,
    capOn: "net",
  }),
  "rule:rating": () => ({ kind: "rating", ratings: ["好", "较好", "一般", "较差"] }),
  "rule:placement": (max) => ({ kind: "placement", classes: [max], step: 1 }),
  "rule:totalBelow": () => ({ kind: "totalBelow", below: 60, total: "final" }),
  "rule:measured": () => ({
    kind: "measured",
    measure: { kind: "rate", unit: "%", per: 100 },
    scale: { kind: "share", full: 100 },
    zeroDivisor: "error",
  }),
  "rule:level": (max) => ({
    kind: "level",
    options: [
      { label: "好", points: max },
      { label: "差", points: 0 },
    ],
  }),
  "rule:decision": (max) => ({
    kind: "decision",
    fields: [{ id: "x1", label: "是否完成", type: "flag" }],
    lines: [{ when: { x1: true }, points: max }],
    otherwise: 0,
  }),
  "rule:best": (max) => ({ kind: "best", levels: [{ ...oneLevel, label: "最高一级", points: max }] }),
  "rule:events": () => ({
    kind: "events",
    start: "max",
    events: [{ effect: "takes", id: "x1", label: "发生问题", counted: "次", each: 1, cap: null }],
    floor: 0,
  }),

  "measure:entered": () => ({ kind: "entered", unit: "", min: 0, max: null, whole: false }),
  "measure:rate": () => ({ kind: "rate", unit: "%", per: 100 }),
  "measure:change": () => ({ kind: "change", as: "growth", unit: "" }),
  "measure:votes": () => ({
    kind: "votes",
    unit: "分",
    counted: "票",
    levels: [
      { id: "x1", label: "满意", worth: 100 },
      { id: "x2", label: "不满意", worth: 0 },
    ],
  }),
  "measure:daysLate": () => ({ kind: "daysLate", due: "2025-12-31" }),
  "measure:weighted": () => ({
    kind: "weighted",
    unit: "分",
    parts: [
      {
        id: "x1",
        label: "第一部分",
        weight: 50,
        measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false },
      },
      {
        id: "x2",
        label: "第二部分",
        weight: 50,
        measure: { kind: "entered", unit: "分", min: 0, max: 100, whole: false },
      },
    ],
    emptyPart: "error",
  }),
  "scale:bands": (max) => ({
    kind: "bands",
    bands: [
      { atLeast: 90, points: max },
      { below: 90, points: 0 },
    ],
  }),
  "scale:shortfall": () => ({
    kind: "shortfall",
    better: "higher",
    target: 100,
    start: "max",
    step: 1,
    amount: 1,
    beyond: null,
    partSteps: "linear",
    floor: 0,
  }),
  "scale:linear": () => ({ kind: "linear", factor: 1, plus: 0, floor: 0 }),
  "scale:share": () => ({ kind: "share", full: 100 }),

  "grading:thresholds": () => ({
    kind: "thresholds",
    tiers: [
      { grade: "优秀", from: 90 },
      { grade: "良好", from: 80 },
      { grade: "合格", from: 60 },
      { grade: "不合格", from: null },
    ],
    clause: "",
  }),
  "grading:quota": () => ({
    kind: "quota",
    top: [{ grade: "优秀", share: 0.3 }],
    rest: "合格",
    ties: "better",
    places: "within",
    freed: "not-filled",
    clause: "",
  }),
};

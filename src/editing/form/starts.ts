/** What a shape begins with where blank fields would make no sense; `max` are the item's full points. */
type Start = (max: number) => unknown;

/** By key and shape; kinds of rules say themselves what they begin with. */
export const STARTS: Readonly<Record<string, Start>> = {
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

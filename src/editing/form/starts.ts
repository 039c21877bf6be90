/** What a shape begins with where blank fields would make no sense; `max` are the item's full points. */
type Start = (max: number) => unknown;

/** By key and shape; kinds of rules say themselves what they begin with. */
export const STARTS: Readonly<Record<string, Start>> = {
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

/** What a shape begins with where blank fields would make no sense; `max` are the item's full points. */
type Start = (max: number) => unknown;

/** By key and shape; kinds of rules say themselves what they begin with. */
export const STARTS: Readonly<Record<string, Start>> = {
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

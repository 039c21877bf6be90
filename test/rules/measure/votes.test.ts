import { measuredTrial } from "../../support/measuredTrial";

const level = (id: string, label: string, worth: number | null) => ({ id, label, worth });
const votes = {
  kind: "votes",
  unit: "分",
  counted: "票",
  levels: [
    level("good", "优秀", 100),
    level("fair", "称职", 80),
    level("poor", "不称职", 0),
    level("void", "弃权", null),
  ],
};
const vote = measuredTrial({ measure: votes });
const cast = (good: number, fair: number, poor: number, none: number) => ({ good, fair, poor, void: none });

describe("a vote", () => {
  it.each([
    [cast(10, 0, 0, 0), 100],
    [cast(1, 1, 0, 0), 90],
    [cast(1, 1, 1, 0), 60],
    [cast(0, 0, 7, 0), 0],
    [cast(1, 0, 0, 9), 100],
    [cast(1, 2, 0, 0), 86.67],
  ])("%j is worth %d", (values, points) => {
    expect(vote(values)).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["blank@void", { good: 1, fair: 0, poor: 0 }],
    ["no-divisor@good", cast(0, 0, 0, 3)],
    ["not-a-whole-number@fair", cast(1, 0.5, 0, 0)],
    ["below-minimum@poor", cast(1, 0, -1, 0)],
  ])("has %s for %j", (issue, values) => {
    expect(vote(values)).toMatchObject({ result: null, issues: [issue] });
  });

  it("says the valid votes", () => {
    expect(vote(cast(1, 2, 0, 3)).text).toContain("优秀1票、称职2票、弃权3票，有效3票，平均约86.6667分");
    expect(vote({}).messages[0]).toBe("“优秀（票）”未填");
  });
});

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

describe("a vote of as many as are prescribed", () => {
  const of = (absent: string) => measuredTrial({ measure: { ...votes, count: 10 }, absent });

  it.each([
    ["error", null, "marks-missing@good"],
    ["present", 88, "mean-of-present@good"],
    ["prescribed", 48.89, "mean-of-prescribed@good"],
    ["incomplete", null, "blank@good"],
  ])("with four missing: %s", (absent, result, issue) => {
    expect(of(absent)(cast(3, 2, 0, 1))).toMatchObject({ issues: [issue] });
    expect(of(absent)(cast(2, 3, 0, 1))).toMatchObject({ result, issues: [issue] });
    expect(of(absent)(cast(5, 4, 0, 1)).issues).toEqual([]);
    expect(of(absent)(cast(5, 4, 2, 0)).issues).toEqual(["too-many-marks@good"]);
  });

  it("says how many", () => {
    expect(of("error")(cast(3, 2, 0, 1)).messages).toEqual([
      "“全部票数”规定10个，现有6个，请补上；文件写明缺席怎样计的，在口径里选",
    ]);
    expect(of("prescribed")(cast(3, 2, 0, 1)).text).toContain("（规定10个），有效5票，按规定人数平均");
  });
});

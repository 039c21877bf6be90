import { measuredTrial } from "../../support/measuredTrial";

const entered = { kind: "entered", unit: "分", min: 0, max: null, whole: false };
const trial = (compare: object, more: object = {}) => measuredTrial({ measure: entered, compare, ...more });
const others = (...values: unknown[]) => values.map((value) => ({ value }));
const highest = trial({ kind: "best", better: "higher" });
const lowest = trial({ kind: "best", better: "lower" });
const range = trial({ kind: "range", better: "higher" });
const average = trial({ kind: "average" });

describe("a comparison with the best", () => {
  it.each([
    [highest, 80, [100, 50], 80],
    [highest, 100, [80, 50], 100],
    [highest, 1, [3, 2], 33.33],
    [highest, 0, [3, 2], 0],
    [lowest, 80, [40, 100], 50],
    [lowest, 40, [80, 100], 100],
    [lowest, 0, [0, 5], 100],
    [lowest, 5, [0, 5], 0],
    [highest, 7, [], 100],
  ])("%# is so many percent", (compare, value, rest, points) => {
    expect(compare({ value }, others(...rest)).result).toBe(points);
  });

  it("is not possible where nobody has anything", () => {
    const found = highest({ value: 0 }, others(0, 0));
    expect(found).toMatchObject({ result: null, issues: ["nothing-to-compare"] });
    expect(found.messages).toEqual(["参加比较的单位没有高低之分（都为0或都相同），无法计算，请核实"]);
  });

  it("says the best", () => {
    expect(highest({ value: 80 }, others(100, 50)).text).toContain("数值80分，为最好的100分的80%，");
    expect(highest({ value: 100 }, others(80, 50)).text).toContain("数值100分，为最好，");
    expect(lowest({ value: 80 }, others(40, 100)).text).toContain("数值80分，最好的40分为其50%，");
  });
});

describe("a place between the worst and the best", () => {
  it.each([
    [range, 60, [60, 100], 0],
    [range, 100, [60, 80], 100],
    [range, 70, [60, 100], 25],
    [range, 2, [1, 4], 33.33],
    [trial({ kind: "range", better: "lower" }), 70, [60, 100], 75],
  ])("%# is so many percent", (compare, value, rest, points) => {
    expect(compare({ value }, others(...rest)).result).toBe(points);
  });

  it.each([
    [{}, null, ["nothing-to-compare"], "未计分：填报的数据有误，请先更正；依据第一条"],
    [{ zeroDivisor: "full" }, 1000, [], "满分1000分，数值5分，各单位无法比较高低，按满分计，得1000分；依据第一条"],
    [{ zeroDivisor: "none" }, 0, [], "满分1000分，数值5分，各单位无法比较高低，不得分，得0分；依据第一条"],
  ])("does not exist where all are equal; with %j it is %p", (more, points, issues, text) => {
    const found = trial({ kind: "range", better: "higher" }, more)({ value: 5 }, others(5, 5));
    expect(found).toMatchObject({ result: points, issues, text });
  });

  it("says both ends", () => {
    expect(range({ value: 70 }, others(60, 100)).text).toContain("数值70分，最差60分、最好100分，居其间的25%，");
  });
});

describe("a comparison with the average", () => {
  it.each([
    [90, [80, 70], 10, "比平均80分高10分"],
    [70, [80, 90], -10, "比平均80分低10分"],
    [80, [80, 80], 0, "与平均80分相同"],
    [1, [2, 2], -0.67, "比平均约1.6667分低约0.6667分"],
    [7, [], 0, "与平均7分相同"],
  ])("%d among %j is %d more", (value, rest, points, words) => {
    const found = average({ value }, others(...rest));
    expect(found.result).toBe(points);
    expect(found.text).toContain(words);
  });

  it("counts percentages by points", () => {
    const percent = trial({ kind: "average" }, { measure: { ...entered, unit: "%" } });
    expect(percent({ value: 70 }, others(80, 90)).text).toContain("比平均80%低10个百分点");
  });
});

import { measuredTrial } from "../../support/measuredTrial";

const rate = { kind: "rate", unit: "%", per: 100 };
const percent = measuredTrial({ measure: rate });
const thirds = measuredTrial({ measure: rate, scale: { kind: "linear", factor: 0.15, plus: 0, floor: null } });

describe("a rate", () => {
  it.each([
    [0, 3, 0],
    [3, 3, 100],
    [4, 3, 133.33],
    [2, 3, 66.67],
    [0.3, 0.9, 33.33],
    [1, 800, 0.13],
  ])("of %d out of %d is %d percent", (actual, target, points) => {
    expect(percent({ actual, target })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    [2, 3, 10],
    [1, 3, 5],
    [1, 6, 2.5],
    // A rate rounded before would give 0.01 less or more.
    [1, 7, 2.14],
    [299, 3000, 1.5],
    [2997, 30_000, 1.5],
  ])("of %d out of %d is rounded once, with the points: %d of 15", (actual, target, points) => {
    expect(thirds({ actual, target }).result).toBe(points);
  });

  it("may be so many in a thousand, or for each", () => {
    expect(measuredTrial({ measure: { ...rate, unit: "‰", per: 1000 } })({ actual: 3, target: 400 }).result).toBe(7.5);
    expect(measuredTrial({ measure: { ...rate, unit: "元", per: 1 } })({ actual: 10, target: 4 }).result).toBe(2.5);
  });

  it("asks for both numbers", () => {
    expect(percent({ actual: 1 }).issues).toEqual(["blank@target"]);
    expect(percent({}).issues).toEqual(["blank@actual", "blank@target"]);
    expect(percent({ actual: -1, target: 2 }).issues).toEqual(["below-minimum@actual"]);
  });

  it.each([
    [{}, null, ["no-divisor@target"], "未计分：填报的数据有误，请先更正；依据第一条"],
    [{ zeroDivisor: "error" }, null, ["no-divisor@target"], "未计分：填报的数据有误，请先更正；依据第一条"],
    [{ zeroDivisor: "full" }, 1000, [], "满分1000分，“目标任务数”为0或没有，按满分计，得1000分；依据第一条"],
    [{ zeroDivisor: "none" }, 0, [], "满分1000分，“目标任务数”为0或没有，不得分，得0分；依据第一条"],
  ])("of nothing due, with %j, is %p", (more, points, issues, text) => {
    const found = measuredTrial({ measure: rate, ...more })({ actual: 0, target: 0 });
    expect(found).toMatchObject({ result: points, issues, text });
  });

  it("says both numbers, and whether the quotient is exact", () => {
    expect(percent({ actual: 1, target: 4 }).text).toBe(
      "满分1000分，实际完成数1、目标任务数4，为25%，25%×1，得25分；依据第一条",
    );
    expect(percent({ actual: 1, target: 3 }).text).toContain("为约33.3333%");
  });

  it("takes whole numbers alone where persons are counted", () => {
    const persons = measuredTrial({ measure: { ...rate, whole: true } });
    expect(persons({ actual: 2.5, target: 4 }).issues).toEqual(["not-a-whole-number@actual"]);
    expect(persons({ actual: 2, target: 4 }).issues).toEqual([]);
  });
});

import { ruleTrial } from "../../support/ruleTrial";

const threshold = ruleTrial({ kind: "threshold", atLeast: 2 }, { max: 3 });

describe("a threshold item", () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 3],
    [3, 3],
    [9_007_199_254_740_991, 3],
  ])("with a count of %d has %d points", (value, points) => {
    expect(threshold({ value })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["not-a-whole-number", 1.5],
    ["below-minimum", -1],
    ["above-maximum", 1e308],
    ["not-a-number", "2"],
    ["not-a-number", false],
  ])("has no points but %s for %j", (code, value) => {
    expect(threshold({ value })).toMatchObject({ result: null, issues: [`${code}@value`] });
  });

  it("is blank without its count", () => {
    expect(threshold({})).toMatchObject({ result: null, issues: ["blank@value"] });
  });

  it("says whether the threshold is reached", () => {
    expect(threshold({ value: 2 }).text).toBe("满分3分，实际2，达到2及以上，得3分；依据第一条");
    expect(threshold({ value: 1 }).text).toBe("满分3分，实际1，未达到2，得0分；依据第一条");
  });
});

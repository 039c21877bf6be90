import { measuredTrial } from "../../support/measuredTrial";

const place = { kind: "place", better: "higher", ties: "shared", as: "place" };
const trial = (changes: object = {}) => measuredTrial({ compare: { ...place, ...changes } });
const others = (...values: unknown[]) => values.map((value) => ({ value }));

describe("a place among the units", () => {
  it.each([
    [9, [8, 7], 1],
    [8, [9, 7], 2],
    [7, [9, 8], 3],
    [8, [9, 8], 2],
    [7, [9, 9], 3],
    [9, [9, 9], 1],
    [0, [0, 0], 1],
    [-5, [-4, -6], 2],
    [0.30000000000000004, [0.3, 0.3], 1],
  ])("%d among %j is number %d", (value, rest, points) => {
    expect(trial()({ value }, others(...rest)).result).toBe(points);
  });

  it("counts from the least where less is better", () => {
    expect(trial({ better: "lower" })({ value: 7 }, others(9, 8)).result).toBe(1);
    expect(trial({ better: "lower" })({ value: 9 }, others(7, 7)).result).toBe(3);
  });

  it("counts on behind a tie without a gap in the other reading", () => {
    expect(trial({ ties: "dense" })({ value: 7 }, others(9, 9)).result).toBe(2);
    expect(trial({ ties: "dense" })({ value: 7 }, others(9, 8, 8)).result).toBe(3);
  });

  it.each([
    [9, [8, 7, 6], 25],
    [6, [9, 8, 7], 100],
    [8, [9, 8, 7], 50],
    [8, [9, 7], 66.67],
  ])("%d among %j is in the first %d percent", (value, rest, points) => {
    expect(trial({ as: "percent" })({ value }, others(...rest)).result).toBe(points);
  });

  it("compares equal quotients as equal", () => {
    const rates = measuredTrial({ measure: { kind: "rate", unit: "%", per: 100 }, compare: place });
    const rest = [
      { actual: 1, target: 3 },
      { actual: 2, target: 6 },
    ];
    expect(rates({ actual: 3, target: 9 }, rest).result).toBe(1);
    expect(rates({ actual: 2999, target: 9000 }, rest).result).toBe(3);
  });

  it("leaves out units that have nothing to compare", () => {
    expect(trial()({ value: 7 }, [{}, { value: "9" }, { value: 8 }, { value: 6 }]).result).toBe(2);
    const rates = measuredTrial({ measure: { kind: "rate", unit: "%", per: 100 }, compare: place });
    expect(
      rates({ actual: 1, target: 2 }, [{ actual: 5, target: 0 }, { actual: 5 }, { actual: 1, target: 1 }]).result,
    ).toBe(2);
  });

  it("has a place of its own, and a notice that it is alone", () => {
    const alone = trial()({ value: 7 });
    expect(alone).toMatchObject({ result: 1, issues: ["few-to-compare"] });
    expect(alone.messages).toEqual(["参加比较的只有1个单位，比较不出高低"]);
    expect(trial()({ value: 7 }, others(8)).issues).toEqual(["few-to-compare"]);
    expect(trial()({ value: 7 }, others(8, 9)).issues).toEqual([]);
  });

  it("says the place", () => {
    expect(trial()({ value: 8 }, others(9, 7)).text).toContain("数值8，在3个单位中列第2名，");
    expect(trial({ as: "percent" })({ value: 8 }, others(9, 7, 6)).text).toContain("在4个单位中列第2名（前50%），");
  });
});

import { measuredTrial } from "../../support/measuredTrial";

const usual = {
  kind: "shortfall",
  better: "higher",
  target: 95,
  start: "max",
  step: 1,
  amount: 0.5,
  beyond: null,
  partSteps: "linear",
  floor: 0,
};
const percent = { kind: "entered", unit: "%", min: -100, max: null, whole: false };
const trial = (changes: object = {}, more: object = {}) =>
  measuredTrial({ measure: percent, scale: { ...usual, ...changes }, ...more }, { max: 10 });

describe("a shortfall", () => {
  it.each([
    ["linear", 96, 10],
    ["linear", 95, 10],
    ["linear", 94.99, 10],
    ["linear", 94.98, 9.99],
    ["linear", 94.5, 9.75],
    ["linear", 94, 9.5],
    ["linear", 93.5, 9.25],
    ["down", 95, 10],
    ["down", 94.01, 10],
    ["down", 94, 9.5],
    ["down", 93.99, 9.5],
    ["down", 93, 9],
    ["up", 95, 10],
    ["up", 94.99, 9.5],
    ["up", 94, 9.5],
    ["up", 93.99, 9],
    ["up", 93, 9],
  ])("with part steps %s, %d percent is worth %d points", (partSteps, value, points) => {
    expect(trial({ partSteps })({ value })).toMatchObject({ result: points, issues: [], capped: false });
  });

  it.each([
    ["linear", 9.58],
    ["down", 10],
    ["up", 9.5],
  ])("counts steps of a quotient exactly: %s", (partSteps, points) => {
    const measure = { kind: "rate", unit: "%", per: 100 };
    const found = trial({ partSteps, target: 67.5 }, { measure })({ actual: 2, target: 3 });
    expect(found.result).toBe(points);
  });

  it("takes a whole number of steps of a quotient as it is", () => {
    const measure = { kind: "rate", unit: "", per: 3 };
    const steps = { target: 2, step: 0.1, amount: 1 };
    for (const partSteps of ["linear", "down", "up"]) {
      expect(trial({ ...steps, partSteps }, { measure })({ actual: 19, target: 30 }).result).toBe(9);
    }
  });

  it.each([
    [75, 0, false],
    [74.99, 0, true],
    [-5, 0, true],
  ])("at %d percent leaves %d points", (value, points, capped) => {
    expect(trial({ partSteps: "up" })({ value })).toMatchObject({ result: points, capped });
  });

  it.each([
    [-2, 70, -2, true],
    [-2, 71, -2, false],
    [-2, 72, -1.5, false],
    [null, 55, -10, false],
    [null, -5, -40, false],
    [4, 80, 4, true],
  ])("with the floor %p, %d percent is worth %d points", (floor, value, points, capped) => {
    expect(trial({ floor })({ value })).toMatchObject({ result: points, capped });
  });

  it.each([
    [5, 10],
    [4, 10],
    [5.5, 9.75],
    [7, 9],
  ])("is what is above the target where less is better: %d percent, %d points", (value, points) => {
    expect(trial({ better: "lower", target: 5 })({ value }).result).toBe(points);
  });

  it("may be measured against a target of 0", () => {
    const counted = trial({ better: "lower", target: 0, amount: 2 }, { measure: { ...percent, min: 0, whole: true } });
    expect([0, 1, 5, 6].map((value) => counted({ value }).result)).toEqual([10, 8, 0, 0]);
  });

  it("may be measured against a target of each unit", () => {
    const own = trial({ target: "entered" }, { labels: { standard: "上年完成率" } });
    expect(own({ value: 90, standard: 92 })).toMatchObject({ result: 9, issues: [] });
    expect(own({ value: 90 })).toMatchObject({ result: null, issues: ["blank@standard"] });
    expect(own({})).toMatchObject({ result: null, issues: ["blank@value", "blank@standard"] });
    expect(own({ value: 90, standard: -1 }).issues).toEqual(["below-minimum@standard"]);
    expect(own({ value: 90 }).messages).toEqual(["“上年完成率（%）”未填"]);
  });

  it("is explained step by step", () => {
    expect(trial({ partSteps: "up" })({ value: 93.2 }).text).toBe(
      "满分10分，数值93.2%，比目标95%差1.8个百分点，每1个百分点扣0.5分（不足1个百分点的按1个百分点计），从10分起扣1分，得9分；依据第一条",
    );
    expect(trial()({ value: 60 }).text).toContain("（不足1个百分点的按比例计），从10分起扣17.5分，最低0分，得0分");
    expect(trial({ partSteps: "down" })({ value: 60 }).text).toContain("（不足1个百分点的不计）");
    expect(trial()({ value: 96 }).text).toBe("满分10分，数值96%，达到目标95%，得10分；依据第一条");
  });
});

describe("beyond the target", () => {
  const both = trial({ start: 6, beyond: { step: 2, amount: 1 }, partSteps: "down", floor: -1 });

  it.each([
    [95, 6, false],
    [96.99, 6, false],
    [97, 7, false],
    [103, 10, false],
    [105, 10, true],
    [94, 5.5, false],
    [81, -1, false],
    [70, -1, true],
  ])("%d percent is worth %d points", (value, points, capped) => {
    expect(both({ value })).toMatchObject({ result: points, capped });
  });

  it("says what is added, and where it ends", () => {
    expect(both({ value: 98 }).text).toContain(
      "比目标95%好3个百分点，每2个百分点加1分（不足2个百分点的不计），从6分起加1分，得7分",
    );
    expect(both({ value: 120 }).text).toContain("从6分起加12分，最高10分，得10分");
  });

  it("adds nothing where the rubric does not say so", () => {
    expect(trial({ start: 6 })({ value: 99 })).toMatchObject({ result: 6, capped: false });
  });
});

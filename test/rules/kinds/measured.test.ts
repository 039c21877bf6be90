import fc from "fast-check";
import { bindRule, ruleSchema } from "../../../src/rules/kinds/kinds";
import { measuredTrial } from "../../support/measuredTrial";
import { runs } from "../../support/runs";

const percent = { kind: "entered", unit: "%", min: 0, max: 100, whole: false };
const share = { kind: "share", full: 100 };

describe("a measured item", () => {
  it.each([
    [{ below: 60 }, 60, 6],
    [{ below: 60 }, 59.99, 0],
    [{ atMost: 60 }, 60, 0],
    [{ atLeast: 40, atMost: 60 }, 50, 0],
    [{ atLeast: 40, atMost: 60 }, 61, 6.1],
  ])("has no points in %j: at %d percent %d", (noPointsIf, value, points) => {
    expect(measuredTrial({ measure: percent, scale: share, noPointsIf }, { max: 10 })({ value }).result).toBe(points);
  });

  it("says where there are no points", () => {
    const trial = measuredTrial({ measure: percent, scale: share, noPointsIf: { below: 60 } }, { max: 10 });
    expect(trial({ value: 50 }).text).toBe("满分10分，数值50%，低于60%不得分，得0分；依据第一条");
  });

  it("has no points by what comes out of the comparison", () => {
    const place = { kind: "place", better: "higher", ties: "shared", as: "place" };
    const scale = { kind: "linear", factor: -1, plus: 6, floor: 0 };
    const trial = measuredTrial({ measure: percent, compare: place, scale, noPointsIf: { above: 2 } }, { max: 5 });
    const others = [{ value: 90 }, { value: 80 }];
    expect([trial({ value: 95 }, others), trial({ value: 85 }, others), trial({ value: 70 }, others)]).toMatchObject([
      { result: 5 },
      { result: 4 },
      { result: 0, text: "满分5分，数值70%，在3个单位中列第3名，第2名以后不得分，得0分；依据第一条" },
    ]);
  });

  it("is rounded to the rubric's decimals, never above its points", () => {
    const one = { arithmetic: { decimals: 1 } };
    const upTo = (plus: number) => ({ kind: "linear", factor: 0, plus, floor: null });
    const found = measuredTrial({ scale: upTo(2.25) }, { max: 2.25, rubric: one })({ value: 1 });
    expect(found).toMatchObject({ result: 2.25, capped: false });
    expect(measuredTrial({ scale: upTo(2.24) }, { max: 2.25, rubric: one })({ value: 1 }).result).toBe(2.2);
    expect(measuredTrial({ scale: share }, { max: 2.25, rubric: one })({ value: 50 }).result).toBe(1.1);
  });
});

describe("a comparison without any unit to compare with", () => {
  it.each([
    { kind: "place", better: "higher", ties: "shared", as: "percent" },
    { kind: "best", better: "higher" },
    { kind: "range", better: "higher" },
    { kind: "average" },
  ])("has no points: %j", (compare) => {
    const rule = ruleSchema.parse({ kind: "measured", measure: percent, compare, scale: share });
    const bound = bindRule(rule, { id: "1", max: 10, phases: [], decimals: 2 });
    expect(bound.scorer(() => [{ values: {}, faulty: true }])({ value: 5 })).toMatchObject({
      status: "unusable",
      issues: [{ code: "nothing-to-compare" }],
    });
  });
});

describe("points of a measured item", () => {
  const scales = {
    shortfall: (better: string) => ({
      kind: "shortfall",
      better,
      target: 50,
      start: 6,
      step: 3,
      amount: 0.7,
      beyond: { step: 7, amount: 0.9 },
      partSteps: "up",
      floor: -2,
    }),
    linear: (better: string) => ({
      kind: "linear",
      factor: better === "higher" ? 0.13 : -0.13,
      plus: better === "higher" ? -1 : 9,
      floor: -2,
    }),
    share: () => share,
    bands: () => ({
      kind: "bands",
      bands: [
        { atLeast: 80, points: 10 },
        { atLeast: 30, below: 80, points: { atLower: 2, atUpper: 9 } },
        { below: 30, points: -2 },
      ],
    }),
  };
  const marks = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100),
  );
  const cases = [
    ["shortfall", "higher"],
    ["shortfall", "lower"],
    ["linear", "higher"],
    ["linear", "lower"],
    ["share", "higher"],
    ["bands", "higher"],
  ] as const;

  it.each(cases)("by %s (%s is better) stay within limits and never fall as it gets better", (kind, better) => {
    const trial = measuredTrial({ measure: percent, scale: scales[kind](better) }, { max: 10 });
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const [worse, good] = (better === "higher") === one < other ? [one, other] : [other, one];
        const [less, more] = [worse, good].map((value) => Number(trial({ value }).result));
        expect(less).toBeLessThanOrEqual(more ?? NaN);
        expect(less).toBeGreaterThanOrEqual(-2);
        expect(more).toBeLessThanOrEqual(10);
      }),
      runs(60),
    );
  });

  const comparisons = [
    { kind: "place", better: "higher", ties: "shared", as: "place" },
    { kind: "place", better: "lower", ties: "dense", as: "percent" },
    { kind: "best", better: "higher" },
    { kind: "best", better: "lower" },
    { kind: "range", better: "higher" },
    { kind: "average" },
  ];

  it.each(comparisons)("do not depend on the order of the units: %j", (compare) => {
    const trial = measuredTrial({ measure: percent, compare, scale: share, zeroDivisor: "none" }, { max: 10 });
    fc.assert(
      fc.property(marks, fc.array(marks, { maxLength: 6 }), (value, rest) => {
        const others = rest.map((other) => ({ value: other }));
        expect(trial({ value }, [...others].reverse())).toEqual(trial({ value }, others));
      }),
      runs(30),
    );
  });
});

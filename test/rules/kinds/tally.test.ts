import { bindRule, ruleSchema } from "../../../src/rules/kinds/kinds";
import { sentenceOf } from "../../../src/rules/explanation";
import { level } from "../../support/smallRubric";
import { ruleTrial } from "../../support/ruleTrial";

const levels = [level("national", 2), level("municipal", 0.5)];
const counts = (national: unknown, municipal: unknown) => ({ national, municipal });
const item = { counts: "bonus" };
const tally = ruleTrial({ kind: "tally", levels, cap: 3 }, { max: 3, item });
const uncapped = ruleTrial({ kind: "tally", levels, cap: null }, { max: 3, item });

describe("a tally item", () => {
  it.each([
    ["nothing", 0, 0, 0, false],
    ["one of each", 1, 1, 2.5, false],
    ["exactly the cap", 1, 2, 3, false],
    ["one over the cap", 1, 3, 3, true],
    ["as many as can be counted", 9_007_199_254_740_991, 9_007_199_254_740_991, 3, true],
  ])("%s: %d and %d come to %d", (_, national, municipal, points, capped) => {
    expect(tally(counts(national, municipal))).toMatchObject({ result: points, capped, issues: [] });
  });

  it("goes on without a cap", () => {
    expect(uncapped(counts(2, 3))).toMatchObject({ result: 5.5, capped: false });
  });

  it.each([
    [{}, ["blank@national", "blank@municipal"]],
    [{ national: 0 }, ["blank@municipal"]],
    [{ national: 5, municipal: null }, ["blank@municipal"]],
  ])("is blank with %j", (values, issues) => {
    expect(tally(values)).toMatchObject({ result: null, issues });
  });

  it.each([
    ["not-a-whole-number@national", counts(0.5, 0)],
    ["below-minimum@national", counts(-1, 0)],
    ["above-maximum@municipal", counts(0, 1e16)],
    ["above-maximum@national", counts(1e308, 0)],
    ["not-a-number@municipal", counts(0, "1")],
    ["not-a-number@municipal", counts(0, [1])],
    ["unknown-field@county", { ...counts(0, 0), county: 1 }],
  ])("has no points but %s for %j", (code, values) => {
    expect(tally(values)).toMatchObject({ result: null, issues: [code] });
    expect(uncapped(values)).toMatchObject({ result: null, issues: [code] });
  });

  it("says every level that occurred, and the cap", () => {
    expect(tally(counts(0, 0)).text).toBe("没有发生，计0分；依据第一条");
    expect(tally(counts(0, 3)).text).toBe("municipal3次×0.5分，计1.5分；依据第一条");
    expect(tally(counts(2, 1)).text).toBe(
      "national2次×2分、municipal1次×0.5分，合计4.5分，超过3分封顶，计3分；依据第一条",
    );
  });
});

describe("levels that do not count each time", () => {
  const three = [level("national", 2), level("provincial", 1), level("municipal", 0.5)];
  const trial = (times: object, cap: number | null = null) =>
    ruleTrial({ kind: "tally", levels: three, cap, ...times }, { max: 3, item });
  const happened = (national: number, provincial: number, municipal: number) => ({ national, provincial, municipal });
  const all = ["national", "provincial", "municipal"];

  it.each([
    ["each", {}, happened(0, 1, 3), 2.5],
    ["each, though said with empty lists", { atMostOnce: [], highestOf: [] }, happened(0, 1, 3), 2.5],
    ["each level once", { atMostOnce: all }, happened(2, 1, 3), 3.5],
    ["one level once", { atMostOnce: ["municipal"] }, happened(0, 2, 3), 2.5],
    ["the highest once", { highestOf: [all] }, happened(0, 2, 3), 1],
    ["the highest once, where it is the last", { highestOf: [all] }, happened(0, 0, 3), 0.5],
    ["the highest of a group, the others each", { highestOf: [["national", "provincial"]] }, happened(1, 1, 3), 3.5],
    ["nothing", { highestOf: [all] }, happened(0, 0, 0), 0],
  ])("count %s", (_, times, values, points) => {
    expect(trial(times)(values)).toMatchObject({ result: points, issues: [] });
  });

  it("are said to", () => {
    expect(trial({ highestOf: [["national", "provincial"]], atMostOnce: ["municipal"] })(happened(2, 1, 3)).text).toBe(
      "national2次×2分（只计1次）、provincial1次×1分（不计，只计最高的一次）、municipal3次×0.5分（只计1次），计2.5分；依据第一条",
    );
  });
});

describe("levels whose labels run into their counts", () => {
  it("are told apart in one cohort", () => {
    const close = [
      { id: "a", label: "级", points: 1, counted: "次" },
      { id: "b", label: "级1", points: 1, counted: "次" },
    ];
    const rule = ruleSchema.parse({ kind: "tally", levels: close, cap: null });
    const score = bindRule(rule, { id: "1", max: 3, phases: [], decimals: 2 }).scorer(() => []);
    expect(score({ a: 12, b: 0 })).toMatchObject({ points: 12 });
    expect(score({ a: 0, b: 2 })).toMatchObject({ points: 2 });
  });
});

it.each<[number, number | null, string]>([
  [0, 3, "没有发生，扣0分（最多扣3分）"],
  [1, 3, "national1次×2分，扣2分（最多扣3分）"],
  [2, 3, "national2次×2分，合计4分，超过3分封顶，扣3分（最多扣3分）"],
  [2, null, "national2次×2分，扣4分"],
])("%d events that take points away, at most %s, say what they take: %s", (national, cap, expected) => {
  const facts = { id: "1", max: 3, phases: [], decimals: 2, deducts: true } as const;
  const bound = bindRule(ruleSchema.parse({ kind: "tally", levels, cap }), facts);
  const outcome = bound.scorer(() => [])({ national, municipal: 0 });
  expect(outcome.status === "scored" ? sentenceOf(outcome.explanation) : null).toBe(expected);
});

import fc from "fast-check";
import { ruleTrial } from "../../support/ruleTrial";
import { runs } from "../../support/runs";

const rule = {
  kind: "decision",
  fields: [
    { id: "plan", label: "制定方案", type: "flag" },
    { id: "visits", label: "检查次数", type: "integer", min: 0, max: null },
    { id: "rate", label: "整改率", type: "number", min: 0, max: 100 },
    { id: "result", label: "验收", type: "choice", choices: ["优", "合格", "不合格"] },
  ],
  lines: [
    { when: { plan: false }, points: 0 },
    { when: { visits: { atLeast: 12 }, rate: { is: 100 }, result: "优" }, points: 10 },
    { when: { visits: { atLeast: 6 }, result: ["优", "合格"] }, points: { least: 5, most: 9 } },
    { when: { rate: { above: 50, below: 80 } }, points: 3 },
  ],
  otherwise: 1,
};
const decision = ruleTrial(rule, { max: 10 });
const values = (plan: boolean | null, visits: number | null, rate: number | null, result: string | null) => {
  return { plan, visits, rate, result };
};

describe("a decision item", () => {
  it.each([
    [values(false, 20, 100, "优"), 0],
    [values(true, 12, 100, "优"), 10],
    [{ ...values(true, 11, 100, "优"), score: 9 }, 9],
    [{ ...values(true, 12, 99.99, "优"), score: 5 }, 5],
    [{ ...values(true, 6, 0, "合格"), score: 6.005 }, 6.01],
    [values(true, 5, 50.01, "合格"), 3],
    [values(true, 5, 50, "合格"), 1],
    [values(true, 5, 79.99, "优"), 3],
    [values(true, 5, 80, "优"), 1],
    [values(true, 20, 100, "不合格"), 1],
  ])("%j has %d points", (entered, points) => {
    expect(decision(entered)).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    [values(false, null, null, null), 0, []],
    [values(null, 12, 100, "优"), null, ["blank@plan"]],
    [values(true, null, 100, "优"), null, ["blank@visits"]],
    [values(true, null, null, null), null, ["blank@visits", "blank@rate", "blank@result"]],
    [values(true, null, 60, "不合格"), 3, []],
    [values(true, 3, null, null), null, ["blank@rate"]],
    [values(true, 12, 100, "优"), 10, []],
    [values(true, 8, 50, "优"), null, ["blank@score"]],
    [{ ...values(true, 8, 50, "优"), score: 4 }, null, ["below-minimum@score"]],
    [{ ...values(false, 8, 50, "优"), score: 6 }, 0, ["score-not-used@score"]],
    [values(true, 1.5, 50, "优"), null, ["not-a-whole-number@visits"]],
    [values(true, 1, 101, "优"), null, ["above-maximum@rate"]],
    [values(true, 1, 10, "良"), null, ["not-a-choice@result"]],
  ])("asks only for what can change the points: %j comes to %p with %j", (entered, points, issues) => {
    expect(decision(entered)).toMatchObject({ result: points, issues });
  });

  it("says the line that holds", () => {
    expect(decision(values(true, 12, 100, "优")).text).toBe(
      "满分10分，“检查次数”为12及以上，“整改率”为100，“验收”为优，得10分；依据第一条",
    );
    expect(decision({ ...values(true, 6, 0, "合格"), score: 6 }).text).toBe(
      "满分10分，“检查次数”为6及以上，“验收”为优或合格（5至9分），审核评定得6分；依据第一条",
    );
    expect(decision(values(false, 6, 0, "合格")).text).toBe("满分10分，“制定方案”为否，得0分；依据第一条");
    expect(decision(values(true, 0, 0, "不合格")).text).toBe("满分10分，不属于列明的各种情形，得1分；依据第一条");
  });

  it("calls its fields as the rubric calls them", () => {
    const named = ruleTrial({ ...rule, labels: { plan: "是否制定方案" } }, { max: 10 });
    expect(named({}).messages).toEqual(["“是否制定方案”未填"]);
  });

  it("comes to the same whatever is entered beside the fields that decide", () => {
    const anything = fc.record({
      visits: fc.option(fc.nat({ max: 20 })),
      rate: fc.option(fc.nat({ max: 100 })),
      result: fc.constantFrom("优", "合格", "不合格", null),
    });
    fc.assert(
      fc.property(anything, (rest) => {
        expect(decision({ plan: false, ...rest })).toMatchObject({ result: 0, issues: [] });
      }),
      runs(30),
    );
  });
});

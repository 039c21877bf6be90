import { ruleTrial } from "../../support/ruleTrial";

const deduction = ruleTrial({ kind: "deduction", least: 0.5, most: 2 }, { max: 5 });

describe("a deduction item", () => {
  it.each([
    ["nothing happened", [], 5, false],
    ["the least once", [0.5], 4.5, false],
    ["several", [0.5, 2, 1.25], 1.25, false],
    ["exactly all", [2, 2, 1], 0, false],
    ["more than all", [2, 2, 2], 0, true],
    ["a half, rounded up", [1.005], 4, false],
    ["just over a half, rounded once", [0.5050000000000001], 4.49, false],
    ["sums that binary addition misses", [0.7, 0.7, 0.7, 0.7, 0.7, 0.7], 0.8, false],
  ])("%s: %j leaves %d", (_, deductions, points, capped) => {
    expect(deduction({ deductions })).toMatchObject({ result: points, capped, issues: [] });
  });

  it("is blank without a list", () => {
    expect(deduction({})).toMatchObject({ result: null, issues: ["blank@deductions"] });
    expect(deduction({ deductions: null })).toMatchObject({ result: null, issues: ["blank@deductions"] });
  });

  it.each([
    ["below-minimum", [0.49]],
    ["below-minimum", [1, 0]],
    ["below-minimum", [-1]],
    ["above-maximum", [2.01]],
    ["not-a-list", 1],
    ["not-a-list", "0.5;2"],
    ["not-a-list", ["0.5"]],
    ["not-a-list", [null]],
    ["not-a-list", true],
  ])("has no points but %s for %j", (code, deductions) => {
    expect(deduction({ deductions })).toMatchObject({ result: null, issues: [`${code}@deductions`] });
  });

  it("says the limit of one deduction", () => {
    expect(deduction({ deductions: [1, 2.5] }).messages).toEqual(["“各次扣分”不能大于2，现为2.5"]);
    expect(deduction({ deductions: "无" }).messages).toEqual([
      "“各次扣分”应填若干数字，用分号隔开（如0.5;2），没有填“无”，现为“无”",
    ]);
  });

  it("says how many deductions there are and when nothing is left", () => {
    expect(deduction({ deductions: [] }).text).toBe("满分5分，没有扣分，得5分；依据第一条");
    expect(deduction({ deductions: [0.5, 2] }).text).toBe("满分5分，2次扣分合计2.5分，得2.5分；依据第一条");
    expect(deduction({ deductions: [2, 2, 2] }).text).toBe("满分5分，3次扣分合计6分，扣完为止，得0分；依据第一条");
  });
});

describe("a deduction item with grounds of their own", () => {
  const ground = (effect: string) => ({ id: "criticised", label: "被通报批评", counted: "项", effect });
  const under = (effect: string) =>
    ruleTrial({ kind: "deduction", least: 0.5, most: 2, grounds: [ground(effect)] }, { max: 5 });

  it.each([
    ["the most each time", "most", { deductions: [0.5], criticised: 1 }, 2.5, false],
    ["more than all", "most", { deductions: [0.5], criticised: 3 }, 0, true],
    ["nothing, where it did not happen", "most", { deductions: [0.5], criticised: 0 }, 4.5, false],
    ["nothing, where it is blank", "all", { deductions: [] }, 5, false],
    ["everything", "all", { deductions: [], criticised: 1 }, 0, false],
  ])("loses %s", (_, effect, values, points, capped) => {
    expect(under(effect)(values)).toMatchObject({ result: points, capped, issues: [] });
  });

  it("is blank without a list, and has no count where amounts are given each time", () => {
    expect(under("most")({ criticised: 1 }).issues).toEqual(["blank@deductions"]);
    expect(under("range")({ deductions: [], criticised: 1 }).issues).toEqual(["unknown-field@criticised"]);
  });

  it("says what took how much", () => {
    const text = (effect: string, deductions: readonly number[], criticised: number) =>
      under(effect)({ deductions, criticised }).text;
    expect(text("most", [0.5, 1], 1)).toBe(
      "满分5分，2次扣分合计1.5分、被通报批评1项×2分，合计扣3.5分，得1.5分；依据第一条",
    );
    expect(text("most", [], 3)).toBe("满分5分，被通报批评3项×2分，合计6分，扣完为止，得0分；依据第一条");
    expect(text("all", [0.5], 2)).toBe("满分5分，被通报批评2项，本项全部扣完，得0分；依据第一条");
  });
});

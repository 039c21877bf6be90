import { ruleTrial } from "../../support/ruleTrial";

const discretionary = ruleTrial({ kind: "discretionary" }, { max: 3 });

describe("a discretionary item", () => {
  it.each([
    ["done", { achieved: true }, 3],
    ["done, with a deduction of 0", { achieved: true, deduction: 0 }, 3],
    ["not done, a deduction", { achieved: false, deduction: 1.25 }, 1.75],
    ["not done, all deducted", { achieved: false, deduction: 3 }, 0],
    ["a half, rounded up", { achieved: false, deduction: 1.005 }, 2],
    ["just under a half, rounded once", { achieved: false, deduction: 0.005000000000000001 }, 2.99],
  ])("%s: %j has %d points", (_, values, points) => {
    expect(discretionary(values)).toMatchObject({ result: points, issues: [] });
  });

  it("needs a deduction only where the work was not done", () => {
    expect(discretionary({ achieved: false })).toMatchObject({ result: null, issues: ["blank@deduction"] });
    expect(discretionary({})).toMatchObject({ result: null, issues: ["blank@achieved"] });
    expect(discretionary({ deduction: 1 })).toMatchObject({ result: null, issues: ["blank@achieved"] });
  });

  it("does not count a deduction where the work was done, and says so", () => {
    expect(discretionary({ achieved: true, deduction: 1 })).toMatchObject({
      result: 3,
      issues: ["deduction-not-used@deduction"],
      messages: ["已开展工作，“酌情扣分”不计"],
    });
  });

  it("asks back where nothing is deducted for work that was not done", () => {
    expect(discretionary({ achieved: false, deduction: 0 })).toMatchObject({
      result: 3,
      issues: ["nothing-deducted@deduction"],
      messages: ["没有开展而“酌情扣分”为0，仍是满分；文件写的是酌情扣分，请核实"],
    });
  });

  it.each([
    ["above-maximum@deduction", { achieved: false, deduction: 3.01 }],
    ["below-minimum@deduction", { achieved: false, deduction: -1 }],
    ["not-a-number@deduction", { achieved: false, deduction: "1" }],
    ["above-maximum@deduction", { achieved: true, deduction: 4 }],
    ["not-a-flag@achieved", { achieved: "否", deduction: 1 }],
  ])("has no points but %s for %j", (code, values) => {
    expect(discretionary(values)).toMatchObject({ result: null, issues: [code] });
  });

  it("says the deduction", () => {
    expect(discretionary({ achieved: true }).text).toBe("满分3分，已开展工作，得3分；依据第一条");
    expect(discretionary({ achieved: false, deduction: 1.5 }).text).toBe(
      "满分3分，未开展工作，酌情扣1.5分，得1.5分；依据第一条",
    );
  });
});

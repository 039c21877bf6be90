import { ruleTrial } from "../../support/ruleTrial";

const rule = (noTarget: string) => ({ kind: "proportional", noTarget });
const proportional = ruleTrial(rule("error"), { max: 3 });

describe("a proportional item", () => {
  it.each([
    ["nothing done", 0, 100, 0],
    ["half done", 50, 100, 1.5],
    ["a third done", 1, 3, 1],
    ["two sevenths done", 2, 7, 0.86],
    ["all done", 100, 100, 3],
    ["more than all done", 130, 100, 3],
    ["parts of a unit", 0.1, 0.3, 1],
    ["far more than can be", 1e308, 5e-324, 3],
    ["far less than can be", 5e-324, 1e308, 0],
  ])("%s: %d of %d has %d points", (_, actual, target, points) => {
    expect(proportional({ actual, target })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["1÷3 of 3 is 1, not 0.99", 1, 3, 1],
    ["a half is rounded up", 335, 1000, 1.01],
    ["a half that binary division misses", 0.335, 1, 1.01],
    ["just under a half", 334.999999, 1000, 1],
  ])("multiplies before it divides and rounds once: %s", (_, actual, target, points) => {
    expect(proportional({ actual, target }).result).toBe(points);
  });

  it("tells when rounding lifts an unfinished task to full points", () => {
    const lifted = proportional({ actual: 999, target: 1000 });
    expect(lifted).toMatchObject({ result: 3, issues: ["rounded-to-full"] });
    expect(lifted.messages).toEqual(["未完成（999/1000），四舍五入后为满分"]);
    expect(lifted.text).toBe("满分3分，任务1000，实际999，3×999÷1000，得3分；依据第一条");
    expect(proportional({ actual: 998, target: 1000 })).toMatchObject({ result: 2.99, issues: [] });
  });

  it("keeps an unfinished task below full points with four decimals", () => {
    const precise = ruleTrial(rule("error"), { max: 3, rubric: { arithmetic: { decimals: 4 } } });
    expect(precise({ actual: 999, target: 1000 })).toMatchObject({ result: 2.997, issues: [] });
  });

  it("cannot be scored without a task", () => {
    expect(proportional({ actual: 5, target: 0 })).toMatchObject({
      result: null,
      issues: ["target-zero@target"],
      messages: ["“目标任务数”为0，无法计算完成率；如无任务，请在口径中选择按满分计或不考核"],
    });
  });

  it("has full points without a task where that reading is chosen", () => {
    const full = ruleTrial(rule("full"), { max: 3 });
    expect(full({ actual: 0, target: 0 })).toMatchObject({
      result: 3,
      text: "满分3分，没有任务（任务为0），按满分计，得3分；依据第一条",
      issues: [],
    });
    expect(full({ actual: 1, target: 2 }).result).toBe(1.5);
    expect(full({ target: 0 })).toMatchObject({ result: null, issues: ["blank@actual"] });
  });

  it.each([
    ["below-minimum@actual", { actual: -1, target: 1 }],
    ["below-minimum@target", { actual: 1, target: -1 }],
    ["not-a-number@target", { actual: 1, target: "1" }],
    ["not-a-number@actual", { actual: true, target: 1 }],
    ["unknown-field@rate", { actual: 1, target: 1, rate: 1 }],
  ])("has no points but %s for %j", (code, values) => {
    expect(proportional(values)).toMatchObject({ result: null, issues: [code] });
  });

  it.each([
    [{}, ["blank@actual", "blank@target"]],
    [{ actual: 0 }, ["blank@target"]],
    [{ target: 9 }, ["blank@actual"]],
  ])("is blank with %j", (values, issues) => {
    expect(proportional(values)).toMatchObject({ result: null, issues });
  });

  it("says the sum, or that the task is done", () => {
    expect(proportional({ actual: 35, target: 100 }).text).toBe(
      "满分3分，任务100，实际35，3×35÷100，得1.05分；依据第一条",
    );
    expect(proportional({ actual: 120, target: 100 }).text).toBe(
      "满分3分，任务100，实际120，完成任务，得3分；依据第一条",
    );
  });

  it("does not apply without a task where the others make up for it", () => {
    const exempt = ruleTrial(rule("exempt"), { max: 3 });
    expect(exempt({ actual: 0, target: 0 })).toMatchObject({ result: null, issues: [] });
    expect(exempt({ actual: 0, target: 0 }).text).toBe("“目标任务数”为0，没有任务，不计分，其余指标折算；依据第一条");
    expect(exempt({ actual: 1, target: 2 }).result).toBe(1.5);
  });

  it("takes whole numbers alone where persons are counted", () => {
    const persons = ruleTrial({ ...rule("error"), whole: true }, { max: 3 });
    expect(persons({ actual: 2.5, target: 3 })).toMatchObject({ result: null, issues: ["not-a-whole-number@actual"] });
    expect(persons({ actual: 2, target: 3.5 })).toMatchObject({ result: null, issues: ["not-a-whole-number@target"] });
    expect(persons({ actual: 2, target: 3 })).toMatchObject({ result: 2, issues: [] });
  });

  it("tells that what was done does not count where there was no task and the item is not assessed", () => {
    const exempt = ruleTrial(rule("exempt"), { max: 3, rubric: { total: 3 } });
    expect(exempt({ actual: 4, target: 0 }).issues).toEqual(["done-without-task@actual"]);
    expect(exempt({ actual: 0, target: 0 }).issues).toEqual([]);
  });
});

import { ruleTrial } from "../../support/ruleTrial";

const fulfilled = ruleTrial({ kind: "fulfilled" }, { max: 2 });

describe("a fulfilled item", () => {
  it.each([
    ["all", 3, 3, 2],
    ["more than all", 4, 3, 2],
    ["all but one", 2, 3, 0],
    ["none", 0, 3, 0],
  ])("with %s done (%d of %d) has %d points", (_, actual, target, points) => {
    expect(fulfilled({ actual, target })).toMatchObject({ result: points, issues: [] });
  });

  it.each([
    ["below-minimum@target", { actual: 0, target: 0 }],
    ["below-minimum@target", { actual: 1, target: -1 }],
    ["not-a-whole-number@target", { actual: 1, target: 1.5 }],
    ["not-a-whole-number@actual", { actual: 0.5, target: 1 }],
    ["below-minimum@actual", { actual: -1, target: 1 }],
    ["not-a-number@actual", { actual: "1", target: 1 }],
  ])("has no points but %s for %j", (code, values) => {
    expect(fulfilled(values)).toMatchObject({ result: null, issues: [code] });
  });

  it.each([
    [{}, ["blank@actual", "blank@target"]],
    [{ actual: 3 }, ["blank@target"]],
    [{ target: 3 }, ["blank@actual"]],
  ])("is blank with %j", (values, issues) => {
    expect(fulfilled(values)).toMatchObject({ result: null, issues });
  });

  it("says what was due and what was done", () => {
    expect(fulfilled({ actual: 3, target: 3 }).text).toBe("满分2分，应完成3，实际完成3，全部完成，得2分；依据第一条");
    expect(fulfilled({ actual: 2, target: 3 }).text).toBe("满分2分，应完成3，实际完成2，未全部完成，得0分；依据第一条");
  });
});

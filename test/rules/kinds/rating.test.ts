import { ruleTrial } from "../../support/ruleTrial";

const rating = ruleTrial(
  { kind: "rating", ratings: ["好", "较好", "一般", "较差"] },
  { max: 0, item: { counts: "none" }, rubric: { total: null } },
);

describe("a rating item", () => {
  it.each(["好", "较好", "一般", "较差"])("can be rated %s", (level) => {
    expect(rating({ rating: level })).toMatchObject({
      result: level,
      text: `评为“${level}”；依据第一条`,
      issues: [],
    });
  });

  it("is blank without a rating", () => {
    expect(rating({})).toMatchObject({ result: null, issues: ["blank@rating"] });
  });

  it.each(["优秀", "好 ", "", 4, true, ["好"]])("cannot be rated %j", (level) => {
    expect(rating({ rating: level })).toMatchObject({ result: null, issues: ["not-a-choice@rating"] });
  });

  it("says which ratings there are", () => {
    expect(rating({ rating: "优秀" }).messages).toEqual(["“评价等次”应为好、较好、一般、较差之一，现为“优秀”"]);
  });
});

describe("a rating with parts", () => {
  const parts = [
    { id: "a", label: "甲项" },
    { id: "b", label: "乙项" },
    { id: "c", label: "丙项", optional: true },
  ];
  const trial = (from: string) =>
    ruleTrial(
      { kind: "rating", ratings: ["好", "较好", "一般", "较差"], parts, from },
      { max: 0, item: { counts: "none" }, rubric: { total: null } },
    );

  it.each([
    [{ rating: "好" }, "好", []],
    [{ rating: "较好", a: "好", b: "一般" }, "较好", []],
    [{ rating: "好", a: "较好", b: "一般" }, "好", ["rating-beyond-parts@rating"]],
    [{ rating: "较差", a: "较好", c: "一般" }, "较差", ["rating-beyond-parts@rating"]],
    [{ a: "好", b: "好", c: "好" }, null, ["blank@rating"]],
  ])("is the one that is entered: %j", (values, result, issues) => {
    expect(trial("entered")(values)).toMatchObject({ result, issues });
  });

  it.each([
    ["lowest", { a: "好", b: "较差", c: "好" }, "较差"],
    ["lowest", { a: "好", b: "较好" }, "较好"],
    ["majority", { a: "好", b: "较差", c: "好" }, "好"],
    ["majority", { a: "好", b: "较差" }, "较差"],
    ["majority", { a: "好", b: "一般", c: "较好" }, "一般"],
  ])("is %s of its parts: %j", (from, values, result) => {
    expect(trial(from)(values)).toMatchObject({ result, issues: [] });
  });

  it("lacks the parts that are not optional", () => {
    expect(trial("lowest")({ rating: "好", a: "好" })).toMatchObject({ result: null, issues: ["blank@b"] });
  });

  it("says how it came by its rating", () => {
    expect(trial("lowest")({ a: "好", b: "较差" }).text).toBe(
      "各指标评为甲项“好”、乙项“较差”，取最低的，为“较差”；依据第一条",
    );
  });
});

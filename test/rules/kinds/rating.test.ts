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

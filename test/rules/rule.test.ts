import { because } from "../../src/rules/explanation";
import { blank, scored, unrounded, withIssues } from "../../src/rules/rule";
import { fraction } from "../../src/shared/fraction";
import { issue } from "../../src/shared/issue";

const points = scored(5, because("满分{max}分，评定{score}分，得{points}分", { max: 10, score: 5, points: 5 }));
const fault = issue("nothing-to-average", {}, {});

it.each([
  ["no issues", points, []],
  ["issues of something without points", blank(), [fault]],
])("an outcome stays the same with %s", (_, outcome, more) => {
  expect(withIssues(outcome, more)).toBe(outcome);
});

it("points have all issues, those first that they had before", () => {
  const other = issue("nothing-to-rescale", {}, {});
  expect(withIssues(withIssues(points, [fault]), [other])).toEqual({ ...points, issues: [fault, other] });
});

it("points that were not rounded are kept once", () => {
  expect(unrounded(points, fraction(5))).toBe(points);
  expect(unrounded(points, fraction(5.001))).toEqual({ ...points, exact: fraction(5.001) });
  expect(unrounded(blank(), fraction(5))).toEqual(blank());
});

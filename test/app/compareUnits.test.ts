import { compareUnits } from "../../src/app/compareUnits";
import { evaluate } from "../../src/scoring/evaluate";
import { at } from "../../src/shared/list";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const whole = wholeUnit("一村", 8);

function compared(other: object) {
  const units = [whole, { ...whole, name: "二村", entries: { ...whole.entries, ...other } }];
  const evaluation = evaluate(pointsRubric, { rubric: pointsRubric.id, units });
  return compareUnits(evaluation, at(evaluation.units, 0), at(evaluation.units, 1));
}

test("the items on which two units differ stand by how much, the others are counted", () => {
  const { different, same } = compared({ "1": { score: 7 }, "4": { actual: 9, target: 10 } });
  expect(different.map(({ label, values, difference, max }) => [label, ...values, difference, max])).toEqual([
    ["4 指标4", 5, 9, -4, 10],
    ["1 指标1", 8, 7, 1, 10],
  ]);
  expect(same).toBe(7);
});

test("what one of them lacks is no number to compare with", () => {
  const { different } = compared({ "1": {} });
  // Whether the total is too low for it cannot be known either.
  expect(different.map(({ label, values, difference }) => [label, ...values, difference])).toEqual([
    ["1 指标1", 8, null, null],
    ["8 指标8", "未发生", null, null],
  ]);
});

test("totals have a difference, ranks have none", () => {
  const { figures } = compared({ "1": { score: 7 } });
  const found = new Map(figures.map(({ label, values, difference }) => [label, [...values, difference]]));
  expect([found.get("总分"), found.get("名次")]).toEqual([
    [64, 63, 1],
    [1, 2, null],
  ]);
});

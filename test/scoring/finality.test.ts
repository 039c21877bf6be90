import { evaluate } from "../../src/scoring/evaluate";
import { opennessIn } from "../../src/scoring/finality";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric, ratingsRubric } from "../support/smallRubrics";

const whole = wholeUnit("一村", 8);
const other = (entries: object) => ({ ...whole, name: "二村", entries: { ...whole.entries, ...entries } });
const NOTHING = { points: false, rank: false, grade: false };

test.each([
  ["all units are complete", [whole, other({})], [], NOTHING],
  ["another unit lacks what is compared with nothing", [whole, other({ "1": {} })], [], { ...NOTHING, rank: true }],
  ["another unit lacks what is compared", [whole, other({ "5": {} })], [], { points: true, rank: true, grade: true }],
  ["a unit was not read", [whole, other({})], ["三村"], { points: true, rank: true, grade: true }],
])("of a complete unit, where %s", (_, units, missing, open) => {
  const evaluation = evaluate(pointsRubric, { rubric: pointsRubric.id, units }, [], missing);
  expect(evaluation.units.slice(0, 1).map(opennessIn(evaluation))).toEqual([open]);
});

test("an incomplete unit has neither rank nor grade that could change", () => {
  const evaluation = evaluate(pointsRubric, { rubric: pointsRubric.id, units: [whole, other({ "1": {} })] });
  expect(evaluation.units.map(opennessIn(evaluation))[1]).toEqual({ ...NOTHING, points: true });
});

test("a grade by quota may change with the others, one decided on does not", () => {
  const { grading } = ratingsRubric;
  const quota = { ...pointsRubric, grading };
  const final = { grade: "好", reason: "集体研究" };
  const units = [whole, { ...other({}), final }, { ...other({ "1": {} }), name: "三村" }];
  const evaluation = evaluate(quota, { rubric: quota.id, units });
  expect(evaluation.units.map(opennessIn(evaluation)).map(({ grade }) => grade)).toEqual([true, false, false]);
});

import { rankedUnits, inCategory, namedLike, passes, unitFilters, type UnitFilter } from "../../src/app/rankedUnits";
import { evaluate } from "../../src/scoring/evaluate";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const vetoed = (name: string) => {
  const unit = wholeUnit(name, 8);
  return { ...unit, entries: { ...unit.entries, "9": { occurred: true } } };
};
const blank = (name: string) => {
  const unit = wholeUnit(name, 8);
  return { ...unit, entries: { ...unit.entries, "1": {} } };
};
const { rubric, units } = (() => {
  const evaluation = evaluate(pointsRubric, {
    rubric: pointsRubric.id,
    units: [wholeUnit("一村", 8), wholeUnit("Ａ村", 9), vetoed("二村"), blank("三村")],
  });
  return { rubric: evaluation.rubric, units: rankedUnits(evaluation) };
})();

test("every grade is offered with its units, marks only where some unit has them", () => {
  expect(unitFilters(rubric, units).map(({ filter, count }) => [Object.values(filter).join(":"), count])).toEqual([
    ["all", 4],
    ["grade:优秀", 2],
    ["grade:良好", 0],
    ["grade:一般", 0],
    ["ungraded", 2],
    ["vetoed", 1],
    ["capped", 4],
    ["incomplete", 1],
  ]);
  expect(unitFilters({ ...rubric, grading: { kind: "none" } }, []).map(({ filter }) => filter.by)).toEqual(["all"]);
});

test.each<[UnitFilter, readonly string[]]>([
  [{ by: "all" }, ["Ａ村", "一村", "二村", "三村"]],
  [{ by: "grade", grade: "优秀" }, ["Ａ村", "一村"]],
  [{ by: "ungraded" }, ["二村", "三村"]],
  [{ by: "vetoed" }, ["二村"]],
  [{ by: "incomplete" }, ["三村"]],
])("%j shows %j", (filter, names) => {
  expect(units.filter((unit) => passes(filter, unit)).map(({ name }) => name)).toEqual(names);
});

test.each([
  ["", 4],
  ["村", 4],
  [" 一 ", 1],
  ["A", 1],
  ["Ａ", 1],
  ["镇", 0],
])("“%s” is in the names of %i units", (wanted, count) => {
  expect(namedLike(units, wanted)).toHaveLength(count);
});

test("units are told apart by category", () => {
  const [first, ...others] = units;
  const sorted = first === undefined ? [] : [{ ...first, category: "1" }, ...others];
  expect(inCategory(sorted, "1")).toHaveLength(1);
  expect(inCategory(sorted, "2")).toEqual([]);
  expect(inCategory(sorted, null)).toEqual(sorted);
});

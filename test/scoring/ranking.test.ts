import { evaluate } from "../../src/scoring/evaluate";
import { inOrderOfRank } from "../../src/scoring/report";
import { builtInRubric } from "../support/rubrics";
import { fullEntries } from "../support/fullEntries";
import { scored } from "../support/scored";
import { categoriesRubric } from "../support/smallRubrics";

const cities = builtInRubric("shanxi-miit-2020-cities");
const full = fullEntries(cities);
const withFirst = (score: number | null, index: number) => ({
  name: `第${index}市`,
  entries: { ...full, "1": { score } },
});
const ranks = (...scores: (number | null)[]) => scored(cities, scores.map(withFirst)).units.map(({ rank }) => rank);

describe("the ranking by total", () => {
  it.each([
    ["one unit", [5], [1]],
    ["in order", [15, 10, 5], [1, 2, 3]],
    ["against the order", [5, 10, 15], [3, 2, 1]],
    ["two seconds", [15, 10, 10, 5], [1, 2, 2, 4]],
    ["two firsts", [10, 15, 15], [3, 1, 1]],
    ["all equal", [7, 7, 7], [1, 1, 1]],
    ["equal after rounding", [7.001, 7.004, 7.006], [2, 2, 1]],
    ["a blank among them", [15, null, 5], [1, null, 2]],
  ])("%s: %j has the places %j", (_, scores, expected) => {
    expect(ranks(...scores)).toEqual(expected);
  });

  it("compares exact sums", () => {
    const units = [
      { name: "甲市", entries: { ...full, "4": { score: 0.1 }, "5": { score: 0.2 }, "6": { score: 0 } } },
      { name: "乙市", entries: { ...full, "4": { score: 0.3 }, "5": { score: 0 }, "6": { score: 0 } } },
    ];
    expect(scored(cities, units).units.map(({ rank, total }) => [rank, total])).toEqual([
      [1, 70.3],
      [1, 70.3],
    ]);
  });

  it("is made within each category, negative totals last, units in the order of the input", () => {
    const stations = builtInRubric("beijinggang-2019-stations");
    const nothing = { "1.1": { deductions: Array<number>(10).fill(2) }, "1.2": { score: 0 } };
    const losses = Object.fromEntries(Object.keys(fullEntries(stations, "1")["1.3"] ?? {}).map((id) => [id, 0]));
    const results = scored(stations, [
      { name: "丙站", category: "1", entries: { ...nothing, "1.3": { ...losses, criticizedNational: 1 } } },
      { name: "甲站", category: "2", entries: fullEntries(stations, "2") },
      { name: "乙站", category: "1", entries: fullEntries(stations, "1") },
    ]);
    expect(results.units.map(({ name, total, rank }) => [name, total, rank])).toEqual([
      ["丙站", -3, 2],
      ["甲站", 100, 1],
      ["乙站", 100, 1],
    ]);
  });
});

it("orders units by category, then by rank, those without one last", () => {
  const unit = (name: string, category: string, item: string, score: number | null) => ({
    name,
    category,
    entries: { [item]: { score } },
  });
  const units = [
    unit("乙一", "2", "2.2", null),
    unit("甲三", "1", "1.1", null),
    unit("甲二", "1", "1.1", 50),
    unit("甲一", "1", "1.1", 90),
  ];
  const evaluation = evaluate(categoriesRubric, { rubric: categoriesRubric.id, units });
  expect(inOrderOfRank(evaluation).map(({ unit: { name } }) => name)).toEqual(["甲一", "甲二", "甲三", "乙一"]);
});

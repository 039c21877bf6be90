import { BY_RANK, inOrder, orderAfter, rankedUnits, type UnitOrder } from "../../src/app/rankedUnits";
import { evaluate } from "../../src/scoring/evaluate";
import { builtInRubric } from "../support/rubrics";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const rubric = builtInRubric("shanxi-miit-2020-cities");
const unit = (name: string, score: number, but: object = {}) => ({
  name,
  entries: { ...Object.fromEntries(rubric.items.map(({ id }) => [id, { score }])), ...but },
});
const evaluation = evaluate(rubric, {
  rubric: rubric.id,
  units: [unit("甲市", 7), unit("乙市", 10, { "8": {} }), unit("丙市", 9), unit("丁市", 9)],
});
const ranked = rankedUnits(evaluation);

test("units stand by rank, equal ones and those without a rank in the order of the input", () => {
  expect(ranked.map(({ name, rank, total, grade }) => [name, rank, total, grade])).toEqual([
    ["丙市", 1, 72, "良好"],
    ["丁市", 1, 72, "良好"],
    ["甲市", 3, 56, "一般"],
    ["乙市", null, 70, null],
  ]);
});

test("a unit of which nothing has points yet has no total, neither 0 nor another", () => {
  const units = [{ name: "甲市" }, { name: "乙市", entries: { "1": { score: 0 } } }];
  const found = rankedUnits(evaluate(rubric, { rubric: rubric.id, units }));
  expect(found.map(({ total, complete }) => [total, complete])).toEqual([
    [null, false],
    [0, false],
  ]);
});

test("categories stand together, in the order of the table", () => {
  const central = builtInRubric("central-units-2017");
  const categories = central.categories.map(({ id }) => id);
  const units = [...categories].reverse().map((category) => ({ name: `单位${category}`, category }));
  const found = rankedUnits(evaluate(central, { rubric: central.id, units }));
  expect(found.map(({ category }) => category)).toEqual(categories);
});

test("a unit's own total stands beside the reviewers', with how far it is above", () => {
  const own = { self: unit("乙市", 8.5).entries };
  const units = [
    { ...unit("甲市", 7), ...own },
    { ...unit("乙市", 10), ...own },
    unit("丙市", 9),
    { name: "丁市", ...own },
  ];
  const found = rankedUnits(evaluate(rubric, { rubric: rubric.id, units }));
  expect(found.map(({ name, self }) => [name, self])).toEqual([
    ["乙市", { total: 68, above: -12 }],
    ["丙市", null],
    ["甲市", { total: 68, above: 12 }],
    ["丁市", null],
  ]);
});

test("a unit is marked where a cap came to bear", () => {
  const units = [
    wholeUnit("一村", 8),
    { ...wholeUnit("二村", 7), entries: { ...wholeUnit("二村", 7).entries, "6": { x: 0, y: 1 } } },
  ];
  const found = rankedUnits(evaluate(pointsRubric, { rubric: pointsRubric.id, units }));
  expect(found.map(({ name, capped }) => [name, capped])).toEqual([
    ["一村", true],
    ["二村", false],
  ]);
});

test("a grade that was decided by hand is in force, the computed one is kept beside it", () => {
  const final = { grade: "优秀", reason: "会议决定" };
  const found = rankedUnits(
    evaluate(rubric, { rubric: rubric.id, units: [{ ...unit("甲市", 9), final }, unit("乙市", 8)] }),
  );
  expect(found.map(({ grade, decided }) => [grade, decided])).toEqual([
    ["优秀", { computed: "良好" }],
    ["一般", null],
  ]);
});

const mixed = [unit("10村", 7), unit("乙村", 10, { "8": {} }), unit("2村", 9), unit("阿村", 9), { name: "空村" }];
const unordered = rankedUnits(evaluate(rubric, { rubric: rubric.id, units: mixed }));

test.each<[UnitOrder, string]>([
  [{ by: "rank", backwards: false }, "2村 阿村 10村 乙村 空村"],
  [{ by: "rank", backwards: true }, "10村 2村 阿村 乙村 空村"],
  [{ by: "name", backwards: false }, "2村 10村 阿村 空村 乙村"],
  [{ by: "name", backwards: true }, "乙村 空村 阿村 10村 2村"],
  [{ by: "total", backwards: false }, "2村 阿村 乙村 10村 空村"],
  [{ by: "total", backwards: true }, "10村 乙村 2村 阿村 空村"],
  [{ by: "grade", backwards: false }, "2村 阿村 10村 乙村 空村"],
  [{ by: "grade", backwards: true }, "10村 2村 阿村 乙村 空村"],
])("%j: blanks last, equal units as they were", (order, expected) => {
  expect(
    inOrder(rubric, unordered, order)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(expected);
});

test("categories are ranked apart, so by rank they stay apart whichever way round", () => {
  const central = builtInRubric("central-units-2017");
  const categories = central.categories.map(({ id }) => id);
  const found = rankedUnits(
    evaluate(central, { rubric: central.id, units: categories.map((category) => ({ name: category, category })) }),
  );
  expect(inOrder(central, found, { by: "rank", backwards: true }).map(({ category }) => category)).toEqual(categories);
});

test("a heading chosen again turns the order round, another one begins as is usual", () => {
  const again = orderAfter(BY_RANK, "rank");
  expect(again).toEqual({ by: "rank", backwards: true });
  expect(orderAfter(again, "rank")).toEqual(BY_RANK);
  expect(orderAfter(again, "total")).toEqual({ by: "total", backwards: false });
});

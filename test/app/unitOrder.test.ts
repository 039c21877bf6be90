import { rankedUnits } from "../../src/app/rankedUnits";
import { BY_RANK, inOrder, orderAfter, type UnitOrder } from "../../src/app/unitOrder";
import { evaluate } from "../../src/scoring/evaluate";
import { builtInRubric } from "../support/rubrics";

const rubric = builtInRubric("shanxi-miit-2020-cities");
const unit = (name: string, score: number, but: object = {}) => ({
  name,
  entries: { ...Object.fromEntries(rubric.items.map(({ id }) => [id, { score }])), ...but },
});
const units = [unit("10村", 7), unit("乙村", 10, { "8": {} }), unit("2村", 9), unit("阿村", 9), { name: "空村" }];
const ranked = rankedUnits(evaluate(rubric, { rubric: rubric.id, units }));

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
    inOrder(rubric, ranked, order)
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

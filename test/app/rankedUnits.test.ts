import { explainUnit, rankedUnits } from "../../src/app/rankedUnits";
import { evaluate } from "../../src/scoring/evaluate";
import { at } from "../../src/shared/list";
import { builtInRubric } from "../support/rubrics";

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

test("categories stand together, in the order of the table", () => {
  const central = builtInRubric("central-units-2017");
  const categories = central.categories.map(({ id }) => id);
  const units = [...categories].reverse().map((category) => ({ name: `单位${category}`, category }));
  const found = rankedUnits(evaluate(central, { rubric: central.id, units }));
  expect(found.map(({ category }) => category)).toEqual(categories);
});

test("each item is explained with its clause, and what is missing is named", () => {
  const { items, missing, capped } = explainUnit(evaluation, at(ranked, 3).evaluation);
  expect(items[0]).toMatchObject({ id: "1", label: "1 优化集群布局", value: 10, max: 15, capped: false });
  expect(items[0]?.explanation).toContain("依据");
  expect(missing).toEqual(["8 促进大数据发展"]);
  expect(capped).toBe("");
});

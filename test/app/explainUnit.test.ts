import { byLoss, explainUnit, type ExplainedUnit } from "../../src/app/explainUnit";
import { evaluate } from "../../src/scoring/evaluate";
import { at } from "../../src/shared/list";
import { wholeUnit } from "../support/scoredBooks";
import { pointsRubric } from "../support/smallRubrics";

const whole = wholeUnit("一村", 8);

function explained(unit: object): ExplainedUnit {
  const evaluation = evaluate(pointsRubric, { rubric: pointsRubric.id, units: [{ ...whole, ...unit }] });
  return explainUnit(evaluation, at(evaluation.units, 0));
}

test("items stand by section with subtotals, those of no section last", () => {
  const { sections } = explained({});
  expect(sections.map(({ name, points, max, items }) => [name, points, max, items.map(({ id }) => id)])).toEqual([
    ["甲", 26, 30, ["1", "2"]],
    ["乙", 35, 40, ["3", "4", "5"]],
    ["加分", 3, 3, ["6"]],
    ["减分", 0, 2, ["7"]],
    [null, null, null, ["8", "9"]],
  ]);
});

test("each item has its points, its full points and the sentence with its clause", () => {
  const [item] = explained({}).sections[0]?.items ?? [];
  expect(item).toMatchObject({ label: "1 指标1", value: 8, max: 10, capped: false, self: null });
  expect(item?.explanation).toBe("满分10分，评定8分，得8分；依据第一条");
});

test("what was capped is marked", () => {
  const [item] = explained({}).sections[2]?.items ?? [];
  expect(item).toMatchObject({ id: "6", capped: true });
});

test("an item without points says why, and what is missing is told elsewhere", () => {
  const { sections } = explained({ entries: { ...whole.entries, "1": {} } });
  expect(sections[0]?.items[0]).toMatchObject({ value: null, remarks: [] });
  expect(sections[0]?.items[0]?.explanation).toContain("未填");
});

test("the unit's own points stand beside the reviewers'", () => {
  const { sections, figures } = explained({ self: { ...whole.entries, "1": { score: 10 } } });
  expect(sections[0]?.items.map(({ self }) => self)).toEqual([10, 18]);
  expect(figures.map(({ label }) => label)).toContain("自评总分");
});

test("where nobody reviewed, the unit's own points are the points", () => {
  const { sections } = explained({ entries: {}, self: whole.entries });
  expect(sections[0]?.items[0]).toMatchObject({ value: 8, self: null });
});

test("the results of the whole unit are told once", () => {
  const { figures } = explained({ entries: { ...whole.entries, "9": { occurred: true } } });
  expect(figures.map(({ label, value, words }) => [label, value, words])).toEqual([
    ["基础分", 61, null],
    ["加分", 3, null],
    ["减分", 0, null],
    ["总分", 64, null],
    ["一票否决", "是", "指标9“指标9”已发生（第一条）；按第一条一票否决，不参加排名"],
    ["名次", null, "不排名：一票否决的不参加排名；依据第一条"],
    ["等次", null, "不评等次：没有名次"],
  ]);
});

test("a reading that would change an item's points is told under the item", () => {
  const evaluation = evaluate(pointsRubric, {
    rubric: pointsRubric.id,
    units: [whole, { ...wholeUnit("二村", 7), entries: { ...whole.entries, "5": { value: 7, achieved: false } } }],
  });
  const { sections } = explainUnit(evaluation, at(evaluation.units, 1));
  const told = sections.flatMap(({ items }) => items.filter((item) => item.remarks.length > 0).map(({ id }) => id));
  expect(told).toContain("5");
});

test("what costs the unit most stands first, a veto before all", () => {
  const entries = { ...whole.entries, "1": { score: 3 }, "9": { occurred: true } };
  const items = byLoss(explained({ entries }));
  const losing = items.filter(({ loss, vetoes }) => loss > 0 || vetoes);
  expect(losing.map(({ id, loss, vetoes }) => [id, loss, vetoes])).toEqual([
    ["9", 0, true],
    ["1", 7, false],
    ["4", 5, false],
    ["2", 2, false],
  ]);
  expect(items.map(({ id }) => id)).toEqual(["9", "1", "4", "2", "3", "5", "6", "7", "8"]);
});

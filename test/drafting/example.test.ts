import { exampleOf } from "../../src/drafting/example";
import { sampleValues } from "../../src/drafting/sampleValues";
import { givesPoints, itemFacts } from "../../src/rubric/facts";
import { isDerived } from "../../src/rubric/derived";
import { checkField, isEntered } from "../../src/rules/field";
import { bindRule, type Rule } from "../../src/rules/kinds/kinds";
import { derivedRubric } from "../support/derivedRubric";
import { datesRubric } from "../support/datesRubric";
import { measuresRubric } from "../support/measuresRubric";
import { builtInRubrics } from "../support/rubrics";

const facts = (max: number) => ({ id: "1", max, phases: [], decimals: 2 });

const items = [...builtInRubrics(), measuresRubric, datesRubric].flatMap((rubric) =>
  rubric.items.map((item) => ({ key: `${rubric.id} ${item.id}`, rubric, item })),
);

describe("the example of a rule", () => {
  test.each(items.filter(({ item }) => givesPoints(item)))("has points and says why: $key", ({ rubric, item }) => {
    const example = exampleOf(item.rule, itemFacts(item, rubric));
    expect(example?.entered).toMatch(/\S/);
    expect(example?.explanation).toMatch(/得|计|扣/);
    expect(example?.points).not.toBe(0);
    expect(Math.abs(example?.points ?? Infinity)).toBeLessThanOrEqual(item.max ?? 0);
  });

  test.each(items.filter(({ item }) => !givesPoints(item)))(
    "is none where there are no points: $key",
    ({ rubric, item }) => {
      expect(exampleOf(item.rule, itemFacts(item, rubric))).toBeNull();
    },
  );

  test.each(derivedRubric.items.filter(isDerived))("is none of points made of other items' points: $id", (item) => {
    expect(exampleOf(item.rule, itemFacts(item, derivedRubric))).toBeNull();
  });

  test.each<[string, Rule, number, string, number]>([
    ["a rate", { kind: "proportional", noTarget: "error" }, 10, "实际完成数8、目标任务数10", 8],
    ["a flag", { kind: "binary" }, 5, "是否完成：是", 5],
    ["deductions", { kind: "deduction", least: 0.5, most: 2 }, 20, "各次扣分：0.5；1.3", 18.2],
    [
      "levels",
      {
        kind: "level",
        options: [
          { label: "优", points: { least: 8, most: 10 } },
          { label: "良", points: 6 },
          { label: "差", points: 0 },
        ],
      },
      10,
      "档次：良",
      6,
    ],
    [
      "a quantity with its unit",
      {
        kind: "measured",
        measure: { kind: "entered", unit: "%", min: 0, max: 100, whole: false },
        scale: { kind: "share", full: 100 },
        labels: { value: "满意度" },
      },
      10,
      "满意度85%",
      8.5,
    ],
    [
      "units that are compared",
      {
        kind: "measured",
        measure: { kind: "entered", unit: "万元", min: 0, max: null, whole: false },
        compare: { kind: "best", better: "higher" },
        scale: { kind: "share", full: 100 },
        labels: { value: "投资额" },
      },
      10,
      "投资额8万元（其他单位10、4）",
      8,
    ],
  ])("shows %s in words", (_, rule, max, entered, points) => {
    expect(exampleOf(rule, facts(max))).toMatchObject({ entered, points });
  });
});

test.each(items)("sample values fit the fields of $key", ({ rubric, item }) => {
  const { fields } = bindRule(item.rule, itemFacts(item, rubric));
  const values = sampleValues(fields);
  for (const field of fields) {
    const value = values[field.id];
    expect(isEntered(value) ? checkField(field, value) : "blank").toBeNull();
  }
});

import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const twice = (path: string) => `lint-duplicate-id ${path}`;
const level = { id: "x", label: "又一级", points: 1, counted: "次" };

const cases: LintCase[] = [
  [
    "an attribute",
    ratingsRubric,
    { "attributes[4]": { id: "problem", label: "再列", type: "flag", note: "略" } },
    [twice("attributes[4].id")],
  ],
  ["a category", categoriesRubric, { "categories[2]": { id: "1", name: "丙类" } }, [twice("categories[2].id")]],
  ["a phase", phasesRubric, { "phases[2]": { id: "routine", label: "又一段", max: 4 } }, [twice("phases[2].id")]],
  ["a section", pointsRubric, { "sections[4]": { name: "甲", max: 30 } }, [twice("sections[4].name")]],
  [
    "a column of the printed table",
    ratingsRubric,
    { "printed.columns[1].id": "name" },
    [twice("printed.columns[1].id")],
  ],
  ["a level of a tally", pointsRubric, { "items[5].rule.levels[2]": level }, [twice("items[5].rule.levels[2].id")]],
  [
    "a level of a net item",
    categoriesRubric,
    { "items[3].rule.levels[1].id": "up" },
    [twice("items[3].rule.levels[1].id")],
  ],
  ["a source", pointsRubric, { "items[2].rule.sources[1].id": "a" }, [twice("items[2].rule.sources[1].id")]],
  [
    "a rating",
    ratingsRubric,
    { "items[0].rule.ratings": ["好", "较好", "一般", "较差", "好"] },
    [twice("items[0].rule.ratings[4]")],
  ],
  ["a grade of a tier", pointsRubric, { "grading.tiers[1].grade": "优秀" }, [twice("grading")]],
  ["a grade of a quota", ratingsRubric, { "grading.rest": "较差" }, [twice("grading")]],
  ["an example", pointsRubric, { "examples[1].name": "甲" }, [twice("examples[1].name")]],
  [
    "a unit of an example",
    pointsRubric,
    { "examples[0].units[1]": { name: "一村" } },
    [twice("examples[0].units[1].name")],
  ],
];

describe("ids and names that stand twice", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("finds an item", () => {
    expect(findings(phasesRubric, { "items[1].id": "1" })).toContain(twice("items[1].id"));
  });

  it("finds an interpretation", () => {
    expect(findings(ratingsRubric, { "interpretations[1].id": "quota" })).toContain(twice("interpretations[3].id"));
  });

  it("finds a choice", () => {
    expect(findings(ratingsRubric, { "interpretations[1].choices[1].id": "usual" })).toContain(
      twice("interpretations[1].choices[1].id"),
    );
  });

  it("says what stands twice", () => {
    expect(messages(pointsRubric, { "items[2].rule.sources[1].id": "a" })).toEqual(["来源“a”重复出现，请改成不同的"]);
  });
});

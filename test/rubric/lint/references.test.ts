import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const unknown = (path: string) => `lint-unknown-reference ${path}`;

const cases: LintCase[] = [
  [
    "an item's section",
    pointsRubric,
    { "items[0].section": "丙", "items[1].section": "丙", "sections[0].max": 0 },
    [unknown("items[0].section"), unknown("items[1].section")],
  ],
  [
    "an item's phase",
    phasesRubric,
    { "items[1].phases": { routine: 0, yearEnd: 10, midYear: 0 } },
    [unknown("items[1].phases.midYear")],
  ],
  [
    "the phase of a column",
    phasesRubric,
    { "printed.columns[0].phase": "midYear" },
    [unknown("printed.columns[0].phase")],
  ],
  ["the condition of a row", pointsRubric, { "printed.rows[1].onlyIf": "near" }, [unknown("printed.rows[1].onlyIf")]],
  [
    "an item that an interpretation applies to",
    pointsRubric,
    { "interpretations[1].applies.items": ["4", "44"] },
    [unknown("interpretations[1].applies.items[1]")],
  ],
  [
    "a default choice",
    ratingsRubric,
    { "interpretations[3].default": "none" },
    [unknown("interpretations[3].default")],
  ],
  ["an item of a row", pointsRubric, { "printed.rows[1].items": ["1", "10"] }, [unknown("printed.rows[1].items[1]")]],
  [
    "an item whose scores should spread",
    pointsRubric,
    { "checks[0].items": ["1", "x"] },
    [unknown("checks[0].items[1]")],
  ],
  [
    "an item and a level whose events need evidence",
    pointsRubric,
    { "checks[0]": { kind: "evidence", items: ["6", "x"], levels: ["y", "z"], clause: "第三条" } },
    [unknown("checks[0].items[1]"), unknown("checks[0].levels[1]")],
  ],
  [
    "an item with a measured value",
    pointsRubric,
    { "checks[0]": { kind: "above", item: "6", limit: 10, clause: "第三条" } },
    [unknown("checks[0].item")],
  ],
  ["a rating that calls for a flag", ratingsRubric, { "checks[0].rating": "很差" }, [unknown("checks[0].rating")]],
  ["the item of such a rating", ratingsRubric, { "checks[0].item": "3" }, [unknown("checks[0].item")]],
  [
    "the flag that a rating calls for",
    ratingsRubric,
    { "checks[0].attribute": "trouble" },
    [unknown("checks[0].attribute")],
  ],
];

describe("references that lead nowhere", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("finds the category of an item and of a row", () => {
    const found = findings(categoriesRubric, { "items[3].category": "3", "printed.rows[4].category": "3" });
    expect(found).toContain(unknown("items[3].category"));
    expect(found).toContain(unknown("printed.rows[4].category"));
  });

  it("finds a rating asked of an item that has none", () => {
    const check = { kind: "ratingNeedsFlag", item: "1", rating: "较差", attribute: "remote", clause: "第一条" };
    expect(findings(pointsRubric, { "checks[1]": check })).toEqual([unknown("checks[1].rating")]);
  });

  it("names what there is", () => {
    expect(messages(ratingsRubric, { "checks[0].item": "3" })).toEqual(["没有指标“3”，请改正或补上定义，现有：1、2"]);
    expect(messages(phasesRubric, { "printed.rows[0].category": "1" })).toContain(
      "没有类别“1”，请改正或补上定义，现有：无",
    );
  });
});

describe("attributes of the wrong type", () => {
  const wrongType: LintCase[] = [
    [
      "a row's condition",
      ratingsRubric,
      { "printed.rows[0].onlyIf": "rank" },
      ["lint-attribute-type printed.rows[0].onlyIf"],
    ],
    ["a flag", ratingsRubric, { "checks[0].attribute": "rank" }, ["lint-attribute-type checks[0].attribute"]],
  ];
  it.each(wrongType)("finds %s that is a number", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });
});

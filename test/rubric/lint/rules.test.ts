import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, pointsRubric } from "../../support/smallRubrics";

const rule = (code: string, item: number, rest: string) => `${code} items[${String(item)}].rule${rest}`;

const cases: LintCase[] = [
  [
    "a tally's cap other than the item's points",
    pointsRubric,
    { "items[5].rule.cap": 2.5 },
    [rule("lint-cap", 5, ".cap")],
  ],
  [
    "a net item's cap other than its points",
    categoriesRubric,
    { "items[3].rule.cap": 4 },
    [rule("lint-cap", 3, ".cap")],
  ],
  [
    "a level worth more than the cap",
    pointsRubric,
    { "items[5].rule.levels[0].points": 4 },
    [rule("lint-level-over-cap", 5, ".levels[0].points")],
  ],
  [
    "a loss worth more than the cap",
    categoriesRubric,
    { "items[3].rule.levels[1].points": -3.5 },
    [rule("lint-level-over-cap", 3, ".levels[1].points")],
  ],
  [
    "a level of a tally that takes away",
    pointsRubric,
    { "items[6].rule.levels[0].points": -0.5 },
    [rule("lint-level-sign", 6, ".levels[0].points")],
  ],
  [
    "a level of a net item that is worth nothing",
    categoriesRubric,
    { "items[3].rule.levels[0].points": 0 },
    [rule("lint-level-sign", 3, ".levels[0].points")],
  ],
  [
    "levels that count once but are not there",
    pointsRubric,
    { "items[5].rule.atMostOnce": ["none"], "items[5].rule.highestOf": [["none", "other"]] },
    [
      rule("lint-unknown-reference", 5, ".atMostOnce[0]"),
      rule("lint-unknown-reference", 5, ".highestOf[0][0]"),
      rule("lint-unknown-reference", 5, ".highestOf[0][1]"),
    ],
  ],
  [
    "a least deduction above the most",
    pointsRubric,
    { "items[1].rule.least": 3 },
    [rule("lint-deduction-range", 1, "")],
  ],
  [
    "a deduction above the item's points",
    pointsRubric,
    { "items[1].rule.most": 21 },
    [rule("lint-deduction-range", 1, "")],
  ],
  [
    "factors that do not lead to full points",
    pointsRubric,
    { "items[2].rule.sources[0].factor": 0.1 },
    [rule("lint-factors", 2, ".sources")],
  ],
  [
    "points outside the top places above full points",
    pointsRubric,
    { "items[4].rule.otherwise": 10.5 },
    [rule("lint-otherwise", 4, ".otherwise")],
  ],
  [
    "a first class without full points",
    categoriesRubric,
    { "items[1].rule.classes": [14, 13] },
    [rule("lint-class-first", 1, ".classes[0]")],
  ],
  [
    "a class no worse than the one before",
    categoriesRubric,
    { "items[1].rule.classes": [15, 13, 13] },
    [rule("lint-class-order", 1, ".classes[2]")],
  ],
];

describe("parameters that do not fit the item's points", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it.each([
    ["a tally without cap", pointsRubric, { "items[5].rule.cap": null, "items[5].rule.levels[0].points": 4 }],
    ["a single amount to deduct", pointsRubric, { "items[1].rule.least": 2 }],
    ["full points outside the top places", pointsRubric, { "items[4].rule.otherwise": 10 }],
  ])("accepts %s", (_, rubric, edits) => {
    expect(findings(rubric, edits)).toEqual([]);
  });

  it("says both numbers", () => {
    expect(messages(pointsRubric, { "items[2].rule.sources[0].factor": 0.1 })).toEqual([
      "各来源都为100分时合计18分，与指标分值20分不一致，请核对系数",
    ]);
  });
});

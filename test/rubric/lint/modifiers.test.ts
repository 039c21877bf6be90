import { findings, messages, type LintCase } from "../../support/findings";
import { modifiedRubric, repeatedRubric } from "../../support/modifiedRubrics";
import { phasesRubric, pointsRubric } from "../../support/smallRubrics";

const clause = "第一条";
const exempt = { label: "无此项任务", as: "zero", clause };
const border = { attribute: "border", is: true };
const unknown = (path: string) => `lint-unknown-reference ${path}`;

const cases: readonly LintCase[] = [
  ["nothing in a sound one", modifiedRubric, {}, []],
  ["nothing in one that is assessed in parts", repeatedRubric, {}, []],

  ["a pass mark above full points", modifiedRubric, { "items[3].pass": 31 }, ["lint-pass items[3].pass"]],
  ["a pass mark below 0", modifiedRubric, { "items[3].pass": -1 }, ["lint-pass items[3].pass"]],
  [
    "a pass mark that a condition asks for and nobody gives",
    modifiedRubric,
    { "items[4].pass": undefined },
    ["lint-pass-missing items[3].limits[0].when"],
  ],
  ["a veto with a pass mark", modifiedRubric, { "items[10].pass": 0 }, ["lint-modifier-points items[10].pass"]],
  [
    "a veto that does not apply",
    modifiedRubric,
    { "items[10].notApplicable": exempt },
    ["lint-modifier-points items[10].notApplicable"],
  ],
  [
    "an item in phases with a limit",
    phasesRubric,
    { "items[0].limits": [{ when: { flag: "faked", label: "弄虚作假" }, points: 0, clause }] },
    ["lint-modifier-phases items[0].limits"],
  ],
  ["an item in phases that does not apply", phasesRubric, { "items[0].notApplicable": exempt }, []],
  [
    "a bonus that is made up for",
    modifiedRubric,
    { "items[6].notApplicable.as": "rescale" },
    ["lint-rescale-base items[6].notApplicable.as"],
  ],
  [
    "a limit that is none",
    modifiedRubric,
    { "items[3].limits[0].points": 30 },
    ["lint-limit-max items[3].limits[0].points"],
  ],
  [
    "a limit by an unknown item",
    modifiedRubric,
    { "items[3].limits[0].when": { item: "99", passed: false } },
    [unknown("items[3].limits[0].when.item")],
  ],
  [
    "a limit by an item that is no event",
    modifiedRubric,
    { "items[3].limits[0].when": { item: "5", occurred: true } },
    ["lint-occurred-missing items[3].limits[0].when"],
  ],
  [
    "a limit by an unknown attribute",
    modifiedRubric,
    { "items[3].limits[0].when": { attribute: "coast", is: true } },
    [unknown("items[3].limits[0].when.attribute")],
  ],
  [
    "a limit by an attribute that is a number",
    modifiedRubric,
    { "items[3].limits[0].when": { attribute: "difficulty", is: true } },
    ["lint-attribute-type items[3].limits[0].when.attribute"],
  ],
  [
    "a flag that is a choice",
    modifiedRubric,
    { "items[3].limits[0].when": { attribute: "border", is: "是" } },
    ["lint-condition-value items[3].limits[0].when.is"],
  ],
  [
    "a choice that nobody has",
    modifiedRubric,
    { "items[3].limits[0].when": { attribute: "zone", is: "沿海" } },
    ["lint-condition-value items[3].limits[0].when.is"],
  ],
  [
    "a limit's flag that is a field of the rule",
    modifiedRubric,
    { "items[0].limits[0].when.flag": "score" },
    ["lint-duplicate-id items[0].limits[0].when.flag"],
  ],
  [
    "a variant without anything of its own",
    modifiedRubric,
    { "items[4].variants[0].set": undefined },
    ["lint-variant-empty items[4].variants[0]"],
  ],
  ["a variant whose total is another", modifiedRubric, { "items[2].variants[0].max": 25 }, ["lint-sum total"]],
  [
    "a variant with parameters that no rule has",
    modifiedRubric,
    { "items[4].variants[0].set": { atMost: 2 } },
    ["schema items[4].variants[0].set.atMost"],
  ],
  [
    "a variant whose parameters do not fit its points",
    modifiedRubric,
    {
      "items[3].variants": [{ when: border, max: 10, clause }],
      "items[4].variants": [{ when: border, max: 50, clause }],
    },
    ["lint-otherwise items[3].variants[0].set.otherwise"],
  ],
  [
    "a variant that asks for other fields",
    modifiedRubric,
    { "items[4].variants[0].set": { kind: "judged" } },
    ["lint-variant-fields items[4].variants[0]"],
  ],
  [
    "an attribute with limits that cannot be",
    modifiedRubric,
    { "attributes[3].max": -1 },
    ["lint-number-range attributes[3].max"],
  ],
  ["a flag with a greatest value", modifiedRubric, { "attributes[0].max": 1 }, ["lint-number-range attributes[0].max"]],
  [
    "an event that nobody asks for",
    modifiedRubric,
    { "items[2].limits": undefined, "grading.gates[0].when": { item: "4", passed: false } },
    ["lint-counts items[9].counts"],
  ],

  [
    "an interpretation of an unknown item's modifiers",
    modifiedRubric,
    { "interpretations[1].applies.modifiersOf": ["1", "99"] },
    [unknown("interpretations[1].applies.modifiersOf[1]")],
  ],
  [
    "a reading that makes no modifier",
    modifiedRubric,
    { "interpretations[1].choices[1].set": { "notApplicable.as": "half" } },
    ["lint-choice-invalid interpretations[1].choices[1].set.notApplicable.as"],
  ],
  [
    "a default that differs from what is stated",
    modifiedRubric,
    { "items[0].notApplicable.as": "zero" },
    ["lint-default-differs interpretations[1].choices[0].set"],
  ],
  [
    "an interpretation of totals that are not there",
    pointsRubric,
    { "interpretations[6].applies": { part: "totals" } },
    ["lint-open-parameter veto.ranking", "lint-part-missing interpretations[6].applies.part"],
  ],
];

describe("what items have beside their rules", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect([...findings(rubric, edits)].sort()).toEqual([...found].sort());
  });

  it("says which pass mark, limit and condition", () => {
    expect(messages(modifiedRubric, { "items[3].pass": 31 })).toEqual([
      "合格分31分应在0与分值30分之间，且只用于计分的指标",
    ]);
    expect(messages(modifiedRubric, { "items[4].pass": undefined })).toEqual([
      "条件看指标“5”是否合格，请为它写明合格分pass",
    ]);
    expect(messages(modifiedRubric, { "items[2].variants[0].max": 25 })).toEqual([
      "总分（border为true的）写明100分，所属各项合计102分，请核对文件",
    ]);
  });
});

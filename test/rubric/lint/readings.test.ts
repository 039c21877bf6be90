import { findings, messages, type LintCase } from "../../support/findings";
import { phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const set = (code: string, interpretation: number, choice: number, rest = "") =>
  `${code} interpretations[${String(interpretation)}].choices[${String(choice)}].set${rest}`;

const cases: LintCase[] = [
  [
    "a default other than the rule",
    pointsRubric,
    { "items[3].rule.noTarget": "full" },
    [set("lint-default-differs", 1, 0)],
  ],
  ["a default other than the part", ratingsRubric, { "grading.places": "round" }, [set("lint-default-differs", 3, 0)]],
  [
    "a default other than the arithmetic",
    phasesRubric,
    { "arithmetic.decimals": 4 },
    [set("lint-default-differs", 0, 0)],
  ],
  [
    "a default that takes a rule's own words away",
    phasesRubric,
    { "items[1].rule.labels": { yearEnd: "得分" } },
    [set("lint-default-differs", 1, 0)],
  ],
  [
    "a default that is not the first choice",
    pointsRubric,
    { "interpretations[1].default": "other", 'examples[0].interpretations["no-target"]': "usual" },
    [set("lint-default-differs", 1, 1)],
  ],
  [
    "a value that the rule does not take",
    pointsRubric,
    { "interpretations[1].choices[1].set": { noTarget: "zero" } },
    [set("lint-choice-invalid", 1, 1, ".noTarget")],
  ],
  [
    "a parameter that the rule does not have",
    pointsRubric,
    { "interpretations[1].choices[1].set": { noTarget: "full", cap: 3 } },
    [set("lint-choice-invalid", 1, 1, ".cap")],
  ],
  [
    "a rule that lacks parameters",
    phasesRubric,
    { "interpretations[1].choices[1].set": { kind: "threshold" } },
    [set("lint-choice-invalid", 1, 1, ".atLeast")],
  ],
  [
    "a value that the arithmetic does not take",
    phasesRubric,
    { "interpretations[0].choices[1].set": { decimals: 5 } },
    [set("lint-choice-invalid", 0, 1, ".decimals")],
  ],
  [
    "a value that the veto does not take",
    pointsRubric,
    { "interpretations[6].choices[1].set": { ranking: "first" } },
    [set("lint-choice-invalid", 6, 1, ".ranking")],
  ],
  [
    "a parameter inside one that the rule does not have",
    pointsRubric,
    { "interpretations[1].choices[1].set": { noTarget: "full", "scale.partSteps": "up" } },
    [set("lint-choice-invalid", 1, 1, ".scale")],
  ],
  [
    "two choices that are equal",
    pointsRubric,
    { "interpretations[1].choices[1].set": { noTarget: "error" } },
    [set("lint-choices-equal", 1, 1)],
  ],
  [
    "a choice that sets nothing",
    ratingsRubric,
    { "interpretations[3].choices[1].set": {} },
    [set("lint-choices-equal", 3, 1)],
  ],
  [
    "two choices that are equal but for the order of keys",
    ratingsRubric,
    { "interpretations[0].choices[1].set": { points: { 较差: 1, 一般: 2, 较好: 3, 好: 4 } } },
    [set("lint-choices-equal", 0, 1)],
  ],
  [
    "a choice whose rule does not fit the item",
    pointsRubric,
    { "interpretations[3].choices[1].set": { unmet: "reviewer", otherwise: 11 } },
    [set("lint-otherwise", 3, 1, ".otherwise")],
  ],
  [
    "a choice that names an unknown attribute",
    ratingsRubric,
    { "interpretations[1].choices[1].set": { within: "region" } },
    [set("lint-unknown-reference", 1, 1, ".within")],
  ],
  [
    "a choice whose grades overlap",
    ratingsRubric,
    {
      "interpretations[3].choices[1].set": {
        places: "round",
        top: [
          { grade: "好", share: 0.1 },
          { grade: "较好", share: 0.95 },
        ],
      },
    },
    [set("lint-share-sum", 3, 1, ".bottom.share")],
  ],
];

describe("readings that do not work", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("finds an interpretation of a part that the rubric does not have", () => {
    const reading = { ...pointsRubric.interpretations[6], id: "veto-ranking" };
    const edits = { "interpretations[2]": reading, 'examples[0].interpretations["veto-ranking"]': "other" };
    expect(findings(phasesRubric, edits)).toEqual(["lint-part-missing interpretations[2].applies.part"]);
  });

  it("reports a fault that all items of a choice share once", () => {
    const edits = {
      "items[0].rule": { kind: "proportional", noTarget: "error" },
      "interpretations[1].applies.items": ["1", "4"],
      "interpretations[1].choices[1].set": { noTarget: "zero" },
    };
    expect(findings(pointsRubric, edits)).toEqual([set("lint-choice-invalid", 1, 1, ".noTarget")]);
  });

  it("reports a fault of the rule where the rule stands, not at each choice", () => {
    expect(findings(pointsRubric, { "items[4].rule.otherwise": 11 })).toEqual([
      "lint-otherwise items[4].rule.otherwise",
    ]);
  });

  it("says what the default changes", () => {
    expect(messages(pointsRubric, { "items[3].rule.noTarget": "full" })).toEqual([
      "默认选项“usual”改变了4写明的规则，两处应一致",
    ]);
  });
});

import { findings, messages, type LintCase } from "../../support/findings";
import { modifiedRubric, repeatedRubric } from "../../support/modifiedRubrics";
import { pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const clause = "第一条";
const unknown = (path: string) => `lint-unknown-reference ${path}`;

const cases: readonly LintCase[] = [
  // Sections
  ["weights that do not come to the total", modifiedRubric, { "sections[0].weight": 0.5 }, ["lint-sum total"]],
  [
    "a section without ground",
    modifiedRubric,
    { "sections[0].clause": undefined },
    ["lint-section-clause sections[0].clause"],
  ],
  [
    "a section's cap that is never reached",
    modifiedRubric,
    { "sections[2].cap": 10, "sections[2].max": 10 },
    ["lint-section-cap sections[2].cap"],
  ],
  ["a section's cap that is not its points", modifiedRubric, { "sections[2].cap": 5 }, ["lint-sum sections[2].max"]],
  ["a floor above the cap", modifiedRubric, { "sections[2].floor": 7 }, ["lint-section-bounds sections[2].floor"]],
  [
    "a section with a weight whose items count differently",
    modifiedRubric,
    { "items[7].section": "加分" },
    ["lint-section-mixed sections[2]"],
  ],
  [
    "a reading that takes a section's ground away",
    modifiedRubric,
    { "interpretations[3].choices[1].set": { "1.floor": 10 } },
    ["lint-section-clause interpretations[3].choices[1].set[1].clause"],
  ],

  // Totals
  [
    "a coefficient that is not an attribute",
    modifiedRubric,
    { "totals.coefficient.attribute": "x" },
    [unknown("totals.coefficient.attribute")],
  ],
  [
    "a coefficient that is a flag",
    modifiedRubric,
    { "totals.coefficient.attribute": "border" },
    ["lint-attribute-type totals.coefficient.attribute"],
  ],
  [
    "a coefficient without bounds",
    modifiedRubric,
    { "attributes[2].max": undefined },
    ["lint-number-open totals.coefficient.attribute"],
  ],
  [
    "a coefficient that may be 0",
    modifiedRubric,
    { "attributes[2].min": 0 },
    ["lint-number-open totals.coefficient.attribute"],
  ],
  [
    "another total that is a text",
    modifiedRubric,
    { "totals.lesserOf.attribute": "zone" },
    ["lint-attribute-type totals.lesserOf.attribute"],
  ],
  [
    "a cap of bonuses that nobody can get",
    repeatedRubric,
    { totals: { bonusCap: { points: 5, clause } }, "items[3].counts": "penalty" },
    ["lint-totals-unused totals.bonusCap"],
  ],
  [
    "stages of a total that is not there",
    ratingsRubric,
    { totals: { lesserOf: { attribute: "rank", clause } } },
    ["lint-attribute-type totals.lesserOf.attribute", "lint-totals-unused totals"],
  ],

  // Repetition
  [
    "weights of parts that are no whole",
    repeatedRubric,
    { "repetition.parts[1].weight": 0.5, "interpretations[1].choices[1].set": { "parts.1.weight": 0.4 } },
    ["lint-weights repetition.parts"],
  ],
  [
    "parts of points that are no whole",
    repeatedRubric,
    { "repetition.combine": "sum", "repetition.parts[1].weight": 0.5 },
    ["lint-parts-combined repetition.parts"],
  ],
  [
    "a part that stands twice",
    repeatedRubric,
    { "repetition.parts[1].id": "h1" },
    ["lint-duplicate-id repetition.parts[1].id"],
  ],
  [
    "the repetition of an unknown item",
    repeatedRubric,
    { "repetition.items": ["1", "99"] },
    [unknown("repetition.items[1]")],
  ],
  [
    "the repetition of an event",
    modifiedRubric,
    {
      repetition: {
        parts: [
          { id: "a", label: "甲", weight: 1 },
          { id: "b", label: "乙", weight: 1 },
        ],
        items: ["10"],
        combine: "mean",
        clause,
      },
    },
    ["lint-modifier-points repetition.items[0]"],
  ],

  // Gates and quotas
  [
    "a gate to an unknown grade",
    modifiedRubric,
    { "grading.gates[0].atBest": "甲等" },
    [unknown("grading.gates[0].atBest")],
  ],
  [
    "a gate that keeps nobody from anything",
    modifiedRubric,
    { "grading.gates[0].atBest": "优秀" },
    ["lint-gate-effect grading.gates[0].atBest"],
  ],
  [
    "a gate by an unknown item",
    modifiedRubric,
    { "grading.gates[0].when.item": "99" },
    [unknown("grading.gates[0].when.item")],
  ],
  [
    "fewer places for more grades",
    repeatedRubric,
    { "grading.top[1].places": 1 },
    ["lint-places-order grading.top[1].places"],
  ],
  [
    "places beside shares",
    repeatedRubric,
    { "grading.top[1]": { grade: "良好", share: 0.3 } },
    ["lint-open-parameter grading.places", "lint-places-mixed grading.top[1]"],
  ],
  [
    "a least total of a table without total",
    ratingsRubric,
    { "grading.top[0].from": 90 },
    ["lint-totals-unused grading.top[0].from"],
  ],
  ["an unknown group", repeatedRubric, { "grading.within": "x" }, [unknown("grading.within")]],

  // Results of other rubrics
  [
    "results that go to no number",
    modifiedRubric,
    {
      otherResults: [
        { rubric: "a", take: "total", to: { attribute: "border" }, clause },
        { rubric: "a", take: "rank", to: { item: "99", field: "score" }, clause },
        { rubric: "a", take: "base", to: { item: "1", field: "faked" }, clause },
        { rubric: "a", take: "base", to: { item: "1", field: "score" }, clause },
      ],
    },
    [
      "lint-attribute-type otherResults[0].to.attribute",
      unknown("otherResults[1].to.item"),
      unknown("otherResults[2].to.field"),
    ],
  ],
  [
    "results that go to no part",
    repeatedRubric,
    {
      otherResults: [
        { rubric: "a", take: "total", to: { item: "1", field: "score" }, clause },
        { rubric: "a", take: "total", to: { item: "1", field: "score@h2" }, clause },
      ],
    },
    [unknown("otherResults[0].to.field")],
  ],

  // Numbers and the document's own faults
  [
    "a number that stands twice in a section",
    modifiedRubric,
    { "items[1].number": "1" },
    ["lint-number-twice items[1].number"],
  ],
  ["no number twice in sections of their own", modifiedRubric, { "items[3].number": "1" }, []],
  [
    "no fault that the document is to blame for",
    modifiedRubric,
    {
      "items[1].number": "1",
      documentFaults: [{ fault: "序号1印了两次", code: "lint-number-twice", path: "items[1].number" }],
    },
    [],
  ],
  [
    "no sum that the document has wrong",
    pointsRubric,
    { total: 72, documentFaults: [{ fault: "合计印为72分", code: "lint-sum", path: "total" }] },
    ["lint-sum printed.rows[0].cells[3]"],
  ],
  [
    "a fault that nothing shows",
    modifiedRubric,
    { documentFaults: [{ fault: "合计印错", code: "lint-sum", path: "total" }] },
    ["lint-fault-unused documentFaults[0]"],
  ],
  [
    "what no document can be to blame for",
    modifiedRubric,
    {
      "grading.within": undefined,
      "grading.gates[0].when.item": "99",
      documentFaults: [{ fault: "没有指标99", code: "lint-unknown-reference", path: "grading.gates[0].when.item" }],
    },
    [unknown("grading.gates[0].when.item"), "lint-fault-unused documentFaults[0]"],
  ],
];

describe("what is done to sums and grades", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect([...findings(rubric, edits)].sort()).toEqual([...found].sort());
  });

  it("says what the sums come to", () => {
    expect(messages(modifiedRubric, { "sections[0].weight": 0.5 })).toEqual([
      "总分写明100分，所属各项合计110分，请核对文件",
    ]);
    expect(
      messages(repeatedRubric, {
        "repetition.parts[1].weight": 0.5,
        "interpretations[1].choices[1].set": { "parts.1.weight": 0.4 },
      }),
    ).toEqual(["权重合计0.9，应为1或100，请核对文件"]);
  });
});

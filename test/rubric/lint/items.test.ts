import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const cases: LintCase[] = [
  [
    "a rating that counts into the base",
    ratingsRubric,
    { "items[0].counts": "base", total: 0 },
    ["lint-counts items[0].counts", "lint-open-parameter arithmetic.decimals"],
  ],
  [
    "a rating that vetoes",
    ratingsRubric,
    { "items[0].counts": "veto" },
    ["lint-counts items[0].counts", "lint-veto-missing veto"],
  ],
  [
    "a net item that counts as bonus",
    categoriesRubric,
    { "items[3].counts": "bonus" },
    ["lint-counts items[3].counts"],
  ],
  ["a bonus by score that counts as net", pointsRubric, { "items[5].counts": "net" }, ["lint-counts items[5].counts"]],
  [
    "a tally without sign",
    pointsRubric,
    { "items[5].counts": "none" },
    ["lint-counts items[5].counts", "lint-sum sections[2].max"],
  ],
  [
    "an event of a veto that does not count as one",
    pointsRubric,
    { "items[8].counts": "none" },
    ["lint-counts items[8].counts"],
  ],
  [
    "a veto by total that counts as penalty",
    pointsRubric,
    { "items[7].counts": "penalty" },
    ["lint-counts items[7].counts"],
  ],
  ["points for a rating", ratingsRubric, { "items[0].max": 4 }, ["lint-max-not-zero items[0].max"]],
  [
    "an item that counts without a maximum",
    pointsRubric,
    { "items[0].max": null },
    [
      "lint-max-missing items[0].max",
      "lint-sum sections[0].max",
      "lint-sum total",
      "lint-max-needed items[0].rule.kind",
      "lint-sum printed.rows[1].cells[3]",
    ],
  ],
  ["a veto without a maximum", pointsRubric, { "items[8].max": null }, ["lint-max-missing items[8].max"]],
  ["points for a veto", pointsRubric, { "items[8].max": 1 }, ["lint-max-not-zero items[8].max"]],
  [
    "an item without phases in a table that has them",
    phasesRubric,
    { "items[1].phases": null, "phases[1].max": 6, "printed.rows[1].cells[2]": "0", "printed.rows[2].cells[2]": "6" },
    ["lint-phase-missing items[1].phases", "lint-phase-missing items[1].phases"],
  ],
  ["a phase left out", phasesRubric, { "items[1].phases": { yearEnd: 10 } }, ["lint-phase-missing items[1].phases"]],
  [
    "a kind of rule that knows no phases",
    phasesRubric,
    { "items[0].rule": { kind: "threshold", atLeast: 1 } },
    ["lint-phases-unsupported items[0].rule.kind"],
  ],
  [
    "any kind of rule in a single phase",
    phasesRubric,
    { "interpretations[1].choices[1].set": { kind: "threshold", atLeast: 1 } },
    [],
  ],
  [
    "a reading by which a rule knows no phases",
    phasesRubric,
    {
      "interpretations[1].applies.items": ["1"],
      "interpretations[1].choices[1].set": { kind: "threshold", atLeast: 1 },
    },
    ["lint-phases-unsupported interpretations[1].choices[1].set.kind"],
  ],
  [
    "an item without category in a table that has them",
    categoriesRubric,
    { "items[3].category": null, "printed.rows[4].category": undefined },
    ["lint-category-missing items[3].category"],
  ],
  [
    "an attribute that every rubric has",
    pointsRubric,
    { "attributes[1]": { id: "ledgerClosed", label: "台账已齐", type: "flag", note: "略" } },
    ["lint-attribute-reserved attributes[1].id"],
  ],
  [
    "a choice without options",
    phasesRubric,
    { "attributes[1]": { id: "a", label: "甲", type: "choice", note: "略" } },
    ["lint-attribute-choices attributes[1].choices"],
  ],
  [
    "options of a flag",
    pointsRubric,
    { "attributes[0].choices": ["是", "否"] },
    ["lint-attribute-choices attributes[0].choices"],
  ],
];

describe("items and attributes that do not fit", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("finds vetoes without a word on their effect", () => {
    const withoutReading = pointsRubric.interpretations.filter(({ id }) => id !== "veto-ranking");
    const edits = { veto: null, interpretations: withoutReading, "examples[0].interpretations": { decimals: "other" } };
    expect(findings(pointsRubric, edits)).toContain("lint-veto-missing veto");
  });

  it("finds the effect of vetoes that do not exist", () => {
    expect(findings(phasesRubric, { veto: { ranking: "kept", clause: "第一条" } })).toContain("lint-veto-unused veto");
  });

  it("says what the result can count into", () => {
    expect(messages(pointsRubric, { "items[5].counts": "base" })).toContain(
      "“tally”规则的结果只能计入bonus、penalty，现为base，请改正",
    );
  });
});

import { findings, messages, type LintCase } from "../../support/findings";
import { phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const unknown = (path: string) => `lint-unknown-reference ${path}`;
const wrongType = (path: string) => `lint-attribute-type ${path}`;

const cases: LintCase[] = [
  [
    "a tier as high as the one before",
    pointsRubric,
    { "grading.tiers[1].from": 60 },
    ["lint-tier-order grading.tiers[1].from"],
  ],
  [
    "a tier above the one before",
    pointsRubric,
    { "grading.tiers[1].from": 65 },
    ["lint-tier-order grading.tiers[1].from"],
  ],
  [
    "totals below the last tier",
    pointsRubric,
    { "grading.tiers[2].from": 40 },
    ["lint-tier-last grading.tiers[2].from"],
  ],
  [
    "a tier in the middle without limit",
    pointsRubric,
    { "grading.tiers[1].from": null },
    ["lint-tier-open grading.tiers[1].from"],
  ],
  [
    "a share no greater than the one before",
    ratingsRubric,
    { "grading.top[1].share": 0.1 },
    ["lint-share-order grading.top[1].share"],
  ],
  [
    "a share that begins before the one before ends",
    ratingsRubric,
    { "grading.top[1].after": 0.05 },
    ["lint-share-after grading.top[1].after"],
  ],
  [
    "units left out by an unknown attribute",
    ratingsRubric,
    { "ranking.excluded": { attribute: "x", is: true } },
    [unknown("ranking.excluded.attribute")],
  ],
  ["shares that overlap", ratingsRubric, { "grading.bottom.share": 0.8 }, ["lint-share-sum grading.bottom.share"]],
  [
    "an unknown flag of the last places",
    ratingsRubric,
    { "grading.bottom.attribute": "x" },
    [unknown("grading.bottom.attribute")],
  ],
  [
    "a flag of the last places that is a number",
    ratingsRubric,
    { "grading.bottom.attribute": "rank" },
    [wrongType("grading.bottom.attribute")],
  ],
  ["an unknown flag that bars", ratingsRubric, { "grading.bar.attribute": "x" }, [unknown("grading.bar.attribute")]],
  [
    "a barred grade that nobody gets by rank",
    ratingsRubric,
    { "grading.bar.grade": "一般" },
    [unknown("grading.bar.grade")],
  ],
  [
    "a barred grade given instead of itself",
    ratingsRubric,
    { "grading.bar.instead": "好" },
    [unknown("grading.bar.instead")],
  ],
  ["an unknown attribute with ranks", ratingsRubric, { "ranking.attribute": "x" }, [unknown("ranking.attribute")]],
  ["ranks that are no numbers", ratingsRubric, { "ranking.attribute": "department" }, [wrongType("ranking.attribute")]],
  [
    "an entered grade that is a text",
    phasesRubric,
    { "attributes[0]": { id: "grade", label: "等级", type: "text", note: "略" } },
    [wrongType("grading.attribute")],
  ],
  ["an unknown attribute with grades", phasesRubric, { "grading.attribute": "x" }, [unknown("grading.attribute")]],
  [
    "grades other than the attribute's options",
    phasesRubric,
    { "attributes[0].choices": ["差", "好"] },
    ["lint-grade-choices grading.grades"],
  ],
  [
    "a consequence of an unknown grade",
    phasesRubric,
    { "grading.consequences[0].grades": ["差", "较差"] },
    [unknown("grading.consequences[0].grades[1]")],
  ],
  [
    "a consequence of nothing",
    pointsRubric,
    { "grading.consequences": [{ text: "约谈", clause: "第一条" }] },
    ["lint-consequence-open grading.consequences[0]"],
  ],
  [
    "a consequence of an unknown attribute",
    ratingsRubric,
    { "grading.consequences": [{ when: { attribute: "x", is: true }, text: "约谈", clause: "第一条" }] },
    [unknown("grading.consequences[0].when.attribute")],
  ],
];

describe("rankings and grades that leave gaps", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("takes shares that use up all places", () => {
    expect(findings(ratingsRubric, { "grading.bottom.share": 0.7 })).toEqual([]);
  });

  it("finds a ranking by total without total", () => {
    const edits = {
      ranking: { by: "total", clause: "第一条" },
      interpretations: ratingsRubric.interpretations.slice(2),
      "examples[0].interpretations": { "quota-ties": "other", quota: "other", "freed-place": "other" },
    };
    expect(findings(ratingsRubric, edits)).toEqual(["lint-ranking-without-total ranking.by"]);
  });

  it("finds a rating that is worth nothing, and one that nobody can get", () => {
    const points = { 好: 4, 较好: 3, 一般: 2, 差: 1 };
    const edits = { "ranking.points": points, "interpretations[0].choices[0].set": { points } };
    expect(findings(ratingsRubric, edits)).toEqual([
      "lint-rating-without-points ranking.points",
      unknown('ranking.points["差"]'),
    ]);
  });

  it("finds an unknown group to rank within", () => {
    const edits = { "ranking.within": "region", "interpretations[1].choices[0].set": { within: "region" } };
    expect(findings(ratingsRubric, edits)).toEqual([unknown("ranking.within")]);
  });

  it("says both limits", () => {
    expect(messages(pointsRubric, { "grading.tiers[1].from": 65 })).toEqual(["“良好”的界限65分应低于前一等次的60分"]);
  });
});

test("vetoed units cannot be last where units are ranked by ratings", () => {
  const last = { veto: { ranking: "last", clause: "第一条" } };
  expect(findings(ratingsRubric, last)).toContain("lint-veto-last veto.ranking");
  expect(findings(pointsRubric, last)).not.toContain("lint-veto-last veto.ranking");
});

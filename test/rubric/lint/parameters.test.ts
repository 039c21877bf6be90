import type { Rubric } from "../../../src/rubric/schema";
import { changed } from "../../support/changed";
import { findings, messages } from "../../support/findings";
import { categoriesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

/** The edits that take one interpretation away, and with it the example's choice. */
function without(rubric: Rubric, id: string): Record<string, unknown> {
  return {
    interpretations: rubric.interpretations.filter((one) => one.id !== id),
    [`examples[0].interpretations["${id}"]`]: undefined,
  };
}

describe("questions that the document leaves open", () => {
  it.each([
    ["a task of 0", pointsRubric, "no-target", "items[3].rule.noTarget"],
    ["ties of ranked values", pointsRubric, "rank-ties", "items[4].rule.ties"],
    [
      "an unmet task outside the top",
      changed(pointsRubric, { "items[4].rule.labels": undefined }),
      "rank-unmet",
      "items[4].rule.unmet",
    ],
    ["an unmet task in the top", pointsRubric, "top-needs", "items[4].rule.topNeedsAchieved"],
    ["the total that a veto compares", pointsRubric, "veto-total", "items[7].rule.total"],
    ["a vetoed unit's place", pointsRubric, "veto-ranking", "veto.ranking"],
    ["decimals", pointsRubric, "decimals", "arithmetic.decimals"],
    ["what a cap holds for", categoriesRubric, "net-cap", "items[3].rule.capOn"],
    ["what ratings are worth", ratingsRubric, "rating-points", "ranking.points"],
    ["whom a rank compares", ratingsRubric, "cohort", "ranking.within"],
    ["ties over a boundary", ratingsRubric, "quota-ties", "grading.ties"],
    ["fractions of places", ratingsRubric, "quota", "grading.places"],
    ["a freed place", ratingsRubric, "freed-place", "grading.freed"],
  ])("must be an interpretation: %s", (_, rubric, id, path) => {
    expect(findings(rubric, without(rubric, id))).toEqual([`lint-open-parameter ${path}`]);
  });

  it("are asked for each item", () => {
    const edits = {
      "interpretations[1].applies.items": ["6"],
      "interpretations[1].choices[0].set": { cap: 3 },
      "interpretations[1].choices[1].set": { cap: null },
    };
    expect(findings(pointsRubric, edits)).toEqual(["lint-open-parameter items[3].rule.noTarget"]);
  });

  it("need no decimals in a rubric without points", () => {
    expect(findings(ratingsRubric, {})).toEqual([]);
  });

  it("say which parameter is open", () => {
    expect(messages(categoriesRubric, without(categoriesRubric, "net-cap"))).toEqual([
      "“capOn”文件没有规定，请为它列一个口径，供使用者选择",
    ]);
  });
});

describe("two interpretations of one parameter", () => {
  const ties = pointsRubric.interpretations[2];
  it("are found, the second one", () => {
    const edits = { "interpretations[7]": { ...ties, id: "again" }, "examples[0].interpretations.again": "other" };
    expect(findings(pointsRubric, edits)).toEqual(["lint-parameter-twice interpretations[7]"]);
  });

  it("are found where one of them replaces the whole rule", () => {
    const rule = pointsRubric.items[3]?.rule;
    const choices = [
      { id: "usual", label: "按完成率", set: rule },
      { id: "other", label: "评分", set: { kind: "judged" } },
    ];
    const again = { ...ties, id: "again", applies: { items: ["4"] }, choices };
    const edits = { "interpretations[7]": again, "examples[0].interpretations.again": "other" };
    expect(findings(pointsRubric, edits)).toEqual(["lint-parameter-twice interpretations[7]"]);
  });

  it("may concern different items", () => {
    const again = { ...pointsRubric.interpretations[1], id: "again", applies: { items: ["6"] } };
    const choices = [
      { id: "usual", label: "三分", set: { cap: 3 } },
      { id: "other", label: "不限", set: { cap: null } },
    ];
    const edits = { "interpretations[7]": { ...again, choices }, "examples[0].interpretations.again": "other" };
    expect(findings(pointsRubric, edits)).toEqual([]);
  });
});

import { findings } from "../../support/findings";
import { phasesRubric, pointsRubric } from "../../support/smallRubrics";

const unknown = (path: string) => `lint-unknown-reference ${path}`;

describe("a rule's own words", () => {
  it("are found where the rule has no such field", () => {
    expect(findings(pointsRubric, { "items[3].rule.labels": { actual: "人数", goal: "任务" } })).toEqual([
      unknown("items[3].rule.labels.goal"),
    ]);
  });

  it("may be for a field that only another reading uses", () => {
    expect(findings(pointsRubric, { "items[4].rule.labels": { score: "评定", value: "人数" } })).toEqual([]);
  });

  it("are found where no reading uses the field any more", () => {
    const edits = { "interpretations[3].choices[1].set": { unmet: "zero" } };
    expect(findings(pointsRubric, edits)).toContain(unknown("items[4].rule.labels.score"));
  });

  it("may be for phases that are assessed", () => {
    expect(findings(phasesRubric, { "items[0].rule.labels": { routine: "平时评分" } })).toEqual([]);
    expect(findings(phasesRubric, { "items[0].rule.labels": { score: "评分" } })).toEqual([
      unknown("items[0].rule.labels.score"),
    ]);
  });
});

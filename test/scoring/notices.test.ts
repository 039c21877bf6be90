import { selfIssues } from "../../src/scoring/notices";
import { issue } from "../../src/shared/issue";
import { changed } from "../support/changed";
import { pointsRubric } from "../support/smallRubrics";

it.each([
  ["nothing", ["unknown-field"]],
  ["points", ["unknown-field", "blank"]],
])("of a unit's own values beside reviewed ones, where the document asks for %s, are told: %j", (asks, codes) => {
  const issues = [
    issue("unknown-field", {}, { field: "a", known: [] }),
    issue("blank", {}, { label: "得分" }),
    issue("exempt-not-used", {}, { label: "无此项任务" }),
  ];
  const told = selfIssues(changed(pointsRubric, { "self.asks": asks }), { issues });
  expect(told.map(({ code }) => code)).toEqual(codes);
});

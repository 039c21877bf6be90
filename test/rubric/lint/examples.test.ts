import { lintRubric } from "../../../src/rubric/lint/lint";
import { hasErrors } from "../../../src/shared/issue";
import { changed } from "../../support/changed";
import { findings, type LintCase } from "../../support/findings";
import { phasesRubric, pointsRubric, ratingsRubric } from "../../support/smallRubrics";

const unknown = (path: string) => `lint-unknown-reference examples[0].${path}`;
const unit = 'expect.units["一村"]';

const cases: LintCase[] = [
  ["a unit", pointsRubric, { 'examples[0].expect.units["二村"]': {} }, [unknown('expect.units["二村"]')]],
  ["an item", pointsRubric, { [`examples[0].${unit}`]: { items: { 1: 10, 11: 3 } } }, [unknown(`${unit}.items["11"]`)]],
  [
    "a section",
    pointsRubric,
    { [`examples[0].${unit}`]: { sections: { 丙: 3 } } },
    [unknown(`${unit}.sections["丙"]`)],
  ],
  [
    "a phase",
    phasesRubric,
    { [`examples[0].${unit}`]: { phases: { routine: 4, midYear: 3 } } },
    [unknown(`${unit}.phases.midYear`)],
  ],
  [
    "an item that vetoes",
    pointsRubric,
    { [`examples[0].${unit}`]: { veto: ["9", "10"] } },
    [unknown(`${unit}.veto[1]`)],
  ],
  ["a grade", ratingsRubric, { [`examples[0].${unit}`]: { grade: "优秀" } }, [unknown(`${unit}.grade`)]],
  ["a code", pointsRubric, { [`examples[0].${unit}`]: { issues: ["blank", "blnk"] } }, [unknown(`${unit}.issues[1]`)]],
  [
    "an issue's item",
    pointsRubric,
    { [`examples[0].${unit}`]: { issues: ["blank@1", "blank@12"] } },
    [unknown(`${unit}.issues[1]`)],
  ],
  [
    "an interpretation",
    pointsRubric,
    { "examples[0].interpretations.rounding": "up" },
    [unknown("interpretations.rounding")],
  ],
  [
    "a choice",
    pointsRubric,
    { "examples[1].interpretations": { decimals: "3" } },
    ["lint-unknown-reference examples[1].interpretations.decimals"],
  ],
];

describe("examples", () => {
  it.each(cases)("must not expect %s that does not exist", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("may expect that there is no grade", () => {
    expect(findings(ratingsRubric, { [`examples[0].${unit}`]: { grade: null } })).toEqual([]);
  });

  it("should be four at least, which is a warning", () => {
    const fewer = changed(pointsRubric, { examples: pointsRubric.examples.slice(0, 3) });
    expect(lintRubric(fewer).map(({ code, place }) => [code, place.path])).toEqual([["lint-few-examples", "examples"]]);
    expect(hasErrors(lintRubric(fewer))).toBe(false);
  });

  it("should try every interpretation, which is a warning", () => {
    const untried = changed(pointsRubric, {
      'examples[0].interpretations["no-target"]': "error",
      "interpretations[1].choices[0].id": "error",
      "interpretations[1].default": "error",
    });
    expect(lintRubric(untried).map(({ code, place }) => [code, place.path])).toEqual([
      ["lint-interpretation-untried", "interpretations[1]"],
    ]);
    expect(hasErrors(lintRubric(untried))).toBe(false);
  });
});

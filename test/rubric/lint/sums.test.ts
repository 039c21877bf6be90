import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, phasesRubric, pointsRubric } from "../../support/smallRubrics";

const sum = (path: string) => `lint-sum ${path}`;

const cases: LintCase[] = [
  ["a section's items", pointsRubric, { "sections[0].max": 31 }, [sum("sections[0].max")]],
  ["a section of bonus items", pointsRubric, { "sections[2].max": 2 }, [sum("sections[2].max")]],
  ["a section without items", pointsRubric, { "sections[4]": { name: "丙", max: 5 } }, [sum("sections[4].max")]],
  [
    "a section's items within one category",
    categoriesRubric,
    {
      "sections[0]": { name: "平时", max: 100 },
      "items[0].section": "平时",
      "items[1].section": "平时",
    },
    [sum("sections[0].max")],
  ],
  ["all items", pointsRubric, { total: 71 }, [sum("total"), sum("printed.rows[0].cells[3]")]],
  [
    "one category's items",
    categoriesRubric,
    { "items[2].max": 84.5, "printed.rows[3].cells[1]": "84.5" },
    [sum("total")],
  ],
  ["an item's phases", phasesRubric, { "items[0].max": 11, total: 21 }, [sum("items[0].max")]],
  ["a phase's items", phasesRubric, { "phases[0].max": 5, "printed.rows[2].cells[1]": "5" }, [sum("phases[0].max")]],
];

describe("sums that do not come out", () => {
  it.each(cases)("finds that of %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("adds decimals exactly", () => {
    const edits = {
      "items[0].max": 9.9,
      "items[1].max": 20.1,
      "printed.rows[1].cells[3]": "9.9",
      "printed.rows[2].cells[3]": "20.1",
    };
    expect(findings(pointsRubric, edits)).toEqual([]);
  });

  it("finds a missing total", () => {
    expect(findings(phasesRubric, { total: null })).toContain("lint-total-needed total");
  });

  it("says both numbers", () => {
    expect(messages(pointsRubric, { "sections[0].max": 31 })).toEqual(["“甲”写明31分，所属各项合计30分，请核对文件"]);
  });
});

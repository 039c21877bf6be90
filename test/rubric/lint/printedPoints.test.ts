import { findings, messages, type LintCase } from "../../support/findings";
import { categoriesRubric, phasesRubric, pointsRubric } from "../../support/smallRubrics";

const sum = (row: number, column: number) => `lint-sum printed.rows[${String(row)}].cells[${String(column)}]`;

const cases: LintCase[] = [
  ["the points of one row", pointsRubric, { "printed.rows[1].cells[3]": "12" }, [sum(1, 3)]],
  ["the points of a merged cell", pointsRubric, { "printed.rows[3].cells[3]": "20" }, [sum(3, 3)]],
  ["the cells beside a row and its continuation", pointsRubric, { "printed.rows[6].cells[3]": "5" }, [sum(5, 3)]],
  ["the cap of a bonus", pointsRubric, { "printed.rows[7].cells[3]": "2" }, [sum(7, 3)]],
  ["the total row", pointsRubric, { "printed.rows[0].cells[3]": "100" }, [sum(0, 3)]],
  ["the points of a phase", phasesRubric, { "printed.rows[0].cells[2]": "5" }, [sum(0, 2)]],
  ["a phase's total", phasesRubric, { "printed.rows[2].cells[1]": "20" }, [sum(2, 1)]],
  ["a phase in which an item is not assessed", phasesRubric, { "printed.rows[1].cells[1]": "1" }, [sum(1, 1)]],
  ["the points of a net item", categoriesRubric, { "printed.rows[4].cells[1]": "2" }, [sum(4, 1)]],
  [
    "points that are no number",
    phasesRubric,
    { "printed.rows[0].cells[2]": "约6分" },
    ["lint-max-cell printed.rows[0].cells[2]"],
  ],
  [
    "points that are not printed",
    phasesRubric,
    { "printed.rows[0].cells[2]": "" },
    ["lint-max-cell printed.rows[0].cells[2]"],
  ],
];

describe("printed points that differ from the items", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });

  it("leaves a text alone that reaches over the column of points", () => {
    expect(findings(pointsRubric, { "printed.rows[9].cells[2]": "①②③" })).toEqual([]);
  });

  it("says both numbers", () => {
    expect(messages(pointsRubric, { "printed.rows[3].cells[3]": "20" })).toEqual([
      "分值栏写明20分，所属各项合计30分，请核对文件",
    ]);
  });
});

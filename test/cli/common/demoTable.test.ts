import { demoLines } from "../../../src/cli/common/demoTable";
import { gradesOf } from "../../../src/rubric/standing";
import { displayWidth } from "../../../src/shared/text";
import { builtInRubrics } from "../../support/rubrics";

/** The widest that there can be of each built-in table: hundreds of units in each grade. */
const WIDEST = builtInRubrics().map(({ id, grading }) => ({
  id,
  units: 310,
  complete: 310,
  provisional: true,
  highest: "194.33",
  vetoed: 310,
  grades: gradesOf(grading)
    .map((grade) => `${grade}310`)
    .join(" "),
  state: "最新",
  files: [`build/demo/${id}.xlsx`, "….scored.xlsx", "….summary.docx、.xlsx"] as const,
}));

test("what the demonstration tells fits a screen of 100 columns, the files under each table", () => {
  const lines = [...demoLines(WIDEST)].map((line) => line.trimEnd());
  expect(lines).toHaveLength(2 + 2 * WIDEST.length);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100);
  for (const [index, { id, grades }] of WIDEST.entries()) {
    expect(lines[2 + 2 * index]?.split(/ {2,}/)).toEqual([
      id,
      "310",
      "310",
      "是",
      "194.33",
      "310",
      grades || "-",
      "最新",
    ]);
    expect(lines[3 + 2 * index]).toBe(`  build/demo/${id}.xlsx → ….scored.xlsx → ….summary.docx、.xlsx`);
  }
});

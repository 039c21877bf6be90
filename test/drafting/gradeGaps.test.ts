import { hasErrors } from "../../src/shared/issue";
import { lintRubric } from "../../src/rubric/lint/lint";
import { drafted } from "../support/drafts";
import { scored } from "../support/scored";

const HEADER = ["序号", "考核内容", "分值", "评分标准"];
const ROWS = [HEADER, ["1", "责任落实", "60", "由考核组评分。"], ["2", "工作部署", "40", "由考核组评分。"]];

const { rubric } = drafted(ROWS, { after: ["90分以上优秀，75—89分良好，75分以下一般"] });

/** The grade of each total, under a reading of the gap. */
function gradesOf(reading: string, totals: readonly number[]): readonly (string | null)[] {
  const units = totals.map((total) => ({
    name: String(total),
    entries: { "1": { score: 59 }, "2": { score: total - 59 } },
  }));
  return scored(rubric, units, { interpretations: { "grade-gaps": reading } }).units.map(({ grade }) => grade);
}

test("grades with a gap between them are a sound rubric with a question of the whole table", () => {
  expect(hasErrors(lintRubric(rubric))).toBe(false);
  expect(rubric.interpretations).toContainEqual(
    expect.objectContaining({
      id: "grade-gaps",
      question: "89分与90分之间（如89.5分）属于哪一等次",
      clause: "“90分以上优秀，75—89分良好，75分以下一般”",
      applies: { part: "grading" },
      default: "next",
    }),
  );
});

test.each([
  ["next", ["一般", "良好", "良好", "良好", "优秀"]],
  ["rounded", ["一般", "良好", "良好", "优秀", "优秀"]],
])("a total within the gap is graded as the reading says: %s", (reading, grades) => {
  expect(gradesOf(reading, [74.25, 75, 89.25, 89.5, 90])).toEqual(grades);
});

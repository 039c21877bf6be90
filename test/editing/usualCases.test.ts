import { addUsualCase, openQuestion } from "../../src/editing/usualCases";
import { lintRubric } from "../../src/rubric/lint/lint";
import type { Rubric } from "../../src/rubric/schema";
import { datesRubric } from "../support/datesRubric";
import { measuresRubric } from "../support/measuresRubric";
import { builtInRubrics } from "../support/rubrics";

const open = (rubric: Rubric) =>
  lintRubric(rubric).filter(({ code }) => code === "lint-left-open" || code === "lint-open-parameter");

/** Lists every case that can be listed by itself. */
function withUsualCases(rubric: Rubric): Rubric {
  const findings = open(rubric);
  const found = findings.find((one) => openQuestion(rubric, one) !== null);
  return found === undefined ? rubric : withUsualCases(addUsualCase(rubric, found, findings).rubric);
}

const without = (rubric: Rubric): Rubric => ({ ...rubric, interpretations: [], examples: [] });

test.each([...builtInRubrics(), measuresRubric, datesRubric].map((rubric) => [rubric.id, rubric] as const))(
  "%s: without its readings, what is left open is listed again and changes nothing",
  (_, rubric) => {
    const listed = withUsualCases(without(rubric));
    expect(open(listed).filter((one) => openQuestion(listed, one) !== null)).toEqual([]);
    const errors = lintRubric(listed).filter(
      ({ severity, code }) => severity === "error" && code !== "lint-open-parameter",
    );
    expect(errors).toEqual([]);
  },
);

test("items of which the same is left open share a case", () => {
  const [rubric] = builtInRubrics().filter(({ id }) => id === "east-west-cooperation");
  if (rubric === undefined) throw new Error("no rubric");
  const listed = withUsualCases(without(rubric));
  expect(listed.interpretations.map(({ question }) => question)).toContain(
    "第5、6、7、8、9、10、11、14、15、20.1、20.2、20.3、21.1、21.2、21.3项：任务为0的怎样计分",
  );
});

test("another finding is no case, and lists nothing", () => {
  const [rubric] = builtInRubrics();
  const [found] = rubric === undefined ? [] : lintRubric({ ...rubric, total: 1 });
  if (rubric === undefined || found === undefined) throw new Error("no finding");
  expect(openQuestion(rubric, found)).toBeNull();
  expect(addUsualCase(rubric, found, []).rubric).toBe(rubric);
});

import { gradingText } from "../../src/rubric/tableTexts";
import type { Grading } from "../../src/rubric/standing";
import { builtInRubric } from "../support/rubrics";

test.each([
  ["shanxi-miit-2020-cities", "优秀85分及以上、良好70分及以上、其余一般"],
  ["central-units-2017", "前10%好、前30%较好、后10%且“存在突出问题”的较差、其余一般"],
  ["inner-mongolia-2018-leagues", "由人填写：好、较好、一般、差"],
  ["east-west-cooperation", "无"],
])("the grades of %s are told with their limits", (id, text) => {
  expect(gradingText(builtInRubric(id))).toBe(text);
});

test("places and least totals of a quota are told", () => {
  const grading: Grading = {
    kind: "quota",
    top: [
      { grade: "先进", places: 3, from: 90 },
      { grade: "良好", places: 8 },
    ],
    rest: "合格",
    ties: "better",
    places: "within",
    freed: "not-filled",
    clause: "第三条",
  };
  expect(gradingText({ grading, attributes: [] })).toBe("前3名且总分90分及以上的先进、前8名良好、其余合格");
});

import { findings, type LintCase } from "../../support/findings";
import { modifiedRubric } from "../../support/modifiedRubrics";

const cases: readonly LintCase[] = [
  ["no fault that no check can see", modifiedRubric, { documentFaults: [{ fault: "用词前后不一" }] }, []],
  [
    "a mend that is not where it should be",
    modifiedRubric,
    { mended: [{ printed: "误", mended: "没有这些字", where: "标题", places: ["title", "rows[99].cells[0]"] }] },
    ["lint-mended-place mended[0].places[0]", "lint-mended-place mended[0].places[1]"],
  ],
  [
    "no mend that is where it should be, or that has no place",
    modifiedRubric,
    {
      mended: [
        { printed: "误", mended: modifiedRubric.printed.title, where: "标题", places: ["title"] },
        { printed: "[2017]", mended: "〔2017〕", where: "发文字号" },
      ],
    },
    [],
  ],
  [
    "what is assessed instead under an attribute that is not there",
    modifiedRubric,
    { "items[0].contents": [{ when: { attribute: "nowhere", is: true }, text: "年度工作", clause: "第一条" }] },
    ["lint-unknown-reference items[0].contents[0].when.attribute"],
  ],
  [
    "what is assessed instead under a value that the attribute cannot have",
    modifiedRubric,
    { "items[0].contents": [{ when: { attribute: "border", is: "是" }, text: "年度工作", clause: "第一条" }] },
    ["lint-condition-value items[0].contents[0].when.is"],
  ],
];

describe("what a rubric says of its document's texts", () => {
  it.each(cases)("finds %s", (_, rubric, edits, found) => {
    expect(findings(rubric, edits)).toEqual(found);
  });
});

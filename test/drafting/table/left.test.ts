import { draftTable } from "../../../src/drafting/table/draftTable";
import { issueText, type IssueCode } from "../../../src/shared/issue";

const HEADER = ["序号", "考核内容", "分值", "评分标准"];
const FIRST = ["1", "责任落实", "60", "未落实的每项扣5分"];
const SECOND = ["2", "工作部署", "40", "未部署的每次扣4分"];

/** What is said with one code of a table. */
function said(code: IssueCode, rows: readonly (readonly string[])[], after: readonly string[] = []): readonly string[] {
  const draft = draftTable({ name: "表格1", before: ["考核评分表"], rows, after }, { id: "drafted" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  return draft.value.findings.filter((found) => found.code === code).map(issueText);
}

describe("text that went into nothing", () => {
  it.each([
    ["nothing", [HEADER, FIRST, SECOND], [], []],
    [
      "sums and headers again",
      [HEADER, FIRST, ["", "小计", "60分", ""], HEADER, SECOND, ["", "合计", "100分", ""]],
      [],
      [],
    ],
    [
      "points by which all of it is graded",
      [HEADER, FIRST, SECOND],
      ["注：总得分90分以上的为优秀，按期整改的优先。"],
      [],
    ],
    [
      "a deduction in a note",
      [HEADER, FIRST, SECOND],
      ["注：弄虚作假的每次扣3分。"],
      ["这里的文字没有成为指标，也没有用来计分，请对照原表核对，需要的请补上：“注：弄虚作假的每次扣3分”"],
    ],
  ])("is told: %s", (_, rows, after, expected) => {
    expect(said("draft-text-left", rows, after)).toEqual(expected);
  });
});

it("names what may be several items, where the text was not understood as one", () => {
  const several = ["1", "阵地建设（30分）；队伍建设（20分）；另行安排的工作", "60", "由考核组按比例酌情掌握"];
  expect(said("draft-parts-joined", [HEADER, several, SECOND])).toEqual([
    "“阵地建设”里像是有几个指标，暂作一个，请对照原表核对，需要的请分开：“阵地建设（30分）”、“队伍建设（20分）”",
  ]);
  expect(said("draft-parts-joined", [HEADER, FIRST, SECOND])).toEqual([]);
});

it("names the events of a veto that was taken as one", () => {
  const veto = ["3", "一票否决", "", "瞒报重大事故的；挪用专项资金的"];
  expect(said("draft-parts-joined", [HEADER, FIRST, SECOND, veto])).toEqual([
    "“一票否决”里像是有几个指标，暂作一个，请对照原表核对，需要的请分开：“瞒报重大事故的”、“挪用专项资金的”",
  ]);
});

it("is not certain of grades in a table that many fill in", () => {
  const graded = ["1", "服务态度", "100", "优秀得100分，良好得80分，较差得0分"];
  const confidences = ["窗口考核表", "窗口满意度调查表"].map((title) => {
    const draft = draftTable({ name: "表格1", before: [title], rows: [HEADER, graded], after: [] }, { id: "drafted" });
    return draft.ok ? draft.value.items.map(({ reading }) => reading.confidence) : draft.issues.map(issueText);
  });
  expect(confidences).toEqual([["certain"], ["likely"]]);
});

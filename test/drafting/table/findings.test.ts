import { draftTable } from "../../../src/drafting/table/draftTable";
import { issueText, type IssueCode } from "../../../src/shared/issue";

const HEADER = ["序号", "考核内容", "分值", "评分标准"];
const FIRST = ["1", "责任落实", "60", "由考核组评分。"];
const SECOND = ["2", "工作部署", "40", "由考核组评分。"];

/** What is said with one code of a table. */
function said(code: IssueCode, rows: readonly (readonly string[])[], after: readonly string[] = []): readonly string[] {
  const draft = draftTable({ name: "表格1", before: ["考核评分表"], rows, after }, { id: "drafted" });
  if (!draft.ok) throw new Error(draft.issues.map(issueText).join("\n"));
  return draft.value.findings.filter((found) => found.code === code).map(issueText);
}

it("names the columns that are left out", () => {
  const rows = [HEADER, FIRST, SECOND].map((row, index) => [...row, ...(index === 0 ? ["自评分", "备注"] : ["", ""])]);
  expect(said("draft-column-dropped", rows)).toEqual([
    "没有保留的栏：“自评分”、“备注”（填报和计分的栏由工作表自己设）",
  ]);
});

it("names the headings that move to a column, and counts the subtotals and headers that go", () => {
  const heading = (text: string) => [text, "<", "<", "<"];
  const subtotal = ["小计", "<", "60", ""];
  const rows = [HEADER, heading("一、责任"), FIRST, subtotal, HEADER, heading("二、部署"), SECOND];
  expect(said("draft-heading-row", rows)).toEqual(["独占一行的标题改印在左边的“一级指标”栏：“一、责任”、“二、部署”"]);
  expect(said("draft-subtotal-row", rows)).toEqual(["没有保留1行小计（计分后工作表自己列小计）"]);
  expect(said("draft-header-repeated", rows)).toEqual(["表头在表中间又印了1次，只保留最上面的"]);
});

it("says which of two columns of points counts", () => {
  const rows = [
    ["序号", "考核内容", "权重", "分值", "评分标准"],
    ["1", "责任", "100%", "50", "由考核组评分。"],
  ];
  expect(said("draft-points-twice", rows)).toEqual([
    "“分值”也是分值，没有用来计分，只照原样印出；分值取自“权重”，请核对评分标准里的分数是按哪一栏",
  ]);
});

it("quotes a veto that stands in a note, but not one that has a row", () => {
  const note = "备注：发生重大事故的，一票否决。";
  expect(said("draft-note-veto", [HEADER, FIRST, SECOND], [note])).toEqual([
    "表下说明里有一票否决，表里没有对应的一行，没有成为指标，请按需要补上：“备注：发生重大事故的，一票否决。”",
  ]);
  const row = ["一票否决", "<", "发生重大事故的，一票否决。", "<"];
  expect(said("draft-note-veto", [HEADER, FIRST, SECOND, row], [note])).toEqual([]);
});

it("quotes grades that cannot be, but none that are understood", () => {
  const wrong = "60分以上为优秀，90分以上为良好，其余为一般。";
  expect(said("draft-grades-unread", [HEADER, FIRST, SECOND], [wrong])).toEqual([
    "原文写了等次，没有读懂，没有采用，请核对后补上：“60分以上为优秀，90分以上为良好，其余为一般。”",
  ]);
  const right = "90分（含）以上为优秀，80—89分为良好，80分以下为一般。";
  expect(said("draft-grades-unread", [HEADER, FIRST, SECOND], [right])).toEqual([]);
});

it("quotes what the lines on grades say besides the grades", () => {
  const note = "前10%为好，前30%为较好，靠后10%且存在突出问题的为较差，其余为一般。";
  expect(said("draft-grades-part", [HEADER, FIRST, SECOND], [note])).toEqual([
    "等次的规定里有一处没有读懂，没有采用，请核对后补上：“靠后10%且存在突出问题的为较差”",
  ]);
});

it("says nothing of a plain table", () => {
  const draft = draftTable(
    { name: "表格1", before: ["考核评分表"], rows: [HEADER, FIRST, SECOND], after: [] },
    { id: "plain" },
  );
  expect(draft.ok && draft.value.findings).toEqual([]);
});

import { draftTable } from "../../../src/drafting/table/draftTable";
import type { PrintedTable } from "../../../src/drafting/printedTable";
import { lintRubric } from "../../../src/rubric/lint/lint";
import { drafted } from "../../support/drafts";
import { deepOr } from "../../support/runs";
import { hasErrors, issueText, type IssueCode } from "../../../src/shared/issue";

const table = (rows: readonly (readonly string[])[], more: Partial<PrintedTable> = {}): PrintedTable => {
  return { name: "表格1", before: ["考核表"], rows, after: [], ...more };
};

function codesOf(rows: readonly (readonly string[])[], more: Partial<PrintedTable> = {}): readonly IssueCode[] {
  const draft = draftTable(table(rows, more), { id: "drafted" });
  return draft.ok ? [] : draft.issues.map(({ code }) => code);
}

const HEADER = ["序号", "考核内容", "分值", "评分标准"];
const ROW = ["1", "责任落实", "60", "按季度研究部署得60分，未研究部署不得分。"];
const SECOND = ["2", "制度建设", "40", "制度健全得40分，不健全不得分。"];

describe("a table that nothing can be drafted from", () => {
  const cases: readonly (readonly [string, readonly (readonly string[])[], IssueCode])[] = [
    ["without rows", [], "draft-empty"],
    ["without cells", [[], []], "draft-empty"],
    [
      "of blank cells",
      [
        ["", ""],
        ["", ""],
      ],
      "draft-no-header",
    ],
    ["without a header", [ROW, SECOND], "draft-no-header"],
    [
      "with a header of words that are not known",
      [
        ["分值", "甲", "评分标准", "一队", "二队", "三队"],
        ["40", "台账", "缺1份扣2分，扣完为止", "38", "36", "30"],
      ],
      "draft-header-unknown",
    ],
    ["with only a header", [HEADER], "draft-no-rows"],
    ["with only a header and a total", [HEADER, ["合计", "<", "100", ""]], "draft-no-rows"],
    [
      "without a column of texts",
      [
        ["序号", "分值", "数据来源"],
        ["1", "10", "办公室"],
      ],
      "draft-no-text",
    ],
    [
      "with one column besides those to fill in",
      [
        ["测评项目", "优秀", "称职"],
        ["德", "", ""],
      ],
      "draft-one-column",
    ],
    [
      "without points",
      [
        ["序号", "考核内容"],
        ["1", "责任落实情况"],
        ["2", "制度建设情况"],
      ],
      "draft-no-points",
    ],
    [
      "with joins that lead nowhere",
      [
        ["<", "考核内容", "分值"],
        ["1", "责任", "10"],
      ],
      "draft-merges",
    ],
    ["with joins that are no rectangle", [HEADER, ["1", "责任", "<", "甲"], ["2", "^", "10", "乙"]], "draft-merges"],
  ];
  it.each(cases)("fails %s", (_, rows, code) => {
    expect(codesOf(rows)).toEqual([code]);
  });

  it("names the row where joins are broken", () => {
    const draft = draftTable(table([HEADER, ROW, ["2", "^", "<", "乙"]]), { id: "drafted" });
    expect(draft.issues.map(issueText)).toEqual([
      "表格第2行的合并单元格不完整，请在Word或Excel里取消合并、重新合并后再试",
    ]);
  });
});

describe("a table with something strange", () => {
  it("fills up rows that are too short, and says so", () => {
    const { rubric, findings } = drafted([HEADER, ROW, ["2", "制度建设", "40"]]);
    expect(rubric.items.map(({ max }) => max)).toEqual([60, 40]);
    expect(findings.map(({ code }) => code)).toContain("draft-ragged");
  });

  it.each([
    ["another header", ["项目", "考核要求", "权重", "评分办法"]],
    ["the same header after the total", HEADER],
  ])("reads the first of two tables that are glued together at %s", (_, header) => {
    const total = ["合计", "<", "100", ""];
    const { rubric, findings } = drafted([HEADER, ROW, SECOND, total, ["附件2", "<", "<", "<"], header, ROW, SECOND]);
    expect(rubric.items.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(findings.filter(({ code }) => code === "draft-second-table").map(issueText)).toEqual([
      "第6行起像是另一张表，没有读入，请把它单独作为一张表再起草",
    ]);
  });

  it("keeps a total that is wrong, as the document's fault", () => {
    const { rubric, findings } = drafted([HEADER, ROW, SECOND, ["合计", "<", "110", ""]]);
    expect(rubric.total).toBe(110);
    expect(rubric.documentFaults).toEqual([
      { fault: "总分写明110分，所属各项合计100分", code: "lint-sum", path: "total" },
    ]);
    expect(findings.filter(({ code }) => code === "draft-document-fault").map(issueText)).toEqual([
      "原表有误，照原样保留：总分写明110分，所属各项合计100分；请与发文单位核对，如是识别有误请改正",
    ]);
    expect(hasErrors(lintRubric(rubric))).toBe(false);
  });

  it("says of an item without points that it has none", () => {
    const { rubric } = drafted([HEADER, ROW, ["2", "制度建设", "", "酌情评分。"]]);
    expect(rubric.items.map(({ max }) => max)).toEqual([60, 0]);
    expect(rubric.items[1]?.toConfirm).toContain("没有读出分值，请填写");
  });

  it("tells a column with an unknown header by what it holds, and says so", () => {
    const { rubric, findings } = drafted([["序号", "甲乙丙", "子丑", "评分标准"], ROW, SECOND]);
    expect(rubric.items.map(({ max }) => max)).toEqual([60, 40]);
    expect(findings.filter(({ code }) => code === "draft-column-guessed").map(issueText)).toEqual([
      "表头“甲乙丙”的意思不明，看内容当作“指标名称”，请核对",
      "表头“子丑”的意思不明，看内容当作“分值”，请核对",
    ]);
  });

  it("keeps text of the table as text", () => {
    const { rubric } = drafted([HEADER, ["1", "=1+1", "100", "<script>alert(1)</script>"]]);
    expect(rubric.printed.rows[0]?.cells).toEqual(["1", "=1+1", "100", "<script>alert(1)</script>"]);
    expect(rubric.items[0]?.rule).toEqual({ kind: "judged" });
  });
});

describe("numbers as tables print them", () => {
  it.each([
    ["10", 10],
    ["１０", 10],
    ["10分", 10],
    ["（10分）", 10],
    ["10%", 10],
    ["10（8+2）", 10],
    ["2.5", 2.5],
    [" 1 0 ", 10],
  ])("reads %s", (printed, max) => {
    expect(drafted([HEADER, ["1", "责任落实", printed, "由考核组评分。"]]).rubric.items[0]?.max).toBe(max);
  });
});

describe("a very long table", () => {
  /** Cells that are read once in a table of so many rows. */
  it("is drafted row by row", () => {
    const length = deepOr(1000, 5000);
    const points = String(100 / length);
    const rows = Array.from({ length }, (_, index) => [
      String(index + 1),
      `任务${String(index + 1)}`,
      points,
      `完成得${points}分，未完成得0分。`,
    ]);
    const { rubric } = drafted([HEADER, ...rows]);
    expect(rubric.items).toHaveLength(length);
    expect(rubric.total).toBe(100);
  });
});

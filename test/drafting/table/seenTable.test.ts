import type { PrintedTable } from "../../../src/drafting/printedTable";
import { draftTable } from "../../../src/drafting/table/draftTable";
import { seenTable } from "../../../src/drafting/table/seenTable";
import type { Result } from "../../../src/shared/result";

/** A table whose rules stand where nobody would look for them. */
const TABLE: PrintedTable = {
  name: "表格1",
  before: ["河长制工作考核评分表"],
  rows: [
    ["序号", "考核项目", "考核内容", "分值", "评分标准"],
    ["1", "问题整改", "每发现1处未按时整改的扣2分，扣完为止。", "60", "见文件"],
    ["2", "资料报送", "每少报1次扣1分，扣完为止。", "40", "见文件"],
  ],
  after: [],
};

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

test("the columns of a table are seen with their words, a sample and what they are taken for", () => {
  const { title, columns } = must(seenTable(TABLE));
  expect(title).toBe("河长制工作考核评分表");
  expect(columns.map(({ role }) => role)).toEqual(["number", "name", "content", "max", "rule"]);
  expect(columns.at(-1)).toEqual({ header: "评分标准", sample: "见文件", role: "rule" });
});

test("columns that are left out are seen, too", () => {
  const rows = TABLE.rows.map((row, index) => [...row, index === 0 ? "备注" : "无"]);
  expect(must(seenTable({ ...TABLE, rows })).columns.at(-1)).toEqual({ header: "备注", sample: "无", role: null });
});

test("a table without a header fails as drafting it does", () => {
  const table = { ...TABLE, rows: [["甲", "乙"]] };
  expect(seenTable(table).ok).toBe(false);
  expect(seenTable(table).issues).toEqual(draftTable(table, { id: "own" }).issues);
});

test("rules are read from the column that somebody says they stand in, and others stay what they were", () => {
  const columns = new Map([
    [2, "rule" as const],
    [4, null],
  ]);
  const { rubric, items } = must(draftTable(TABLE, { id: "own", columns }));
  expect(rubric.printed.columns.map(({ role }) => role)).toEqual(["number", "name", "rule", "max"]);
  expect(items.map(({ text }) => text)).toEqual(TABLE.rows.slice(1).map((row) => row[2]));
});

import { lintRubric } from "../../../src/rubric/lint/lint";
import type { Rubric } from "../../../src/rubric/schema";
import { effort } from "../../support/effort";
import { handMade } from "../../support/packages";
import { draftTable } from "../../../src/drafting/table/draftTable";
import type { PrintedTable } from "../../../src/drafting/printedTable";
import { seenTable } from "../../../src/drafting/table/seenTable";
import { readTables } from "../../../src/drafting/read/readTables";
import { issueText } from "../../../src/shared/issue";
import { p, r, tbl, tc, tr, wordPackage } from "../make/reading";

/*
 * What nobody printed as a table is read in time that grows with its size, or refused in a sentence within seconds.
 */

const HEADER = ["序号", "考核内容", "分值", "评分标准"];
const EVENTS = "每发现1处问题扣1分，";
const SECONDS = 5000;

const tableOf = (rows: readonly (readonly string[])[], after: readonly string[] = []): PrintedTable => {
  return { name: "表", before: ["考核表"], rows: [HEADER, ...rows], after };
};

/** What is said of a table that is refused, and that it does not take long. */
function refusalOf(table: PrintedTable): string {
  const spent = effort();
  const draft = draftTable(table, { id: "drafted" });
  const seen = seenTable(table);
  expect(spent()).toBeLessThan(SECONDS);
  expect(seen.issues).toEqual(draft.issues);
  return draft.ok ? "" : draft.issues.map(issueText).join("\n");
}

it("a cell of ten megabytes is refused", () => {
  const cell = EVENTS.repeat(330_000);
  expect(refusalOf(tableOf([["1", "台账", "100", cell]]))).toBe(
    "表格和上下的文字共有3630021个字，超过500000个，不像考评表；请删去多余的内容再试",
  );
});

it("a hundred thousand rows are refused", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [String(index + 1), "任务", "1", "扣1分"]);
  expect(refusalOf(tableOf(rows))).toBe("表格有100001行，超过10000行，不像考评表；请删去多余的行再试");
});

it("so is a table with very much text below it", () => {
  const notes = Array<string>(100_000).fill("说明：每次扣1分。");
  expect(refusalOf(tableOf([["1", "台账", "100", "扣1分"]], notes))).toContain("不像考评表");
});

it.each([
  [
    "cells",
    "表.csv",
    HEADER.join(",") + "\n" + "这是一段很长的文字\n".repeat(1_700_000),
    "文字共有17000016个字，超过5000000个",
  ],
  ["columns", "表.csv", "a,".repeat(25_000_000), "文字共有50000000个字，超过5000000个"],
  ["tags", "表.html", `<table>${"<tr><td>1<td>2".repeat(1_000_000)}`, "网页里有3000001个标签，超过1000000个"],
  ["words", "表.html", `<table><tr><td>1<td>${"1".repeat(21_000_000)}`, "超过20000000个"],
])("a text of very many %s is refused before it is taken apart", async (_, name, text, sentence) => {
  const bytes = new TextEncoder().encode(text);
  const spent = effort();
  const read = await readTables({ name, bytes });
  expect(read.issues.map(issueText).join()).toContain(sentence);
  expect(spent()).toBeLessThan(SECONDS);
});

it("a field of very many quotation marks is read as it stands", async () => {
  const bytes = new TextEncoder().encode(`${HEADER.join(",")}\n1,台账,5,"${'""'.repeat(1_500_000)}"\n`);
  const read = await readTables({ name: "表.csv", bytes });
  expect(read.ok && read.value[0]?.rows[1]?.[3]).toBe('"'.repeat(1_500_000));
});

it("a Word file with one cell of very many paragraphs is read in one pass", async () => {
  const cells = [tc("1"), tc("台账"), tc("100"), `<w:tc>${p(r("扣1分")).repeat(50_000)}</w:tc>`];
  const read = await readTables({
    name: "表.docx",
    bytes: wordPackage(tbl(tr(...HEADER.map((one) => tc(one))), tr(...cells))),
  });
  expect(read.ok && read.value[0]?.rows[1]?.[3]?.length).toBe(199_999);
});

it("a text that is too long for one rule is left to the reviewer, and said so", () => {
  const draft = draftTable(tableOf([["1", "台账", "100", EVENTS.repeat(40_000)]]), { id: "drafted" });
  if (!draft.ok) throw new Error("the table is small enough");
  const [item] = draft.value.rubric.items;
  expect(item?.rule).toEqual({ kind: "judged" });
  expect(item?.toConfirm).toContain("没有读懂计分办法");
});

it.each([
  ["行", { sheetData: "<row/>".repeat(600_001) }],
  ["定义的名称", { properties: `<definedNames>${'<definedName name="n"/>'.repeat(600_001)}</definedNames>` }],
  ["合并单元格", { parts: { "xl/x.xml": `<mergeCells>${"<mergeCell/>".repeat(600_001)}</mergeCells>` } }],
])("a workbook of very many %s is refused before they are read, and told so", async (what, parts) => {
  const spent = effort();
  const read = await readTables({ name: "表.xlsx", bytes: handMade(parts) });
  expect(read.issues.map(issueText).join()).toContain(`文件里${what}太多：各种元素合计超过600000个`);
  expect(spent()).toBeLessThan(2 * SECONDS);
});

it("a table is drafted in time that grows with its rows", () => {
  const perRow = (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => {
      const number = String(index + 1);
      return [
        number,
        `第${number}项`,
        "1",
        index % 2 === 0 ? "完成得1分，未完成不得分。" : "每发生一次扣0.5分，扣完为止。",
      ];
    });
    const spent = effort();
    const draft = draftTable(tableOf(rows), { id: "drafted" });
    const milliseconds = spent();
    expect(draft.ok ? draft.value.rubric.items.length : draft.issues).toBe(count);
    expect(milliseconds).toBeLessThan(2 * SECONDS);
    return milliseconds / count;
  };
  perRow(1_000);
  expect(perRow(3_000)).toBeLessThan(Math.max(2 * perRow(750), 0.3));
});

/** A rubric of so many items, each in a row of its own. */
function rubricOf(items: number): Rubric {
  const draft = draftTable(tableOf([["1", "台账", "1", "扣1分"]]), { id: "drafted" });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  const { rubric } = draft.value;
  const ids = Array.from({ length: items }, (_, index) => String(index + 1));
  return {
    ...rubric,
    items: ids.flatMap((id) => rubric.items.map((item) => ({ ...item, id, number: id }))),
    printed: {
      ...rubric.printed,
      rows: ids.map((id) => ({ cells: [id, "台账", "1", "扣1分"], items: [id] })),
    },
  };
}

it("the checks of a rubric take time that grows with its items, not with their square", () => {
  const seconds = (items: number) => {
    const rubric = rubricOf(items);
    const begin = process.cpuUsage();
    lintRubric(rubric);
    return process.cpuUsage(begin).user / 1_000_000;
  };
  seconds(2_500);
  expect(seconds(10_000)).toBeLessThan(Math.max(9 * seconds(2_500), 1));
});

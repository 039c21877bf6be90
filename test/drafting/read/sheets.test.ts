import { writeNative, type NativeCell, type NativeSheet } from "../../../src/workbook/xlsx/native";
import { readFile, rowsOf } from "../make/reading";

type Sheet = Partial<NativeSheet>;

const read = async (...sheets: readonly Sheet[]) =>
  readFile(
    "表.xlsx",
    await writeNative({ sheets: sheets.map((sheet, index) => ({ name: `表${String(index + 1)}`, ...sheet })) }),
  );

const area = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
});

test("every worksheet with more than one column is a table under its name", async () => {
  const { tables } = await read({ rows: [["甲", "乙"]] }, { rows: [["说明"], ["略"]] }, { rows: [["丙", "丁"]] });
  expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
    ["表1", [["甲", "乙"]]],
    ["表3", [["丙", "丁"]]],
  ]);
});

test("title and notes stand in merged rows of their own", async () => {
  const { tables } = await read({
    rows: [["附件1\n考核表", "", ""], ["", "", ""], ["序号", "内容", "分值"], [1, "甲", 5], ["注：略", "", ""], []],
    merges: [area(0, 0, 1, 2), area(4, 0, 5, 2)],
  });
  expect(tables).toEqual([
    {
      name: "表1",
      before: ["附件1", "考核表"],
      rows: [
        ["序号", "内容", "分值"],
        ["1", "甲", "5"],
      ],
      after: ["注：略"],
    },
  ]);
});

const percent: NativeCell = { value: 0.285, style: { numFmt: "0%" } };

test.each<[string, NativeCell, string]>([
  ["numbers without errors of binary arithmetic", { value: 0.1 + 0.2 }, "0.3"],
  ["percentages, exactly", percent, "28.5%"],
  ["a percent sign that is only written behind", { value: 30, style: { numFmt: '0"%"' } }, "30%"],
  ["the unit of a format", { value: 5, style: { numFmt: '0.0"分"' } }, "5分"],
  [
    "a unit without quotation marks, in the format for positive numbers",
    { value: 5, style: { numFmt: "0分;-0分" } },
    "5分",
  ],
  ["dates", { value: new Date(Date.UTC(2024, 0, 5)), style: { numFmt: "yyyy-mm-dd" } }, "2024-01-05"],
  ["yes and no", { value: true }, "TRUE"],
  ["text of several fonts", { richText: [{ text: "甲" }, { text: "乙", font: { bold: true } }] }, "甲乙"],
  ["text that looks like a formula", { value: "=1+1" }, "=1+1"],
  ["formulas by their stored value", { formula: "A1+1", formulaResult: 7 }, "7"],
])("%s", async (_, cell, text) => {
  const outcome = await read({ rows: [["甲", "乙"], ["丙"]], cells: new Map([["1,1", cell]]) });
  expect(rowsOf(outcome)).toEqual([
    ["甲", "乙"],
    ["丙", text],
  ]);
  expect(outcome.codes).toEqual([]);
});

test("a formula that was never computed is blank and told", async () => {
  const outcome = await read({
    rows: [["甲", "乙"], ["丙"], ["丁", 1]],
    cells: new Map([["1,1", { formula: "A1+1" }]]),
  });
  expect(rowsOf(outcome)[1]).toEqual(["丙", ""]);
  expect(outcome.codes).toEqual(["tables-uncomputed"]);
});

test("a merged area that begins in a hidden row shows its text in the first one that is seen", async () => {
  const outcome = await read({
    rows: [
      ["项目", "分值"],
      ["甲", 1],
      ["", 2],
      ["", 3],
      ["乙", 4],
    ],
    merges: [area(1, 0, 3, 0)],
    rowDefs: new Map([[1, { hidden: true }]]),
  });
  expect(rowsOf(outcome)).toEqual([
    ["项目", "分值"],
    ["甲", "2"],
    ["^", "3"],
    ["乙", "4"],
  ]);
  expect(outcome.codes).toEqual(["tables-hidden"]);
});

test("a blank merged cell keeps its place where columns beside it are filled", async () => {
  const { tables } = await read({
    rows: [
      ["甲", "", "", "丁"],
      ["戊", "", "庚", "辛"],
    ],
    merges: [area(0, 1, 0, 2)],
  });
  expect(tables[0]?.rows).toEqual([
    ["甲", "", "<", "丁"],
    ["戊", "", "庚", "辛"],
  ]);
});

test("a single cell above that reaches down into the table belongs to it", async () => {
  const { tables } = await read({
    rows: [["考核表"], ["项目"], ["", "内容", "分值"], ["甲", "乙", 5]],
    merges: [area(1, 0, 2, 0)],
  });
  expect(tables[0]?.before).toEqual(["考核表"]);
  expect(tables[0]?.rows.slice(0, 2)).toEqual([
    ["项目", "", ""],
    ["^", "内容", "分值"],
  ]);
});

test("hidden worksheets are left out and told", async () => {
  const outcome = await read({ rows: [["甲", "乙"]] }, { rows: [["丙", "丁"]], hidden: true });
  expect(rowsOf(outcome)).toEqual([["甲", "乙"]]);
  expect(outcome.codes).toEqual(["tables-hidden-sheets"]);
});

test("cells that are only formatted do not make a table larger", async () => {
  const far = new Map<string, NativeCell>([["500,500", { value: null, style: { font: { bold: true } } }]]);
  expect(rowsOf(await read({ rows: [["甲", "乙"]], cells: far }))).toEqual([["甲", "乙"]]);
});

test("areas merged as far as a worksheet goes end where its cells end", async () => {
  const rows = [
    ["甲", "乙"],
    ["丙", "丁"],
  ];
  expect(rowsOf(await read({ rows, merges: [area(1, 1, 1_048_575, 16_383)] }))).toEqual(rows);
});

test("a cell in the farthest corner is refused", async () => {
  const { codes } = await read({ rows: [["甲", "乙"]], cells: new Map([["9999,999", { value: "远" }]]) });
  expect(codes).toEqual(["tables-too-large"]);
});

test("100 000 cells", async () => {
  const rows = rowsOf(await read({ rows: Array.from({ length: 10_000 }, () => Array<number>(10).fill(1)) }));
  expect([rows.length, rows[9_999]?.length]).toEqual([10_000, 10]);
});

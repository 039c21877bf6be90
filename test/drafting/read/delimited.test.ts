import { paste, readFile, rowsOf } from "../make/reading";

const rowsIn = async (text: string) => rowsOf(await paste("", text));

test.each([
  [
    "cells parted by tabs",
    "甲\t乙\r\n丙\t丁\r\n",
    [
      ["甲", "乙"],
      ["丙", "丁"],
    ],
  ],
  [
    "short rows filled up",
    "甲\t乙\t丙\n丁\t戊",
    [
      ["甲", "乙", "丙"],
      ["丁", "戊", ""],
    ],
  ],
  ["line breaks within quoted cells", '"甲\n乙"\t丙', [["甲\n乙", "丙"]]],
  ["quotation marks within quoted cells", '"说""甲"""\t乙', [['说"甲"', "乙"]]],
  ["a quotation mark that nothing closes", '"甲\t乙', [['"甲', "乙"]]],
  ["text behind a closing quotation mark", '"甲"乙\t丙', [['"甲"乙', "丙"]]],
  ["quotation marks in the middle", '5"\t6"', [['5"', '6"']]],
  [
    "the last cell of a line blank",
    "甲\t乙\n丙\t\n丁\t戊",
    [
      ["甲", "乙"],
      ["丙", ""],
      ["丁", "戊"],
    ],
  ],
  ["joining marks in full width", "^\t<", [["＾", "＜"]]],
])("%s", async (_, text, rows) => {
  expect(await rowsIn(text)).toEqual(rows);
});

test("lines with a single text around the table are paragraphs, blank lines and columns are left out", async () => {
  const { tables } = await paste("", "\t考核表\t\t\n\t\t\t\n\t序号\t\t内容\n\t1\t\t甲\n\t\t\t\n\t注：略\t\t\n");
  expect(tables).toEqual([
    {
      name: "表格1",
      before: ["考核表"],
      rows: [
        ["序号", "内容"],
        ["1", "甲"],
      ],
      after: ["注：略"],
    },
  ]);
});

test("a row with a single text within the table is one of its rows", async () => {
  expect(await rowsIn("序号\t内容\n一、组织领导\t\n1\t甲")).toEqual([
    ["序号", "内容"],
    ["一、组织领导", ""],
    ["1", "甲"],
  ]);
});

test("lines to be filled in around the table are paragraphs, within it they are rows", async () => {
  const { tables } = await paste(
    "",
    "被考核单位：\t\t2024年 月 日\n序号\t内容\t分值\n1\t甲\t5\n其中：\t补充：\t\n2\t乙\t5\n考核人：\t审核人：\t",
  );
  expect(tables[0]?.before).toEqual(["被考核单位：  2024年 月 日"]);
  expect(tables[0]?.rows.map(([first]) => first)).toEqual(["序号", "1", "其中：", "2"]);
  expect(tables[0]?.after).toEqual(["考核人：  审核人："]);
});

test("a page without a table leaves the text to be read", async () => {
  expect(rowsOf(await paste("<p>甲 乙</p>", "甲\t乙"))).toEqual([["甲", "乙"]]);
});

test("a table in the page goes before the text", async () => {
  expect(rowsOf(await paste("<table><tr><td>甲<td>乙</table>", "丙\t丁"))).toEqual([["甲", "乙"]]);
});

test("a file with commas is named for what it holds", async () => {
  const { tables } = await readFile("考核.csv", Buffer.from('甲,"乙,丙"\n丁,戊'));
  expect(tables).toEqual([
    {
      name: "考核",
      before: [],
      rows: [
        ["甲", "乙,丙"],
        ["丁", "戊"],
      ],
      after: [],
    },
  ]);
});

test.each([
  ["nothing", ""],
  ["a single column", "甲\n乙"],
])("%s is no table", async (_, text) => {
  expect((await paste("", text)).codes).toEqual(["tables-none"]);
});

test("one long line over very many is refused", async () => {
  expect((await paste("", "甲\n".repeat(20_000) + "乙\t".repeat(20_000))).codes).toEqual(["tables-too-large"]);
});

test("text that a blank row parts from the table stands below it", async () => {
  const table = "序号\t内容\t分值\n1\t会议\t60\n2\t台账\t40\n";
  const { tables } = await readFile(
    "考核.tsv",
    new TextEncoder().encode(`${table}\t\t\n本表一式两份\t报办公室\n填写说明\n`),
  );
  expect(tables.map(({ rows, after }) => [rows.length, after])).toEqual([[3, ["本表一式两份  报办公室", "填写说明"]]]);
  const parted = await readFile("考核.tsv", new TextEncoder().encode(`${table}\t\t\n3\t调研\t5\n`));
  expect(parted.tables.map(({ rows, after }) => [rows.length, after])).toEqual([[4, []]]);
});

import { draftTable } from "../../../src/drafting/table/draftTable";
import { listedTable } from "../../../src/drafting/table/paragraphs";
import { seenTable } from "../../../src/drafting/table/seenTable";
import { p, r, readFile, wordPackage } from "../make/reading";

const table = (lines: readonly string[]) => ({
  name: "正文",
  before: [],
  rows: lines.map((line) => [line]),
  after: [],
});

const HEADER = ["考核项目", "序号", "考核内容", "分值", "评分标准"];

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  [
    "points behind names",
    ["一、组织领导（40分）", "1.制度建设（30分）。每缺1项扣2分。", "2.台账（10分）。每缺1份扣1分。"],
    [
      ["一、组织领导（40分）", "1", "制度建设", "30", "每缺1项扣2分。"],
      ["^", "2", "台账", "10", "每缺1份扣1分。"],
    ],
  ],
  [
    "points at the end, with other ordinals",
    ["第一部分 阵地（40分）", "（1）有固定场所（30分）；", "（2）有标识，每缺1处扣1分（10分）。"],
    [
      ["第一部分阵地（40分）", "（1）", "有固定场所", "30", ""],
      ["^", "（2）", "有标识", "10", "有标识，每缺1处扣1分"],
    ],
  ],
  [
    "points within, and finer points and lines that belong to an item",
    [
      "（一）接访（60分）",
      "1.接待，计40分。每少1次扣2分。",
      "①无记录的扣1分",
      "2.办理，计20分。按期办结。",
      "逾期每件扣1分。",
    ],
    [
      ["（一）接访（60分）", "1", "接待", "40", "接待。每少1次扣2分。\n①无记录的扣1分"],
      ["^", "2", "办理", "20", "办理。按期办结。\n逾期每件扣1分。"],
    ],
  ],
])("a list with %s is a table", (_, lines, rows) => {
  expect(listedTable(table(["年终考核办法", ...lines, "注：扣完为止。"]))).toEqual({
    name: "正文",
    before: ["年终考核办法"],
    rows: [HEADER, ...rows],
    after: ["注：扣完为止。"],
  });
});

test("a paragraph is a list where its sentences begin with names and points", () => {
  const lines = ["塘口巡护", "巡塘30分，漏巡每次扣2分；投饵20分，漏记每天扣1分；网具10分，破损每处扣1分。"];
  expect(listedTable(table(lines))?.rows).toEqual([
    HEADER.slice(1),
    ["", "巡塘", "30", "漏巡每次扣2分；"],
    ["", "投饵", "20", "漏记每天扣1分；"],
    ["", "网具", "10", "破损每处扣1分。"],
  ]);
  expect(listedTable(table(["巡塘认真，记录齐全；投饵20分，漏记每天扣1分；网具完好。"]))).toBeNull();
});

test.each<[string, readonly string[]]>([
  ["without points", ["一、组织领导", "1.制度建设", "2.台账"]],
  ["with one point", ["1.制度建设（30分）"]],
  ["without ordinals", ["制度建设（30分）", "台账（10分）"]],
  ["without anything", []],
])("a text %s is no list", (_, lines) => {
  expect(listedTable(table(lines))).toBeNull();
});

const TEXT = [
  "年终考核办法",
  "一、组织领导（100分）",
  "1.制度建设（60分）。每缺1项扣2分。",
  "2.台账（40分）。每缺1份扣1分。",
];

test("a Word document without a table is drafted from its paragraphs, which is said", async () => {
  const { tables, codes } = await readFile("办法.docx", wordPackage(TEXT.map((line) => p(r(line))).join("")));
  expect(codes).toEqual([]);
  const [read] = tables;
  if (read === undefined) throw new Error("no table");
  const draft = draftTable(read, { id: "sample" });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  expect(draft.value.findings.map(({ code }) => code)).toContain("draft-listed");
  expect(draft.value.rubric).toMatchObject({ title: "年终考核办法", total: 100 });
  expect(draft.value.rubric.items.map(({ section, name, max, rule }) => [section, name, max, rule.kind])).toEqual([
    ["组织领导", "制度建设", 60, "events"],
    ["组织领导", "台账", 40, "events"],
  ]);
  expect(seenTable(read)).toMatchObject({ ok: true, value: { columns: HEADER.map((header) => ({ header })) } });
});

test("a Word document of sentences has no table", async () => {
  const { codes } = await readFile(
    "通知.docx",
    wordPackage(p(r("各村：")) + p(r("现将考核办法印发给你们，请认真执行。"))),
  );
  expect(codes).toEqual(["tables-none"]);
});

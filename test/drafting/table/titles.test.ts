import { titlesOf } from "../../../src/drafting/table/titles";

const cases: readonly (readonly [string, readonly string[], string | null, string | null])[] = [
  ["nothing", [], null, null],
  ["heading and title", ["附件2", "河湖长制工作考核评分表"], "附件2", "河湖长制工作考核评分表"],
  ["both in one line", ["附件4：林长制工作年度考核细则"], "附件4", "林长制工作年度考核细则"],
  ["both in one line with a blank", ["附件 1-2  平安建设考核指标"], "附件 1-2", "平安建设考核指标"],
  ["a heading without a number", ["附表", "信访工作考核计分表"], "附表", "信访工作考核计分表"],
  [
    "a title in two lines",
    ["附件", "盟市党委、政府（行政公署）", "工作成效考核指标"],
    "附件",
    "盟市党委、政府（行政公署）工作成效考核指标",
  ],
  ["the office above the title", ["××县人民政府办公室", "政务公开考核评分表"], null, "政务公开考核评分表"],
  [
    "lines to fill in below the title",
    ["考核评分表", "被考核单位：", "考核期间：2024年", "单位：分"],
    null,
    "考核评分表",
  ],
  ["a document before it", ["第一条 为了加强考核。", "附件1", "目标考核表"], "附件1", "目标考核表"],
  ["a word that begins alike", ["附属医院绩效考核表"], null, "附属医院绩效考核表"],
];

it.each(cases)("tells heading and title of %s", (_, lines, heading, title) => {
  expect(titlesOf(lines)).toMatchObject({ heading, title });
});

it("finds the number of the document", () => {
  expect(titlesOf(["景发〔2019〕8号", "附件1", "考核计分办法"]).number).toBe("景发〔2019〕8号");
  expect(titlesOf(["考核计分办法"]).number).toBeNull();
});

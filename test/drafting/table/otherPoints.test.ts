import { areFractions, mostIn } from "../../../src/drafting/table/pointsCell";
import { drafted, itemLines } from "../../support/drafts";
import { cells } from "../corpus/shorthand";

it.each<[string, readonly string[], readonly string[]]>([
  [
    "from one up, and within",
    ["考核内容|分值|评分标准", "台账|1-40|评分", "会议|60分以内|评分"],
    ["1  台账 40", "2  会议 60"],
  ],
  ["as weights", ["考核内容|权重|评分标准", "台账|0.4|评分", "会议|0.6|评分", "合计|1|"], ["1  台账 40", "2  会议 60"]],
  [
    "in rows of levels",
    ["考核内容|档次|分值", "合格率|95%以上|60", "^|80%以上|30", "投诉|0次|40", "^|1次以上|10"],
    ["1  合格率 60", "2  投诉 40"],
  ],
  [
    "above grades",
    ["评议内容|评议要点|优（50分）|良（30分）", "台账|齐全||", "会议|按时||"],
    ["1  台账 50", "2  会议 50"],
  ],
  [
    "for kinds of unit",
    ["序号|考核指标|产区分值|非产区分值|评分标准", "1|面积|40|30|评分", "2|质量|60|70|评分"],
    ["1  面积 40", "2  质量 60"],
  ],
  [
    "in contents, each of a row",
    [
      "考核项目|考核内容及计分办法",
      "台账|数量（30分）：缺一份扣1分。",
      "^|质量（30分）：错一处扣1分。",
      "会议|次数（40分）：少一次扣2分。",
    ],
    ["1 台账 数量 30", "2 台账 质量 30", "3 会议 次数 40"],
  ],
  [
    "behind commas of a list in a cell",
    ["考核项目|考核内容", "台账|1.数量齐全，30分；2.质量合格，30分。", "会议|1.按时召开，20分；2.记录完整，20分。"],
    ["1.1 台账 数量齐全 30", "1.2 台账 质量合格 30", "2.1 会议 按时召开 20", "2.2 会议 记录完整 20"],
  ],
])("points are read that are printed %s", (_, lines, items) => {
  const { rubric } = drafted(cells(lines));
  expect(itemLines(rubric)).toEqual(items);
  expect(rubric.total).toBe(100);
});

it("multiplies weights of two levels, and says that they are weights", () => {
  const lines = [
    "一级指标|权重|二级指标|权重|评分标准",
    "业绩|0.6|收入|0.5|评分",
    "^|^|利润|0.5|评分",
    "管理|0.4|安全|0.3|评分",
    "^|^|质量|0.7|评分",
  ];
  const { rubric, findings } = drafted(cells(lines));
  expect(rubric.sections.map(({ name, weight }) => [name, weight])).toEqual([
    ["业绩", 0.6],
    ["管理", 0.4],
  ]);
  expect(rubric.items.map(({ max }) => max)).toEqual([50, 50, 30, 70]);
  expect(findings.map(({ code }) => code)).toContain("draft-weights");
});

it.each<[string, number | null]>([
  ["5-10", 10],
  ["6～8分", 8],
  ["10-5", null],
  ["5", null],
  ["5-", null],
])("the most of %j is %j", (text, most) => {
  expect(mostIn(text)).toBe(most);
});

it.each<[readonly string[], boolean]>([
  [["0.4", "0.6"], true],
  [["0.5", "0.5", "0.3", "0.7"], true],
  [["0.4", "0.5"], false],
  [["1", "1"], false],
  [["40", "60"], false],
])("%j are weights: %j", (texts, are) => {
  expect(areFractions(texts)).toBe(are);
});

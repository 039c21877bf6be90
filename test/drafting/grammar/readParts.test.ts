import { readParts } from "../../../src/drafting/grammar/readParts";

/** Parts as name|points|text. */
const shown = (text: string, max: number | null) =>
  readParts(text, max)?.map((part) => `${part.name}|${String(part.max)}|${part.text}`) ?? null;

test.each([
  [
    "headings with points",
    "结对帮扶情况。（村企结对3分：完成得3分；未完成的，得分＝3×完成率。学校结对2分：完成得2分，未完成得0分。）",
    5,
    ["村企结对|3|完成得3分；未完成的，得分＝3×完成率。", "学校结对|2|完成得2分，未完成得0分。"],
  ],
  [
    "amounts side by side",
    "参加联合全面排查计10分(安排专人5分,工作有力5分)。",
    10,
    ["安排专人|5|安排专人5分", "工作有力|5|工作有力5分"],
  ],
  [
    "conditions that earn points each",
    "成立领导小组得1分，制定实施方案得2分，召开动员会得2分。",
    5,
    ["成立领导小组|1|成立领导小组得1分", "制定实施方案|2|制定实施方案得2分", "召开动员会|2|召开动员会得2分"],
  ],
  [
    "points in brackets",
    "有工作方案（2分）；有专人负责（3分）",
    5,
    ["有工作方案|2|有工作方案（2分）", "有专人负责|3|有专人负责（3分）"],
  ],
  [
    "a list with points",
    "①建立机制（3分），以文件为准；②制定方案（2分）。",
    5,
    ["建立机制|3|建立机制（3分），以文件为准", "制定方案|2|制定方案（2分）。"],
  ],
  ["the one part of a row with more", "后台数据2.5分", 5, ["后台数据|2.5|后台数据2.5分"]],
  [
    "a list of vetoes",
    "①总分低于70分的。②发生重大事故，造成影响的。凡出现以上情况，一票否决。",
    null,
    ["总分低于70分|null|总分低于70分的。", "发生重大事故|null|发生重大事故，造成影响的。"],
  ],
  [
    "a numbered list of vetoes",
    "有下列情形之一的，一票否决：1.发生重大事故的；2.瞒报漏报的。",
    null,
    ["发生重大事故|null|发生重大事故的", "瞒报漏报|null|瞒报漏报的。"],
  ],
])("parts are %s", (_, text, max, parts) => {
  expect(shown(text, max)).toEqual(parts);
});

test.each([
  ["levels", "优秀得3分，良好得2分", 5],
  ["alternatives", "完成得4分，未完成得0分", 4],
  ["awards", "国家级加3分，省级加2分", 5],
  ["places", "第一名得3分，第二名得2分", 5],
  ["deductions", "迟报扣2分，漏报扣3分", 5],
  ["what does not add up", "安排专人5分，工作有力3分", 10],
  ["what has another amount beside it", "安排专人5分，工作有力5分，每迟到一次扣1分", 10],
  ["the row's own points", "后台数据5分", 5],
  ["points of which nothing is known", "后台数据2.5分", null],
  ["a single veto", "发生重大事故的，一票否决", null],
  ["an empty text", "", 5],
])("is one item: %s", (_, text, max) => {
  expect(readParts(text, max)).toBeNull();
});

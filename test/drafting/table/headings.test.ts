import { cells } from "../corpus/shorthand";
import { drafted, itemLines } from "../../support/drafts";

/** Each is the same four items in two sections. */
const ITEMS = ["组织领导 台账 20", "组织领导 会议 30", "监督管理 检查 25", "监督管理 通报 25"];

it.each<[string, readonly string[]]>([
  [
    "1 above 1.1",
    [
      "1|组织领导|50|",
      "1.1|台账|20|评分",
      "1.2|会议|30|评分",
      "2|监督管理|50|",
      "2.1|检查|25|评分",
      "2.2|通报|25|评分",
    ],
  ],
  [
    "A above A1",
    ["A|组织领导|50|", "A1|台账|20|评分", "A2|会议|30|评分", "B|监督管理|50|", "B1|检查|25|评分", "B2|通报|25|评分"],
  ],
  [
    "（一） in the column of numbers",
    [
      "（一）|组织领导|50|",
      "1|台账|20|评分",
      "2|会议|30|评分",
      "（二）|监督管理|50|",
      "1|检查|25|评分",
      "2|通报|25|评分",
    ],
  ],
  [
    "names where others have numbers",
    ["组织领导||共50分|", "1|台账|20|评分", "2|会议|30|评分", "监督管理||共50分|", "3|检查|25|评分", "4|通报|25|评分"],
  ],
  [
    "marks around names, and a page that ends within",
    [
      "【组织领导】|<|<|<",
      "1|台账|20|评分",
      "组织领导（续）|<|<|<",
      "2|会议|30|评分",
      "【监督管理】|<|<|<",
      "3|检查|25|评分",
      "4|通报|25|评分",
    ],
  ],
  [
    "what is filled in beside them",
    [
      "一、组织领导（50分）|<|<|小计得分：",
      "1|台账|20|评分",
      "2|会议|30|评分",
      "二、监督管理（50分，扣完为止）|<|<|小计得分：",
      "3|检查|25|评分",
      "4|通报|25|评分",
    ],
  ],
  [
    "finer ones below them",
    [
      "一、组织领导|<|<|<",
      "（一）日常|<|<|<",
      "1|台账|20|评分",
      "2|会议|30|评分",
      "二、监督管理|<|<|<",
      "（一）现场|<|<|<",
      "3|检查|25|评分",
      "（二）书面|<|<|<",
      "4|通报|25|评分",
    ],
  ],
])("sections are told by headings with %s", (_, lines) => {
  const { rubric } = drafted(cells(["序号|考核内容|分值|评分标准", ...lines]));
  expect(rubric.items.map(({ section, name, max }) => `${String(section)} ${name} ${String(max)}`)).toEqual(ITEMS);
  expect(rubric.total).toBe(100);
});

it.each<[string, readonly string[]]>([
  ["alone in their rows", ["组织领导||", "台账|20|评分", "会议|30|评分", "监督管理||", "检查|25|评分", "通报|25|评分"]],
  [
    "with points over several columns",
    ["组织领导|50|<", "台账|20|评分", "会议|30|评分", "监督管理|50|<", "检查|25|评分", "通报|25|评分"],
  ],
  [
    "numbered above （1）",
    [
      "1.组织领导|50|",
      "（1）台账|20|评分",
      "（2）会议|30|评分",
      "2.监督管理|50|",
      "（1）检查|25|评分",
      "（2）通报|25|评分",
    ],
  ],
])("sections are told by names %s", (_, lines) => {
  const { rubric } = drafted(cells(["考核内容|分值|评分标准", ...lines]));
  expect(rubric.items.map(({ section, name, max }) => `${String(section)} ${name} ${String(max)}`)).toEqual(ITEMS);
});

it("takes a line above the header for the section of the first rows, where others follow", () => {
  const rows = cells([
    "一、组织领导|<|<",
    "考核内容|分值|评分标准",
    "台账|50|评分",
    "二、监督管理|<|<",
    "考核内容|分值|评分标准",
    "检查|50|评分",
  ]);
  expect(itemLines(drafted(rows).rubric)).toEqual(["1 组织领导 台账 50", "2 监督管理 检查 50"]);
});

it("reads on where a heading of additions stands above a header in other words", () => {
  const rows = cells([
    "序号|考核内容|分值|评分标准",
    "1|台账|100|评分",
    "合计||100|",
    "加分项|<|<|<",
    "序号|加分内容|最高分|加分标准",
    "1|表彰|5|每次加1分",
  ]);
  const { rubric, findings } = drafted(rows);
  expect(rubric.items.map(({ name, max, counts }) => [name, max, counts])).toEqual([
    ["台账", 100, "base"],
    ["表彰", 5, "bonus"],
  ]);
  expect(findings.map(({ code }) => code)).not.toContain("draft-second-table");
});

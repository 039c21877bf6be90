import { clausesOf } from "../../../src/drafting/grammar/clauses";
import { eventsIn } from "../../../src/drafting/grammar/eventPieces";
import { flatten } from "../../../src/drafting/grammar/flatText";

test.each<[string, readonly (readonly [text: string, begins: boolean])[]]>([
  [
    "甲，乙；丙。",
    [
      ["甲", true],
      ["乙", false],
      ["丙", true],
    ],
  ],
  [
    "1.甲，2、乙\n（3）丙",
    [
      ["甲", true],
      ["乙", true],
      ["丙", true],
    ],
  ],
  [
    "①甲②乙",
    [
      ["甲", true],
      ["乙", true],
    ],
  ],
  [
    "1.5分，甲",
    [
      ["1.5分", true],
      ["甲", false],
    ],
  ],
  [
    "（甲，乙）",
    [
      ["甲", true],
      ["乙)", false],
    ],
  ],
  ["", []],
])("the clauses of %s", (text, clauses) => {
  expect(clausesOf(flatten(text)).map((one) => [one.text, one.begins])).toEqual(clauses);
});

/** Every event as “effect label counted points”. */
const eventsOf = (text: string) =>
  eventsIn(flatten(text)).map(({ effect, label, counted, least, most, repeated }) => {
    const points = least === most ? String(most) : `${String(least)}-${String(most)}`;
    return [effect, label, repeated ? counted : "一次", points].join(" ");
  });

test.each<[string, readonly string[]]>([
  ["未登记每台扣2分，超期未检每台扣2分。", ["takes 未登记 台 2", "takes 超期未检 台 2"]],
  [
    "1.未建责任制的扣4分，不完善的扣2分；2.责任书每缺1份扣0.5分",
    ["takes 未建责任制 一次 4", "takes 不完善 一次 2", "takes 责任书：缺 份 0.5"],
  ],
  ["①机构未成立不得分；②总结缺一项扣1分", ["zeroes 机构未成立 次 0", "takes 总结缺 项 1"]],
  ["迟到扣0.5分/人次", ["takes 迟到 人次 0.5"]],
  ["发现一般隐患每处加0.5分，重大隐患每处3分", ["adds 发现一般隐患 处 0.5", "adds 重大隐患 处 3"]],
  ["制度不健全，责任不明确的，酌情扣1-3分", ["takes 制度不健全，责任不明确 一次 1-3"]],
  ["体检率每低1个百分点扣0.2分；未检测的扣2分", ["takes 体检率，低 个百分点 0.2", "takes 未检测 一次 2"]],
  ["提取比例每低于规定10%扣1分", ["takes 提取比例，低于规定 个10% 1"]],
  ["国家、省、市表彰的分别加3分、2分、1分", ["adds 国家表彰 一次 3", "adds 省表彰 一次 2", "adds 市表彰 一次 1"]],
  ["每月巡查，发现1处不符合扣0.5分", ["takes 每月巡查，不符合 处 0.5"]],
])("the events of %s", (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  ["what is worth more when it happens again", "出现2次扣3分"],
  ["places", "排名每降1个名次扣1分"],
  ["points without a word of what happened", "扣2分"],
])("%s is no event: %s", (_, text) => {
  expect(eventsOf(text)).toEqual([]);
});

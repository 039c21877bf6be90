import { flatten, numberOf, without } from "../../../src/drafting/grammar/flatText";

test.each([
  ["一", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["两", 2],
  ["一百零五", 105],
  ["三百二十", 320],
  ["〇", 0],
])("%s is %d", (numerals, value) => {
  expect(numberOf(numerals)).toBe(value);
});

test.each([
  ["（完成得４分，未完成得０分）", "(完成得4分,未完成得0分)"],
  ["扣 0. 5 分", "扣0.5分"],
  ["“扶贫日”活动", "扶贫日活动"],
  ["综合成绩＊0.3", "综合成绩×0.3"],
  ["0.5～2分、0.5—2分", "0.5-2分、0.5-2分"],
  ["召开一次、每两个月、第三名、前二得3分", "召开1次、每2个月、第3名、前2得3分"],
  ["百分之八十以上", "80%以上"],
  ["扣一分，得十分，加半分", "扣1分,得10分,加0.5分"],
  ["①国家级；②省级", "①国家级;②省级"],
  ["不少于10²平方米", "不少于10²平方米"],
  ["绿化100㎡得1分", "绿化100㎡得1分"],
  ["第一行\n第二行", "第一行\n第二行"],
])("%s is read as %s", (printed, flat) => {
  expect(flatten(printed).flat).toBe(flat);
});

test.each(["十分重视", "一般", "一票否决", "第一书记", "统一部署", "第三方评估"])(
  "the numeral in %s counts nothing",
  (text) => {
    expect(flatten(text).flat).toBe(text);
  },
);

test("two numbers with a blank between them stay two", () => {
  expect(flatten("3 5分").flat).toBe("3 5分");
});

test("places lead back to the text as printed", () => {
  const text = flatten("（ 百分之八十 以上，扣 一 分）");
  expect(text.flat).toBe("(80%以上,扣1分)");
  expect(text.printed(1, 4)).toBe("百分之八十");
  expect(text.printed(7, 10)).toBe("扣 一 分");
});

test("what is blanked out is a break, and places stay", () => {
  const text = without(flatten("每次扣1分，扣完为止"), [{ start: 6, end: 10 }]);
  expect(text.flat).toBe("每次扣1分,;;;;".slice(0, 6) + ";;;;");
  expect(text.printed(0, 5)).toBe("每次扣1分");
});

import { halfWidth, inTheWay, typedDate, typedNumber } from "../../src/shared/typedText";

describe("what a typed text means as a number", () => {
  it.each([
    ["8.5", 8.5],
    [" 8.5 ", 8.5],
    ["８．５", 8.5],
    ["+5", 5],
    ["＋5", 5],
    ["-5", -5],
    ["−5", -5],
    ["－5", -5],
    ["-0", 0],
    ["007", 7],
  ])("%j is %d", (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it.each(["", " ", "10²", "①", "1,000", "8分", "8。5", "5-", "1e3", "½", "五", "0x10", "Infinity", "9O", "1 0"])(
    "%j is none",
    (text) => {
      expect(typedNumber(text)).toBeNull();
    },
  );
});

describe("what a typed text means as a date", () => {
  it.each([
    ["2019-04-05", "2019-04-05"],
    ["2019-4-5", "2019-04-05"],
    ["2019/4/5", "2019-04-05"],
    ["2019.4.5", "2019-04-05"],
    ["2019年4月5日", "2019-04-05"],
    ["2019年04月05", "2019-04-05"],
    ["2019 年 4 月 5 号", "2019-04-05"],
    ["２０１９－４－５", "2019-04-05"],
    ["２０１９．４．５ ", "2019-04-05"],
    ["　2019／12／31", "2019-12-31"],
    // Whether there is such a day is another question.
    ["2019-4-31", "2019-04-31"],
  ])("%j is %s", (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  it.each([
    "",
    "19-4-5",
    "2019-4/5",
    "2019年4月",
    "4月5日",
    "20190405",
    "43560",
    "2019-04-05 8:00",
    "2019年4月5日前",
    "2019。4。5",
    "二〇一九年四月五日",
  ])("%j is none", (text) => {
    expect(typedDate(text)).toBeNull();
  });
});

it("makes full-width signs half-width and leaves superscripts and circled numbers as they are", () => {
  expect(halfWidth("（１０％）　Ａ；−²①")).toBe("(10%) A;-²①");
});

describe("what is in the way of a number", () => {
  it.each([
    ["2.5分", { signs: "分" }],
    ["约 2.5 分", { signs: "约”“分" }],
    ["￥5", { signs: "￥" }],
    ["1,000", { signs: "," }],
    ["90%", { signs: "%" }],
    ["2。5", "point"],
    ["2·5", "point"],
    ["45，5", "point"],
    ["45、5", "point"],
    ["45,500", { signs: "," }],
    ["1E3", "power"],
    ["五", null],
    ["5-8", null],
    ["2024-05-01", "day"],
    ["2019年4月5日", "day"],
    ["12:00", "time"],
    ["36:00:05", "time"],
    ["2..5", "points"],
    ["2.5.", "points"],
    ["9".repeat(309), "digits"],
    ["9", null],
    ["#DIV/0!", null],
  ])("of %j", (text, expected) => {
    expect(inTheWay(text)).toEqual(expected);
  });
});

import { halfWidth, inTheWay, typedNumber } from "../../src/shared/typedText";

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
    ["1E3", "power"],
    ["五", null],
    ["5-8", null],
    ["2024-05-01", null],
    ["9", null],
    ["#DIV/0!", null],
  ])("of %j", (text, expected) => {
    expect(inTheWay(text)).toEqual(expected);
  });
});

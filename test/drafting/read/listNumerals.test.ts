import { numeral } from "../../../src/drafting/read/listNumerals";

test.each([
  [
    "chineseCounting",
    [1, 10, 11, 20, 21, 100, 103, 110, 1005, 9999, 10_000],
    "一,十,十一,二十,二十一,一百,一百零三,一百一十,一千零五,九千九百九十九,10000",
  ],
  ["ideographDigital", [1, 10, 25], "一,一〇,二五"],
  ["chineseLegalSimplified", [1, 10, 32], "壹,壹拾,叁拾贰"],
  ["ideographTraditional", [1, 10, 11], "甲,癸,11"],
  ["decimalEnclosedCircleChinese", [1, 20, 21], "①,⑳,21"],
  ["decimalEnclosedParen", [1, 20], "⑴,⒇"],
  ["decimalEnclosedFullstop", [1, 20], "⒈,⒛"],
  ["decimalFullWidth", [1, 12], "１,１２"],
  ["decimalZero", [1, 12], "01,12"],
  ["lowerLetter", [1, 26, 27, 0], "a,z,aa,0"],
  ["upperRoman", [1, 4, 9, 14, 40, 1990, 4000], "I,IV,IX,XIV,XL,MCMXC,4000"],
  ["none", [1], ""],
  ["decimal", [0, 7], "0,7"],
])("%s", (format, values, expected) => {
  expect(values.map((value) => numeral(value, format)).join(",")).toBe(expected);
});

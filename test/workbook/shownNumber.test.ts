import { numberText } from "../../src/workbook/shownNumber";

it.each([
  [0, "General", "0"],
  [12.5, "General", "12.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.33333333333"],
  [-7, "General", "-7"],
  [123456789012, "General", "1.23457E+11"],
  [8.5, "@", "8.5"],
  [8.5, "0", "9"],
  [1.005, "0.00", "1.01"],
  [-0.004, "0.00", "0.00"],
  [-2.5, "0", "-3"],
  [7, "000", "007"],
  [0.5, "#.##", ".5"],
  [3, "0.##", "3."],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [999, "#,##0", "999"],
  [0.125, "0%", "13%"],
  [0.125, "0.0%", "12.5%"],
  [12, '0"分"', "12分"],
  [0.5, '"扣"General"分"', "扣0.5分"],
  [2, '"扣"General"分"', "扣2分"],
  [12, "¥#,##0.00", "¥12.00"],
  [-5, "0;(0)", "(5)"],
  [-5, "[Red]-0", "--5"],
  [3.25, "# ?/?", "3.25"],
])("%d under %s is %s", (value, format, text) => {
  expect(numberText(value, format, false)).toBe(text);
});

describe("days and hours", () => {
  it.each([
    [44186, "yyyy-mm-dd", "2020-12-21"],
    [44186, "yyyy/m/d", "2020/12/21"],
    [43836, 'yyyy"年"m"月"d"日"', "2020年1月6日"],
    [44186, "yy.mm", "20.12"],
    [44186, "[$-804]aaaa", "星期一"],
    [44186.75, "yyyy/m/d h:mm", "2020/12/21 18:00"],
    [0.5 + 5 / 1440, "h:mm:ss", "12:05:00"],
    [0.5 + 5 / 86400, "mm:ss", "00:05"],
    [-1, "yyyy-mm-dd", "########"],
  ])("%d under %s is %s", (value, format, text) => {
    expect(numberText(value, format, false)).toBe(text);
  });

  it("are counted from 1904 where the workbook does", () => {
    expect(numberText(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  });
});

describe("a number that does not fit", () => {
  it.each([
    [1 / 3, "General", 6, "0.3333"],
    [-1 / 3, "General", 6, "-0.333"],
    [12345.678, "General", 5, "12346"],
    [123456, "General", 5, "#####"],
    [44186, "yyyy-mm-dd", 9, "#########"],
    [12.25, "0.00", 4, "####"],
    [12.25, "0.00", 5, "12.25"],
  ])("%d under %s in %d characters is %s", (value, format, room, text) => {
    expect(numberText(value, format, false, room)).toBe(text);
  });
});

import { entered } from "../../../../src/preview/host/sheet/input";

/* What Excel makes of what is typed into a cell. */

const error = (text: string) => ({ error: text });

describe("in a cell without a format of its own", () => {
  it.each<[string | number | boolean, unknown]>([
    ["基层党建", "基层党建"],
    ["第1项", "第1项"],
    [" 前后 ", " 前后 "],
    [8.5, 8.5],
    [true, true],
    ["", null],
    ["12.50", 12.5],
    ["-5", -5],
    ["+86", 86],
    [" 12 ", 12],
    ["８．５", 8.5],
    ["1,234.5", 1234.5],
    ["1,23", "1,23"],
    ["1E5", 100_000],
    ["50%", 0.5],
    ["¥8.5", 8.5],
    ["(5)", -5],
    ["TRUE", true],
    ["false", false],
    ["#N/A", error("#N/A")],
    ["#DIV/0!", error("#DIV/0!")],
    ["#编号", "#编号"],
    ["2024-05-01", 45_413],
    ["2024/5/1", 45_413],
    ["2024年5月1日", 45_413],
    ["2024-02-30", "2024-02-30"],
    ["1-May", 45_413],
    ["MAY5", 45_417],
    ["8:30", 8.5 / 24],
    ["上午8:30", 8.5 / 24],
    ["1.2.3", "1.2.3"],
    [".", "."],
    ["-", "-"],
    ["=", "="],
  ])("%j becomes %j", (input, value) => {
    expect(entered(input, "General", false)).toMatchObject({ value, formula: null, quoted: false });
  });

  it.each([
    ["=1+1", "=1+1"],
    ['=HYPERLINK("http://example.org","x")', '=HYPERLINK("http://example.org","x")'],
    ["='甲 (一)'!A1", "='甲 (一)'!A1"],
    ["+A1", "=+A1"],
    ["-A1*2", "=-A1*2"],
    ["@SUM(A1)", "=SUM(A1)"],
  ])("%j becomes the formula %j, which nobody computes here", (input, formula) => {
    expect(entered(input, "General", false)).toEqual({ value: error("#NAME?"), formula, quoted: false });
  });

  it.each([
    ["'=1+1", "=1+1"],
    ["'12.50", "12.50"],
    ["''甲", "'甲"],
  ])("%j becomes the text %j", (input, value) => {
    expect(entered(input, "General", false)).toEqual({ value, formula: null, quoted: true });
  });

  it.each([
    ["2024-05-01", "yyyy/m/d"],
    ["50%", "0%"],
    ["12.5%", "0.00%"],
    ["¥8.5", "¥#,##0.00"],
    ["8:30", "h:mm"],
    ["8.5", undefined],
  ])("%j brings the format %j", (input, format) => {
    expect(entered(input, "General", false).format).toBe(format);
  });
});

describe("in a cell with the text format", () => {
  it.each<[string | number | boolean, string]>([
    ["=1+1", "=1+1"],
    ["12.50", "12.50"],
    ["@SUM(A1)", "@SUM(A1)"],
    ["#N/A", "#N/A"],
    [8.5, "8.5"],
    [true, "TRUE"],
  ])("%j becomes the text %j", (input, value) => {
    expect(entered(input, "@", false)).toMatchObject({ value, formula: null, quoted: false });
  });
});

describe("a day", () => {
  it.each([
    ["2024-05-01", false, 45_413],
    ["2024-05-01", true, 43_951],
    ["1904-01-01", true, 0],
    ["1903-12-31", true, "1903-12-31"],
    ["1900-02-28", false, 59],
  ])("%s is counted as the workbook counts (1904: %j): %j", (input, date1904, value) => {
    expect(entered(input, "General", date1904).value).toBe(value);
  });
});

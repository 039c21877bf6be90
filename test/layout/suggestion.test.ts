import type { EntryField } from "../../src/layout/form";
import { POINTS_ENTRY } from "../../src/layout/read/readLines";
import { SLIPS, suggestion } from "../../src/layout/read/suggestion";
import type { Field } from "../../src/rules/field";

function entry(field: Field, more: Partial<EntryField> = {}): EntryField {
  const usual = { countsEvents: false, fromLedger: false, waivedBy: null, isRate: false, note: "" };
  return { key: "k", field, label: field.label, ...usual, ...more };
}

const base = { id: "f", label: "得分", required: true } as const;
const score = entry({ ...base, type: "number", min: 0, max: 20 });
const money = entry({ ...base, label: "实际到位资金（万元）", type: "number", min: 0, max: null });
const rate = entry({ ...base, label: "比例（%）", type: "number", min: 0, max: 100 }, { isRate: true });
const count = entry({ ...base, label: "国家级表彰（次）", type: "integer", min: 0, max: null }, { countsEvents: true });
const flag = entry({ ...base, type: "flag" });
const list = entry({ ...base, label: "各次扣分", type: "list", least: 0.5, most: 2 }, { countsEvents: true });
const choice = entry({ ...base, type: "choice", choices: ["好", "较好", "A级"] });
const date = entry({ ...base, label: "报送日期", type: "date", earliest: null, latest: "2019-12-31" });
const text = entry({ ...base, type: "text" });

describe("a text with one meaning is rewritten", () => {
  const cases = [
    ["a date in words", date, "2019年4月5日", "date", { date: "2019-04-05" }],
    ["a date with strokes", date, "2019/4/5", "date", { date: "2019-04-05" }],
    ["a date with points", date, "2019.4.5", "date", { date: "2019-04-05" }],
    ["a date that is a text", date, "2019-04-05", "date", { date: "2019-04-05" }],
    ["a date of digits alone", date, "20190405", "date", { date: "2019-04-05" }],
    ["a date in full width", date, "２０１９－４－５", "width", { date: "2019-04-05" }],
    ["Chinese full stops in a date", date, "2019。4。5", "punctuation", { date: "2019-04-05" }],
    ["full-width digits", score, "８．５", "width", 8.5],
    ["a full-width sign", score, "－３", "width", -3],
    ["spaces around a number", score, " 8.5 ", "spaces", 8.5],
    ["an ideographic space before a number", score, "\u30008.5", "spaces", 8.5],
    ["a number stored as text", score, "8.5", "text", 8.5],
    ["a percent sign where a rate is due", rate, "85%", "percent", 85],
    ["a full-width percent sign", rate, "８５％", "percent", 85],
    ["spaces around 无, which stays 无", count, "无 ", "spaces", "无"],
    ["√", flag, "√", "flag", "是"],
    ["×", flag, "×", "flag", "否"],
    ["a full-width y", flag, "ｙ", "width", "是"],
    ["TRUE as text", flag, "TRUE", "flag", "是"],
    ["a space behind 是", flag, "是 ", "spaces", "是"],
    ["a space behind 否", flag, "否 ", "spaces", "否"],
    ...["是的", "yes", "true", "✓", "✔", "☑"].map((word) => [word, flag, word, "flag", "是"] as const),
    ...["不是", "no", "false", "✗", "✘", "☒"].map((word) => [word, flag, word, "flag", "否"] as const),
    ["full-width digits in a list", list, "０．５；２", "width", "0.5;2"],
    ["spaces in a list", list, "0.5; 2", "spaces", "0.5;2"],
    ["enumeration commas in a list", list, "0.5、2", "punctuation", "0.5;2"],
    ["a separator too many", list, "0.5;", "punctuation", "0.5"],
    ["a separator too many with a space", list, "0.5; ;2", "punctuation", "0.5;2"],
    ["the unit in a list", list, "0.5分；2分", "unit", "0.5;2"],
    ["the unit in a part of a list", list, "0.5分；2", "unit", "0.5;2"],
    ["spaces within a choice", choice, "较 好", "spaces", "较好"],
    ["a full stop after a choice", choice, "较好。", "choice", "较好"],
    ["full-width letters in a choice", choice, "Ａ级", "width", "A级"],
    ["the unit that the label names", score, "8.5分", "unit", 8.5],
    ["the unit with spaces around", score, " 8分 ", "unit", 8],
    ["the unit of points in the ledger, however few", POINTS_ENTRY, "0.5分", "unit", 0.5],
    ["the unit behind a space and in full width", score, "８ 分", "unit", 8],
    ["a larger unit that the label names", money, "100万元", "unit", 100],
    ["the unit of a count", count, "3次", "unit", 3],
    ["groups of thousands", money, "1,234.5", "punctuation", 1234.5],
    ["groups of thousands with full-width commas", money, "1，234", "punctuation", 1234],
    ["a Chinese full stop for the point", score, "8。5", "punctuation", 8.5],
  ] as const;

  test.each(cases)("%s", (_, field, typed, slip, value) => {
    expect(suggestion(field, typed)).toEqual({ slip, value });
  });

  test("every way of writing has its place in the order", () => {
    expect(new Set(SLIPS)).toEqual(new Set(cases.map(([, , , slip]) => slip)));
  });
});

describe("nothing is guessed", () => {
  test.each([
    ["a day that there is not", date, "2019年4月31日"],
    ["a day that there is not, of digits alone", date, "20190431"],
    ["a day beyond the latest, of digits alone", date, "20200101"],
    ["a date without its year", date, "4月5日"],
    ["a letter like a digit", score, "9O"],
    ["a percent sign where points are due", score, "85%"],
    ["a unit that the label does not name", money, "8分"],
    ["a smaller unit than the label's", money, "100元"],
    ["points where events are counted", count, "2分"],
    ["a decimal comma, or a list", money, "8,5"],
    ["commas in a list, which may be points", list, "0,5"],
    ["a value that is out of range without its unit", score, "25分"],
    ["groups of thousands out of range", score, "1,000"],
    ["a fraction of a count", count, "2.5次"],
    ["numbers in words", score, "八分"],
    ["two numbers", score, "8-9"],
    ["对 for a flag", flag, "对"],
    ["a choice that there is none", choice, "优"],
    ["a superscript", score, "8²"],
  ] as const)("%s", (_, field, typed) => {
    expect(suggestion(field, typed)).toBeNull();
  });
});

test.each([
  [score, "无"],
  [flag, "是"],
  [list, "0.5;2"],
  [list, "0.5；2"],
  [list, "无"],
  [choice, "较好"],
  [text, " ８分 "],
] as const)("what is written as it should be, or cannot be used at all, stays: %#", (field, typed) => {
  expect(suggestion(field, typed)).toBeNull();
});

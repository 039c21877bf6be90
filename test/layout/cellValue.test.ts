import type { EntryField } from "../../src/layout/form";
import type { CellContent } from "../../src/layout/plan";
import { isBlank, readValue, textOf, valueIn } from "../../src/layout/read/cellValue";
import type { Field, FieldValue } from "../../src/rules/field";
import { issue, issueText } from "../../src/shared/issue";

function entry(field: Field, more: Partial<EntryField> = {}): EntryField {
  return {
    key: "k",
    field,
    label: field.label,
    countsEvents: false,
    fromLedger: false,
    waivedBy: null,
    isRate: false,
    note: "",
    ...more,
  };
}

const base = { id: "f", label: "得分", required: true } as const;
const number = entry({ ...base, type: "number", min: 0, max: 20 });
const rate = entry({ ...base, type: "number", min: 0, max: 100 }, { isRate: true });
const integer = entry({ ...base, type: "integer", min: 0, max: null });
const count = entry({ ...base, type: "integer", min: 0, max: null }, { countsEvents: true });
const flag = entry({ ...base, type: "flag" });
const list = entry({ ...base, type: "list", least: 0.5, most: 2 }, { countsEvents: true });
const choice = entry({ ...base, type: "choice", choices: ["好", "较好", "A级"] });
const date = entry({ ...base, type: "date", earliest: null, latest: null });
const text = entry({ ...base, type: "text" });

interface Read {
  readonly value: FieldValue;
  readonly said: readonly string[];
}

function read(field: EntryField, content: CellContent): Read {
  const said: string[] = [];
  const value = readValue(field, content, (code, parameters) => {
    said.push(`${code}：${issueText(issue(code, {}, parameters))}`);
  });
  return { value, said: said.map((sentence) => sentence.replace(/：.*/, "")) };
}

type Case = readonly [what: string, field: EntryField, content: CellContent, value: FieldValue];

describe("values that are read as they stand", () => {
  const cases: readonly Case[] = [
    ["a number", number, 8.5, 8.5],
    ["zero", number, 0, 0],
    ["a negative number, which is for the check of the field", number, -1, -1],
    ["a whole number", integer, 3, 3],
    ["a fraction where a count is due, which is for the check of the field", integer, 2.5, 2.5],
    ["无 for a count of events", count, "无", 0],
    ["是", flag, "是", true],
    ["否", flag, "否", false],
    ["TRUE", flag, true, true],
    ["FALSE", flag, false, false],
    ["a date", date, { date: "2019-04-05" }, "2019-04-05"],
    ["a time of day, which is for the check of the field", date, { date: "08:30" }, "08:30"],
    ["the day that there was not", date, { date: "1900-02-29" }, "1900-02-29"],
    ["a number without a date format, which is for the check of the field", date, 43_560, 43_560],
    ["31 April, which is for the check of the field", date, "2019年4月31日", "2019年4月31日"],
    ["words where a date is due", date, "按时", "按时"],
    ["a list", list, "0.5;2", [0.5, 2]],
    ["a list with full-width semicolons, as they are typed", list, "0.5；2", [0.5, 2]],
    ["a list of one, typed as a number", list, 0.5, [0.5]],
    ["无 for a list", list, "无", []],
    ["a choice", choice, "较好", "较好"],
    ["text, with its spaces", text, " 县委〔2019〕3号 ", " 县委〔2019〕3号 "],
    ["a number typed into a cell for text", text, 2019, "2019"],
    ["a percentage typed into a cell for text", text, { number: 0.9, shown: "90%" }, "90%"],
    ["a date typed into a cell for text", text, { date: "2019-04-01" }, "2019-04-01"],
    ["a truth value typed into a cell for text", text, true, "TRUE"],
    ["another truth value typed into a cell for text", text, false, "FALSE"],
  ];

  it.each(cases)("%s", (_, field, content, value) => {
    expect(read(field, content)).toEqual({ value, said: [] });
  });
});

describe("blank cells", () => {
  const blanks: readonly (readonly [string, CellContent])[] = [
    ["an empty cell", null],
    ["an empty text", ""],
    ["spaces", "  "],
    ["a full-width space", "\u3000"],
    ["a formula that gives an empty text", { formula: '""', value: "" }],
  ];

  it.each(blanks)("%s is blank, never 0", (_, content) => {
    for (const field of [number, rate, integer, count, flag, list, choice, text]) {
      expect(read(field, content)).toEqual({ value: undefined, said: [] });
    }
  });
});

describe("values that are understood and reported", () => {
  const cases: readonly Case[] = [
    ["full-width digits", number, "８．５", 8.5],
    ["a full-width minus sign", number, "－３", -3],
    ["a minus sign of its own", number, "−3", -3],
    ["spaces around a number", number, " 8.5\u3000", 8.5],
    ["a plus sign", number, "+3", 3],
    ["a percent sign where a rate is meant", rate, "85%", 85],
    ["a full-width percent sign", rate, "８５％", 85],
    ["a space before the percent sign", rate, "85 %", 85],
    ["spaces around 无", count, " 无", 0],
    ["√", flag, "√", true],
    ["×", flag, "×", false],
    ["Y", flag, "Y", true],
    ["N", flag, "N", false],
    ["a full-width y", flag, "ｙ", true],
    ["spaces around 是", flag, "是 ", true],
    ["spaces in a list", list, "0.5; 2", [0.5, 2]],
    ["full-width digits in a list", list, "０．５；２", [0.5, 2]],
    ["spaces around 无 for a list", list, "无 ", []],
    ["spaces around a choice", choice, " 好", "好"],
    ["a date in words", date, "2019年4月5日", "2019-04-05"],
    ["a date with strokes", date, "2019/4/5", "2019-04-05"],
    ["a date in full width", date, "２０１９．４．５", "2019-04-05"],
    ["full-width letters in a choice", choice, "Ａ级", "A级"],
  ];

  it.each(cases)("%s", (_, field, content, value) => {
    expect(read(field, content)).toEqual({ value, said: ["value-normalised"] });
  });

  it.each([
    ["a number", number, "8.5", 8.5],
    ["a whole number", integer, "3", 3],
    ["a rate", rate, "85", 85],
  ] as const)("%s that is stored as text, which is called that", (_, field, content, value) => {
    expect(read(field, content)).toEqual({ value, said: ["value-stored-as-text"] });
  });

  it("a date that is stored as text, which is called that", () => {
    expect(read(date, "2019-04-05")).toEqual({ value: "2019-04-05", said: ["date-stored-as-text"] });
  });

  it("a date that is computed", () => {
    const content = { formula: "DATE(2019,4,5)", value: { date: "2019-04-05" } };
    expect(read(date, content)).toEqual({ value: "2019-04-05", said: ["value-from-formula"] });
  });

  it.each<Case>([
    ["a rate in percent format, like the text that it shows", rate, { number: 0.9, shown: "90%" }, 90],
    ["a rate that is more exact than a percent", rate, { number: 0.8956, shown: "89.56%" }, 89.56],
  ])("%s", (_, field, content, value) => {
    expect(read(field, content)).toEqual({ value, said: ["value-from-percent"] });
  });

  it.each<Case>([
    ["a number that is shown with fewer decimals", number, { number: 8.6, shown: "9" }, 8.6],
    ["a number that is shown as an amount of money", number, { number: 8, shown: "¥8" }, 8],
    ["a single number for a list", list, { number: 0.55, shown: "0.6" }, [0.55]],
  ])("%s: nobody sees the number", (_, field, content, value) => {
    expect(read(field, content)).toEqual({ value, said: ["value-shown-otherwise"] });
  });

  it("what a formula gives, in the format of its cell", () => {
    const said = ["value-from-formula", "value-from-percent"];
    const percent = { number: 0.1 + 0.2, shown: "30%" };
    expect(read(rate, { formula: "0.1+0.2", value: percent })).toEqual({ value: 30, said });
    expect(read(number, { formula: "TODAY()", value: { date: "2026-11-29" } })).toEqual({
      value: "2026-11-29",
      said: ["value-from-formula"],
    });
  });

  it("a formula, by its last result", () => {
    expect(read(number, { formula: "B1*2", value: 8.5 })).toEqual({ value: 8.5, said: ["value-from-formula"] });
  });

  it("a formula's result to the 15 digits that are shown", () => {
    const said = ["value-from-formula"];
    expect(read(number, { formula: "0.1+0.2", value: 0.1 + 0.2 })).toEqual({ value: 0.3, said });
    expect(read(number, { formula: "0.57*100", value: 0.57 * 100 })).toEqual({ value: 57, said });
    const shown = { formula: "0.1+0.2", value: { number: 0.1 + 0.2, shown: "0" } };
    expect(read(number, shown)).toEqual({ value: 0.3, said: [...said, "value-shown-otherwise"] });
  });

  it("what a formula gives, as it is shown", () => {
    const said: unknown[] = [];
    readValue(number, { formula: "B1*2", value: 8.5 }, (code, parameters) => said.push({ code, parameters }));
    expect(said).toEqual([{ code: "value-from-formula", parameters: { value: "8.5" } }]);
  });

  it("a rate of at most 1, which may be a percentage that the program turned into its hundredth", () => {
    expect(read(rate, 0.85)).toEqual({ value: 0.85, said: ["rate-below-one"] });
    expect(read(rate, 1)).toEqual({ value: 1, said: ["rate-below-one"] });
    expect(read(rate, 0)).toEqual({ value: 0, said: [] });
    expect(read(rate, 1.5)).toEqual({ value: 1.5, said: [] });
    expect(read(number, 0.85)).toEqual({ value: 0.85, said: [] });
  });

  it.each([
    [0.0357, "0.0357", "3.57"],
    [0.57, "0.57", "57"],
  ])("such a rate with what it may be in percent, to the digits that were typed: %p", (typed, value, percent) => {
    const said: unknown[] = [];
    readValue(rate, typed, (code, parameters) => said.push({ code, parameters }));
    expect(said).toEqual([{ code: "rate-below-one", parameters: { label: "得分", value, percent } }]);
  });
});

describe("values that are not understood", () => {
  const cases: readonly Case[] = [
    ["words where a number is due", number, "八分半", "八分半"],
    ["a unit behind a number", number, "8.5分", "8.5分"],
    ["a comma in a number", number, "1,000", "1,000"],
    ["a decimal comma", number, "8,5", "8,5"],
    ["an exponent", number, "1e3", "1e3"],
    ["a number without digits before the point", number, ".5", ".5"],
    ["a superscript, which is no digit", number, "8²", "8²"],
    ["a circled number, which is no digit", number, "①", "①"],
    ["a percent sign where points are due", number, "85%", "85%"],
    ["无 where nothing is counted", number, "无", "无"],
    ["是 where a number is due", number, "是", "是"],
    ["a truth value where a number is due", number, true, true],
    ["a number in percent format where points are due, like the text", number, { number: 0.85, shown: "85%" }, "85%"],
    ["a time where a number is due", number, { date: "12:30" }, "12:30"],
    ["a date where a number is due", number, { date: "2019-04-01" }, "2019-04-01"],
    ["an error value", number, { error: "#DIV/0!" }, "#DIV/0!"],
    ["1 for a flag", flag, 1, 1],
    ["对 for a flag", flag, "对", "对"],
    ["a choice that there is none", choice, "优", "优"],
    ["a list with enumeration commas", list, "0.5、2", "0.5、2"],
    ["a list with commas", list, "0.5,2", "0.5,2"],
    ["a list with an empty place", list, "0.5;", "0.5;"],
    ["a list with words", list, "0.5;两分", "0.5;两分"],
  ];

  it.each(cases)("%s stays as it stands, for the check of the field to report", (_, field, content, value) => {
    expect(read(field, content)).toEqual({ value, said: [] });
  });

  it("a formula that gives an error stays as it stands", () => {
    const content = { formula: "1/0", value: { error: "#DIV/0!" } };
    expect(read(number, content)).toEqual({ value: "#DIV/0!", said: ["value-from-formula"] });
  });

  it("a formula that was never computed is reported and stays as it stands: it is not blank", () => {
    const waiting = { formula: "SUM(B1:B3)", value: null };
    for (const field of [number, rate, integer, flag, list, choice]) {
      expect(read(field, waiting)).toEqual({ value: "=SUM(B1:B3)", said: ["value-not-computed"] });
    }
    expect(read(text, waiting)).toEqual({ value: undefined, said: ["value-not-computed"] });
  });

  it("an error value in a cell for text is reported and left out", () => {
    expect(read(text, { error: "#N/A" })).toEqual({ value: undefined, said: ["value-is-error"] });
  });
});

it.each<[string, CellContent, string | null, unknown]>([
  ["nothing", null, null, null],
  ["spaces", " \u3000", null, " \u3000"],
  ["a text", " 好", " 好", " 好"],
  ["a number", 8.5, "8.5", 8.5],
  ["a truth value", false, "FALSE", false],
  ["a number in a format", { number: 0.9, shown: "90%" }, "90%", 0.9],
  ["a date", { date: "2019-04-01" }, "2019-04-01", undefined],
  ["an error", { error: "#N/A" }, "#N/A", undefined],
  ["a formula", { formula: "1+1", value: 2 }, "2", undefined],
  ["a formula without a result", { formula: "1+1", value: null }, null, undefined],
])("the text of a cell and the value that was put there: %s", (_, content, shown, value) => {
  expect(textOf(content)).toBe(shown);
  expect(isBlank(content)).toBe(shown === null);
  expect(valueIn(content)).toBe(value);
});

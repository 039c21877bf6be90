import { looseEntry } from "../../src/layout/form";
import type { Field } from "../../src/rules/field";
import { bindRule } from "../../src/rules/kinds/kinds";
import { entered, spread, typedText } from "../../src/taskpane/edit/trialValues";

const base = { id: "f", label: "得分", required: true } as const;
const number: Field = { ...base, type: "number", min: 0, max: 20 };
const rate: Field = { ...base, type: "number", min: 0, max: 100 };
const flag: Field = { ...base, type: "flag" };
const list: Field = { ...base, type: "list", least: 0.5, most: 2 };
const date: Field = { ...base, type: "date", earliest: null, latest: null };
const choice: Field = { ...base, type: "choice", choices: ["好", "较好"] };

const item = { id: "1", max: 20, phases: [], decimals: 2 };
const plain = bindRule({ kind: "judged" }, item);
const entryOf = (field: Field) => looseEntry(field, plain);

describe("the trial of a rule reads a text as a worksheet does", () => {
  it.each([
    ["95%", rate, 95],
    ["９５％", rate, 95],
    ["+5", number, 5],
    ["−5", number, -5],
    ["是", flag, true],
    ["√", flag, true],
    ["否", flag, false],
    ["×", flag, false],
    ["无", list, []],
    ["0.5；2", list, [0.5, 2]],
    [" 较好 ", choice, "较好"],
    ["2019年4月5日", date, "2019-04-05"],
    ["2019.4.5", date, "2019-04-05"],
    ["", number, null],
    ["　", number, null],
  ] as const)("%j", (text, field, value) => {
    expect(entered(text, entryOf(field))).toEqual(value);
  });

  it.each([
    ["10²", number],
    ["①", number],
    ["95%", number],
    ["maybe", flag],
    ["2019-04-31", date],
    ["43560", date],
    ["0.5;二", list],
  ] as const)("%j stays as it is, to be refused", (text, field) => {
    expect(entered(text, entryOf(field))).toBe(text);
  });

  it.each([
    [8.5, number, "8.5"],
    [true, flag, "是"],
    [false, flag, "否"],
    [[0.5, 2], list, "0.5;2"],
    [[], list, "无"],
    ["2019-04-05", date, "2019-04-05"],
    [null, number, ""],
  ] as const)("%j is typed as %j", (value, field, text) => {
    const entry = entryOf(field);
    expect(typedText(entry, value)).toBe(text);
    expect(text === "" ? null : entered(text, entry)).toEqual(value);
  });
});

test("units of a trial are told apart by days, too", () => {
  expect([0, 1, 2].map((unit) => spread("2020-02-28", unit))).toEqual(["2020-02-28", "2020-02-29", "2020-03-01"]);
});

import type { HostValidation } from "../../../src/preview/host/sheet/sheet";
import { choicesAt, promptAt } from "../../../src/preview/view/shown";
import { bookWith, put } from "../../support/hostSheets";

const NONE = { ignoreBlanks: true, prompt: null, errorAlert: null };

function bookWithRule(rule: HostValidation["rule"], prompt: HostValidation["prompt"] = null) {
  const { book, sheet } = bookWith();
  sheet.validations = [{ ...NONE, areas: [{ row: 1, column: 1, rows: 2, columns: 1 }], rule, prompt }];
  put(book.add("选项"), { A1: "甲", A2: 2, A4: "丁" });
  return { book, sheet };
}

describe("the list of a cell", () => {
  it.each([
    ["是, 否", ["是", "否"]],
    ["='选项'!$A$1:$A$4", ["甲", "2", "丁"]],
    ["=没有!$A$1:$A$2", null],
    ["=INDIRECT(A1)", null],
  ])("from %s offers %j", (source, expected) => {
    const { book, sheet } = bookWithRule({ list: { inCellDropDown: true, source } });
    expect(choicesAt(book, sheet, 2, 1)).toEqual(expected);
  });

  it("is not there in other cells, under other rules and where it does not drop down", () => {
    const { book, sheet } = bookWithRule({ list: { inCellDropDown: true, source: "是" } });
    expect(choicesAt(book, sheet, 0, 0)).toBeNull();
    const custom = bookWithRule({ custom: { formula: "=TRUE" } });
    expect(choicesAt(custom.book, custom.sheet, 1, 1)).toBeNull();
    const shut = bookWithRule({ list: { inCellDropDown: false, source: "是" } });
    expect(choicesAt(shut.book, shut.sheet, 1, 1)).toBeNull();
  });
});

test("a message appears beside its cells, unless it is switched off", () => {
  const prompt = { title: "得分", message: "请填0至15", showPrompt: true };
  expect(promptAt(bookWithRule(null, prompt).sheet, 1, 1)).toEqual(prompt);
  expect(promptAt(bookWithRule(null, prompt).sheet, 0, 1)).toBeNull();
  expect(promptAt(bookWithRule(null, { ...prompt, showPrompt: false }).sheet, 1, 1)).toBeNull();
});

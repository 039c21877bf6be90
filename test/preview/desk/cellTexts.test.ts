import { editText, foundCells, nextFound, selectionText, soughtCells } from "../../../src/preview/desk/cellTexts";
import { cellAddress } from "../../../src/layout/address";
import { areaAddress, parseRange } from "../../../src/workbook/address";
import type { Area } from "../../../src/layout/plan";
import { bookWith, cellOf, dress, put, spot } from "../../support/hostSheets";

function area(address: string): Area {
  const found = parseRange(address);
  if (found === null) throw new Error(`${address} is no range`);
  return found;
}

describe("a cell that is opened", () => {
  it.each([
    [cellOf("文字"), "文字"],
    [{ ...cellOf("=1"), quoted: true }, "'=1"],
    [{ ...cellOf({ error: "#NAME?" }), formula: "=A1+1" }, "=A1+1"],
    [cellOf(8.25), "8.25"],
    [cellOf(0.07, { numberFormat: "0%" }), "7%"],
    [cellOf(44186, { numberFormat: "yyyy-mm-dd" }), "2020/12/21"],
    [cellOf(44186.75, { numberFormat: "yyyy-mm-dd" }), "2020/12/21 18:00:00"],
    [cellOf(0.75, { numberFormat: "h:mm" }), "18:00:00"],
    [cellOf(true), "TRUE"],
    [cellOf({ error: "#DIV/0!" }), "#DIV/0!"],
    [cellOf(null), ""],
  ])("%j reads as it would be typed: %s", (cell, text) => {
    expect(editText(cell, false)).toBe(text);
  });
});

describe("the name box", () => {
  const { book } = bookWith();
  book.show(book.add("_rubric"), "VeryHidden");
  book.add("汇总 表");

  it.each([
    ["b3", "表", "B3"],
    [" a1:C5 ", "表", "A1:C5"],
    ["'汇总 表'!$B$3", "汇总 表", "B3"],
    ["Ｂ３", "表", "B3"],
  ])("takes %s for %s!%s", (text, sheet, address) => {
    const found = soughtCells(book, text);
    expect(found === null ? null : [found.sheet.name, areaAddress(found.area)]).toEqual([sheet, address]);
  });

  it.each(["", "甲", "B0", "XFE1", "没有!A1", "_rubric!A1", "A1+B2"])("finds nothing for %j", (text) => {
    expect(soughtCells(book, text)).toBeNull();
  });

  it("names a merged cell by its first one", () => {
    const merged = area("B2:C3");
    expect(selectionText(merged, merged)).toBe("B2");
    expect(selectionText(area("B2:D9"), merged)).toBe("B2:D9");
    expect(selectionText(area("B2"), area("B2"))).toBe("B2");
  });
});

describe("a text that is looked for", () => {
  const { book, sheet } = bookWith({ B2: "易地扶贫搬迁", A3: "ABC", C1: 0.5, D4: "藏", E1: 12 });
  dress(sheet, "C1", "numberFormat", "0%");
  sheet.cells.put(5, 0, { value: 3, formula: "=SUM(A1:A2)" });
  sheet.hiddenRows.add(3);
  const other = book.add("汇总");
  put(other, { A1: "abc" });
  const hidden = book.add("藏");
  put(hidden, { A1: "abc" });
  hidden.visibility = "VeryHidden";

  const places = (text: string, all: boolean) =>
    foundCells(book, text, all ? null : sheet).map((one) => `${one.sheet.name}!${cellAddress(one.row, one.column)}`);

  it.each<[string, boolean, string[]]>([
    ["扶贫", false, ["表!B2"]],
    ["ａｂＣ", false, ["表!A3"]],
    ["abc", true, ["表!A3", "汇总!A1"]],
    ["50%", false, ["表!C1"]],
    ["sum(", false, ["表!A6"]],
    ["1", false, ["表!E1", "表!A6"]],
    ["藏", true, []],
    ["没有", true, []],
    ["", true, []],
  ])("“%s” is found (all worksheets: %s)", (text, all, expected) => {
    expect(places(text, all)).toEqual(expected);
  });

  it.each<[string, boolean, string]>([
    ["A1", false, "E1"],
    ["E1", false, "A6"],
    ["A6", false, "E1"],
    ["A6", true, "E1"],
    ["A1", true, "A6"],
  ])("from %s (back: %s) one goes to %s", (from, back, expected) => {
    const next = nextFound(book, foundCells(book, "1", sheet), { sheet, ...spot(from) }, back);
    expect(next === null ? null : cellAddress(next.row, next.column)).toBe(expected);
  });

  it("the next one may be on another worksheet", () => {
    const found = foundCells(book, "abc", null);
    expect(nextFound(book, found, { sheet, ...spot("A3") }, false)?.sheet).toBe(other);
    expect(nextFound(book, found, { sheet: other, ...spot("A1") }, false)?.sheet).toBe(sheet);
    expect(nextFound(book, [], { sheet, ...spot("A1") }, false)).toBeNull();
  });
});

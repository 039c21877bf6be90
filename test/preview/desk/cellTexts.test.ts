import { editText, selectionText, soughtCells } from "../../../src/preview/desk/cellTexts";
import { areaAddress, parseRange } from "../../../src/workbook/address";
import type { Area } from "../../../src/layout/plan";
import { bookWith, cellOf } from "../../support/hostSheets";

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

import { foundCells, nextFound } from "../../../src/preview/desk/find";
import { cellAddress } from "../../../src/layout/address";
import { bookWith, dress, put, spot } from "../../support/hostSheets";

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

test.each<[string, boolean, string[]]>([
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

test.each<[string, boolean, string]>([
  ["A1", false, "E1"],
  ["E1", false, "A6"],
  ["A6", false, "E1"],
  ["A6", true, "E1"],
  ["A1", true, "A6"],
])("from %s (back: %s) one goes to %s", (from, back, expected) => {
  const next = nextFound(book, foundCells(book, "1", sheet), { sheet, ...spot(from) }, back);
  expect(next === null ? null : cellAddress(next.row, next.column)).toBe(expected);
});

test("the next one may be on another worksheet", () => {
  const found = foundCells(book, "abc", null);
  expect(nextFound(book, found, { sheet, ...spot("A3") }, false)?.sheet).toBe(other);
  expect(nextFound(book, found, { sheet: other, ...spot("A1") }, false)?.sheet).toBe(sheet);
  expect(nextFound(book, [], { sheet, ...spot("A1") }, false)).toBeNull();
});

import { newHost } from "../../support/officeCall";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../src/preview/desk/sheetsByHand";

function open() {
  const host = newHost();
  const { book } = host;
  const other = book.add("汇总");
  return { host, book, other, names: () => book.sheets.map(({ name }) => name) };
}

describe("worksheets", () => {
  it("are added after the active one and shown", () => {
    const { host, book, names } = open();
    expect(addSheet(host, "新")).toMatchObject({ ok: true, value: { name: "新" } });
    expect([names(), book.activeSheet.name]).toEqual([["表", "新", "汇总"], "新"]);
    addSheet(host, null);
    expect(names()).toEqual(["表", "新", "Sheet4", "汇总"]);
  });

  it("are moved", () => {
    const { host, other, names } = open();
    moveSheet(host, other, 0);
    expect(names()).toEqual(["汇总", "表"]);
  });

  it("are renamed, and formulas, lists and conditional formats that name them follow", () => {
    const { host, book, other } = open();
    const sheet = book.activeSheet;
    const areas = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    sheet.cells.put(0, 0, { formula: "=汇总!A1+表!B1" });
    const rule = { list: { inCellDropDown: true, source: "=汇总!$A$1:$A$2" } };
    sheet.validations = [{ areas, rule, ignoreBlanks: true, prompt: null, errorAlert: null }];
    expect(renameSheet(host, other, "结果 (一)").ok).toBe(true);
    expect(sheet.cells.at(0, 0).formula).toBe("='结果 (一)'!A1+表!B1");
    expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "='结果 (一)'!$A$1:$A$2" } });
  });

  it("are deleted, and formulas that name them have lost them", () => {
    const { host, book, other, names } = open();
    book.activeSheet.cells.put(0, 0, { formula: "=SUM(汇总!A1:B2)*2" });
    expect(deleteSheet(host, other).ok).toBe(true);
    expect(names()).toEqual(["表"]);
    expect(book.activeSheet.cells.at(0, 0).formula).toBe("=SUM(#REF!)*2");
  });

  it.each(["", "甲/乙", "'甲", "History", "长".repeat(32)])("cannot be called %j", (name) => {
    const { host, other, names } = open();
    const issues = [{ code: "preview-sheet-name", parameters: { name } }];
    expect(renameSheet(host, other, name)).toMatchObject({ ok: false, issues });
    expect(addSheet(host, name)).toMatchObject({ ok: false, issues });
    expect(names()).toEqual(["表", "汇总"]);
  });

  it("cannot have the name of another, whatever its letters", () => {
    const { host, book, other } = open();
    book.rename(other, "Summary");
    const issues = [{ code: "preview-sheet-exists", parameters: { name: "SUMMARY" } }];
    expect(addSheet(host, "SUMMARY")).toMatchObject({ ok: false, issues });
    expect(renameSheet(host, book.activeSheet, "SUMMARY")).toMatchObject({ ok: false, issues });
  });

  it("cannot all be deleted", () => {
    const { host, book, other } = open();
    book.show(other, "Hidden");
    expect(deleteSheet(host, book.activeSheet)).toMatchObject({ ok: false, issues: [{ code: "preview-sheet-last" }] });
  });

  it("stay as they are where the structure is protected", () => {
    const { host, book, other, names } = open();
    book.structureProtected = true;
    for (const refused of [
      addSheet(host, "新"),
      renameSheet(host, other, "新"),
      deleteSheet(host, other),
      moveSheet(host, other, 0),
    ]) {
      expect(refused).toMatchObject({ ok: false, issues: [{ code: "preview-structure" }] });
    }
    expect(names()).toEqual(["表", "汇总"]);
  });

  it("tell whoever draws the workbook", async () => {
    const { host, other } = open();
    let updates = 0;
    host.onUpdate(() => (updates += 1));
    renameSheet(host, other, "新");
    renameSheet(host, other, "");
    await new Promise(setImmediate);
    expect(updates).toBe(1);
  });
});

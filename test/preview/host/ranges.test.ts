import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* What Excel refuses, with the code that it answers: calls of the real library against the host. */

const values = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));

describe("ranges", () => {
  it.each<[string, Call, string | null]>([
    ["a range beyond the last row", (sheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1), "InvalidArgument"],
    ["several areas", (sheet) => sheet.getRanges("A1:B2,D:D,7:8"), null],
    [
      "several areas in too long an address",
      (sheet) => sheet.getRanges("A10000,".repeat(1171) + "A1"),
      "InvalidArgument",
    ],
    [
      "many number formats of the wrong shape",
      (sheet) => (sheet.getRange("A1:J200").numberFormat = values(200, 9)),
      "InvalidArgument",
    ],
    ["a number for a number format", (sheet) => (sheet.getRange("A1").numberFormat = [[2]]), "InvalidArgument"],
    ["values of a whole column", (sheet) => Reflect.set(sheet.getRange("A:A"), "values", 1), "InvalidArgument"],
    ["reading all cells", (sheet) => sheet.getRange("A1:Z200000").load("values"), "RangeExceedsLimit"],
    ["reading a whole row", (sheet) => sheet.getRange("1:1").load("values"), "InvalidArgument"],
    [
      "a text longer than a cell",
      (sheet) => (sheet.getRange("A1").values = [["长".repeat(32_768)]]),
      "InvalidArgument",
    ],
    ["a formula that breaks off", (sheet) => (sheet.getRange("A1").values = [["=1+"]]), "InvalidArgument"],
    ["a formula with an open bracket", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]]), "InvalidArgument"],
    [
      "a formula that is too long",
      (sheet) => (sheet.getRange("A1").values = [[`="${"x".repeat(8200)}"`]]),
      "FormulaLengthExceedsLimit",
    ],
    [
      "merging across a merged area",
      (sheet) => {
        sheet.getRange("A1:B2").merge();
        sheet.getRange("B2:C3").merge();
      },
      "InvalidArgument",
    ],
    [
      "merging around a merged area",
      (sheet) => {
        sheet.getRange("B2:C3").merge();
        sheet.getRange("A1:D4").merge();
      },
      null,
    ],
    ["a width for rows", (sheet) => (sheet.getRange("1:3").format.columnWidth = 20), "InvalidArgument"],
    ["a width that no column has", (sheet) => (sheet.getRange("A:A").format.columnWidth = 2000), "InvalidArgument"],
    ["a height that no row has", (sheet) => (sheet.getRange("1:1").format.rowHeight = 410), "InvalidArgument"],
    ["hiding columns as rows", (sheet) => (sheet.getRange("A:B").rowHidden = true), "InvalidArgument"],
  ])("%s", async (_, call, code) => {
    newHost();
    expect(await refusalOf(call)).toBe(code);
  });

  it("lose a value that is written under a merged cell, without a word", async () => {
    const { book } = newHost();
    expect(
      await refusalOf((sheet) => {
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A1:B1").values = [["甲", "乙"]];
      }),
    ).toBeNull();
    expect(book.activeSheet.cells.at(0, 0).value).toBe("甲");
    expect(book.activeSheet.cells.at(0, 1).value).toBeNull();
  });

  it("cannot be asked for more than 512 merged areas", async () => {
    const { book } = newHost();
    const merged = (count: number) =>
      Array.from({ length: count }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
    const ask: Call = (sheet) => sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address");
    book.activeSheet.merges = merged(512);
    expect(await refusalOf(ask)).toBeNull();
    book.activeSheet.merges = merged(513);
    expect(await refusalOf(ask)).toBe("GeneralException");
  });
});

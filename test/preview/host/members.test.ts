import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* What Excel refuses, with the code that it answers: calls of the real library against the host. */

describe("what is not there", () => {
  it.each<[string, Call]>([
    ["a property", (sheet) => sheet.load("tabColor")],
    ["a property of a property", (sheet) => sheet.load("protection/isPaused")],
    ["an object", (sheet) => sheet.tables.load("items/name")],
    [
      "a method",
      (sheet) => {
        sheet.calculate(true);
      },
    ],
    ["a method that gives an object", (sheet) => sheet.getCell(0, 0)],
  ])("%s that this host does not know", async (_, call) => {
    newHost();
    expect(await refusalOf(call)).toBe("ApiNotFound");
  });

  it.each<[number, Call, string | null]>([
    [13, (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject(), null],
    [12, (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject(), "ApiNotFound"],
    [9, (sheet) => sheet.getRanges("A1,B2"), null],
    [8, (sheet) => sheet.getRanges("A1,B2"), "ApiNotFound"],
    [8, (sheet) => (sheet.pageLayout.orientation = "Landscape"), "ApiNotFound"],
    [
      6,
      (sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
      "ApiNotFound",
    ],
  ])("with ExcelApi 1.%d", async (level, call, code) => {
    newHost(level);
    expect(await refusalOf(call)).toBe(code);
  });

  it("is told apart from what has not been loaded, by the library", async () => {
    newHost();
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

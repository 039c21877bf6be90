import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* What Excel refuses, with the code that it answers: calls of the real library against the host. */

describe("worksheets", () => {
  it.each<[string, string, string | null]>([
    ["an empty name", "", "InvalidArgument"],
    ["a name of 31 characters", "甲".repeat(31), null],
    ["a name of 32 characters", "甲".repeat(32), "InvalidArgument"],
    ...[":", "\\", "/", "?", "*", "[", "]"].map((sign): [string, string, string] => [
      `a name with ${sign}`,
      `甲${sign}乙`,
      "InvalidArgument",
    ]),
    ["an apostrophe at the start", "'甲", "InvalidArgument"],
    ["an apostrophe at the end", "甲'", "InvalidArgument"],
    ["an apostrophe within", "甲'乙", null],
    ["the name that Excel keeps for itself", "history", "InvalidArgument"],
    ["a name in use", "表", "ItemAlreadyExists"],
    ["a name in use in other letters", "SUMMARY", "ItemAlreadyExists"],
  ])("adding %s", async (_, name, code) => {
    newHost().book.add("Summary");
    expect(await refusalOf((_sheet, { workbook }) => workbook.worksheets.add(name))).toBe(code);
  });

  it.each<[string, Call, string | null]>([
    ["renaming to a name in use", (sheet) => (sheet.name = "summary"), "ItemAlreadyExists"],
    ["renaming to its own name in other letters", (sheet) => (sheet.name = "表"), null],
    ["a name that is a number", (sheet) => Reflect.set(sheet, "name", 7), "InvalidArgument"],
    [
      "asking for one that is not there",
      (_, { workbook }) => workbook.worksheets.getItem("没有").load("name"),
      "ItemNotFound",
    ],
    [
      "deleting the last visible one",
      (sheet) => {
        sheet.delete();
      },
      "InvalidOperation",
    ],
    ["hiding the last visible one", (sheet) => (sheet.visibility = "Hidden"), "InvalidOperation"],
    [
      "deleting a very hidden one",
      (_, { workbook }) => {
        const other = workbook.worksheets.getItem("Summary");
        other.visibility = "VeryHidden";
        other.delete();
      },
      "InvalidOperation",
    ],
    [
      "activating a hidden one",
      (_, { workbook }) => {
        workbook.worksheets.getItem("Summary").activate();
      },
      "InvalidOperation",
    ],
    ["a visibility that there is not", (sheet) => Reflect.set(sheet, "visibility", "Gone"), "InvalidArgument"],
  ])("%s", async (_, call, code) => {
    const { book } = newHost();
    book.show(book.add("Summary"), "Hidden");
    expect(await refusalOf(call)).toBe(code);
  });

  it.each<[string, Call]>([
    ["adding", (_, { workbook }) => workbook.worksheets.add("乙")],
    ["renaming", (sheet) => (sheet.name = "乙")],
    [
      "deleting",
      (_, { workbook }) => {
        workbook.worksheets.getItem("Summary").delete();
      },
    ],
    ["hiding", (_, { workbook }) => (workbook.worksheets.getItem("Summary").visibility = "Hidden")],
  ])("%s in a workbook with a protected structure", async (_, call) => {
    const { book } = newHost();
    book.add("Summary");
    book.structureProtected = true;
    expect(await refusalOf(call)).toBe("AccessDenied");
  });
});

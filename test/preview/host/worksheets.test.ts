import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* What Excel refuses, with the code that it answers: calls of the real library against the host. */

describe("worksheets", () => {
  it.each<[string, Call, string | null]>([
    ["renaming to its own name in other letters", (sheet) => (sheet.name = "表"), null],
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

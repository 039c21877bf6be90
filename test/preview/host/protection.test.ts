import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* What Excel refuses, with the code that it answers: calls of the real library against the host. */

describe("a protected worksheet", () => {
  it.each<[string, Call, string | null]>([
    ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]]), "AccessDenied"],
    ["a colour", (sheet) => (sheet.getRange("B2").format.fill.color = "#FFFFFF"), "AccessDenied"],
    ["unlocking", (sheet) => (sheet.getRange("A1").format.protection.locked = false), "AccessDenied"],
    ["a column's width, where that is allowed", (sheet) => (sheet.getRange("A:A").format.columnWidth = 20), null],
    ["a row's height, where that is not", (sheet) => (sheet.getRange("1:1").format.rowHeight = 20), "AccessDenied"],
    [
      "hiding a row, where heights are not allowed",
      (sheet) => (sheet.getRange("1:1").rowHidden = true),
      "AccessDenied",
    ],
    [
      "merging",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
      },
      "AccessDenied",
    ],
    [
      "a data validation",
      (sheet) => {
        sheet.getRange("B2").dataValidation.clear();
      },
      "AccessDenied",
    ],
    ["a conditional format", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom"), "AccessDenied"],
    [
      "unprotecting it",
      (sheet) => {
        sheet.protection.unprotect();
      },
      null,
    ],
    [
      "unprotecting it twice",
      (sheet) => {
        sheet.protection.unprotect();
        sheet.protection.unprotect();
      },
      "AccessDenied",
    ],
    [
      "unprotecting it with a password it has not",
      (sheet) => {
        sheet.protection.unprotect("密");
      },
      "AccessDenied",
    ],
  ])("%s", async (_, call, code) => {
    newHost();
    await refusalOf((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    expect(await refusalOf(call)).toBe(code);
  });

  it("with a password opens with that password only", async () => {
    newHost();
    const unprotecting =
      (password?: string): Call =>
      (sheet) => {
        sheet.protection.unprotect(password);
      };
    expect(
      await refusalOf((sheet) => {
        sheet.protection.protect({}, "密码");
      }),
    ).toBeNull();
    expect(await refusalOf(unprotecting())).toBe("AccessDenied");
    expect(await refusalOf(unprotecting("别的"))).toBe("AccessDenied");
    expect(await refusalOf(unprotecting("密码"))).toBeNull();
  });

  it("takes no option that there is not", async () => {
    newHost();
    const protecting: Call = (sheet) =>
      Reflect.apply(sheet.protection.protect.bind(sheet.protection), undefined, [{ allowEverything: true }]);
    expect(await refusalOf(protecting)).toBe("InvalidArgument");
  });
});

describe("the printed page", () => {
  it.each<[string, Call, string | null]>([
    [
      "title rows that are cells",
      (sheet) => {
        sheet.pageLayout.setPrintTitleRows("A1:B2");
      },
      "InvalidArgument",
    ],
    [
      "title rows",
      (sheet) => {
        sheet.pageLayout.setPrintTitleRows("$1:$3");
      },
      null,
    ],
    [
      "title columns that are rows",
      (sheet) => {
        sheet.pageLayout.setPrintTitleColumns("1:3");
      },
      "InvalidArgument",
    ],
    ["a scale beyond 400 percent", (sheet) => (sheet.pageLayout.zoom = { scale: 401 }), "InvalidArgument"],
    ["no page across", (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 0 }), "InvalidArgument"],
    [
      "a margin below zero",
      (sheet) => {
        sheet.pageLayout.setPrintMargins("Centimeters", { top: -1 });
      },
      "InvalidArgument",
    ],
    [
      "a footer of 256 characters",
      (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "页".repeat(256)),
      "InvalidArgument",
    ],
    [
      "frozen panes over whole columns",
      (sheet) => {
        sheet.freezePanes.freezeAt("A:B");
      },
      "InvalidArgument",
    ],
    [
      "no frozen rows",
      (sheet) => {
        sheet.freezePanes.freezeRows(0);
      },
      "InvalidArgument",
    ],
  ])("%s", async (_, call, code) => {
    newHost();
    expect(await refusalOf(call)).toBe(code);
  });
});

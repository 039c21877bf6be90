import { newHost, refusalOf, type Call } from "../../support/officeCall";

/* What Excel refuses, with the code that it answers: calls of the real library against the host. */

describe("formats", () => {
  it.each<[string, Call, string | null]>([
    ["a colour by name", (sheet) => (sheet.getRange("A1").format.fill.color = "reddish"), "InvalidArgument"],
    ["a colour in digits", (sheet) => (sheet.getRange("A1").format.fill.color = "#ffe08a"), null],
    ["no colour", (sheet) => Reflect.set(sheet.getRange("A1").format.fill, "color", null), "InvalidArgument"],
    ["a font of no size", (sheet) => (sheet.getRange("A1").format.font.size = 0), "InvalidArgument"],
    ["a font of no name", (sheet) => (sheet.getRange("A1").format.font.name = ""), "InvalidArgument"],
    [
      "an alignment that there is not",
      (sheet) => Reflect.set(sheet.getRange("A1").format, "horizontalAlignment", "Middle"),
      "InvalidArgument",
    ],
    [
      "a line between the rows of one row",
      (sheet) => (sheet.getRange("A1:B1").format.borders.getItem("InsideHorizontal").style = "Continuous"),
      "InvalidArgument",
    ],
    [
      "a line between the columns of one column",
      (sheet) => (sheet.getRanges("A1:B2,D1:D2").format.borders.getItem("InsideVertical").style = "Continuous"),
      "InvalidArgument",
    ],
    [
      "a line that there is not",
      (sheet) => Reflect.set(sheet.getRange("A1").format.borders.getItem("EdgeTop"), "style", "Wavy"),
      "InvalidArgument",
    ],
    [
      "a side that there is not",
      (sheet) => {
        const { borders } = sheet.getRange("A1").format;
        Reflect.apply(borders.getItem.bind(borders), undefined, ["Diagonal"]);
      },
      "InvalidArgument",
    ],
    ["a format for a whole column", (sheet) => (sheet.getRange("A:A").format.wrapText = true), "InvalidArgument"],
  ])("%s", async (_, call, code) => {
    newHost();
    expect(await refusalOf(call)).toBe(code);
  });
});

describe("data validations", () => {
  const rule =
    (given: unknown): Call =>
    (sheet) =>
      Reflect.set(sheet.getRange("A1").dataValidation, "rule", given);
  const list = (source: string) => rule({ list: { inCellDropDown: true, source } });
  const alert =
    (title: number, message: number, style = "Stop"): Call =>
    (sheet) =>
      Reflect.set(sheet.getRange("A1").dataValidation, "errorAlert", {
        title: "题".repeat(title),
        message: "文".repeat(message),
        showAlert: true,
        style,
      });

  it.each<[string, Call, string | null]>([
    ["an empty list", list(""), "InvalidArgument"],
    [
      "two rules in one",
      rule({ custom: { formula: "=TRUE" }, wholeNumber: { operator: "LessThan", formula1: 1 } }),
      "InvalidArgument",
    ],
    ["no rule", rule({}), "InvalidArgument"],
    ["a rule that there is not", rule({ colour: { formula: "=TRUE" } }), "InvalidArgument"],
    ["a formula without its =", rule({ custom: { formula: "TRUE" } }), "InvalidArgument"],
    ["an operator that there is not", rule({ decimal: { operator: "Around", formula1: 1 } }), "InvalidArgument"],
    ["between with one end", rule({ decimal: { operator: "Between", formula1: 1 } }), "InvalidArgument"],
    [
      "less than with two ends",
      rule({ decimal: { operator: "LessThan", formula1: 1, formula2: 2 } }),
      "InvalidArgument",
    ],
    ["a fraction for whole numbers", rule({ wholeNumber: { operator: "LessThan", formula1: 1.5 } }), "InvalidArgument"],
    ["a number for a day", rule({ date: { operator: "LessThan", formula1: 45413 } }), "InvalidArgument"],
    ["a day", rule({ date: { operator: "LessThan", formula1: "2024-05-01" } }), null],
    ["an alert with a title of 33 characters", alert(33, 1), "InvalidArgument"],
    ["an alert with a text of 256 characters", alert(1, 256), "InvalidArgument"],
    ["an alert of a kind that there is not", alert(1, 1, "Shout"), "InvalidArgument"],
    [
      "a rule over cells of which only some have a message",
      (sheet) => {
        sheet.getRange("A5:A10").dataValidation.prompt = { title: "题", message: "文", showPrompt: true };
        sheet.getRange("A1:A10").dataValidation.rule = { custom: { formula: "=TRUE" } };
      },
      "InvalidArgument",
    ],
    [
      "the same after clearing",
      (sheet) => {
        sheet.getRange("A5:A10").dataValidation.prompt = { title: "题", message: "文", showPrompt: true };
        sheet.getRange("A1:A10").dataValidation.clear();
        sheet.getRange("A1:A10").dataValidation.rule = { custom: { formula: "=TRUE" } };
      },
      null,
    ],
  ])("%s", async (_, call, code) => {
    newHost();
    expect(await refusalOf(call)).toBe(code);
  });
});

describe("conditional formats", () => {
  it.each<[string, Call, string | null]>([
    [
      "of a kind that this host has not",
      (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      "InvalidArgument",
    ],
    [
      "with a formula without its =",
      (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>1"),
      "InvalidArgument",
    ],
    [
      "with a dash around",
      (sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.borders.getItem("EdgeTop").style = "Dash"),
      null,
    ],
    [
      "with a line that only cells have",
      (sheet) =>
        Reflect.set(
          sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.borders.getItem("EdgeTop"),
          "style",
          "Double",
        ),
      "InvalidArgument",
    ],
  ])("%s", async (_, call, code) => {
    newHost();
    expect(await refusalOf(call)).toBe(code);
  });
});

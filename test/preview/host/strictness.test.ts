import { styleWith } from "../../../src/preview/host/sheet/style";
import type { StrictHost } from "../../../src/preview/host/host";
import { newHost, refusalOf, type Call } from "../../support/officeCall";
import { protectionOf } from "../../../src/preview/host/members/worksheet";

/*
 * The catalogue of wrong calls: Microsoft's own library against this host, and the code that Excel documents for each.
 * Beside a limit stands what is still taken (null): a host that refuses everything proves nothing either. More of what
 * each kind of object refuses stands in the files of that kind.
 */

type Case = readonly [what: string, code: string | null, call: Call];

interface Chapter {
  readonly cases: readonly Case[];
  /** ExcelApi 1.x of the host. */
  readonly level?: number;
  /** How the workbook is before the call. */
  readonly set?: (host: StrictHost) => void;
}

const values = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
const put =
  (address: string, given: unknown): Call =>
  (sheet) =>
    Reflect.set(sheet.getRange(address), "values", given);
const add =
  (name: string): Call =>
  (_, { workbook }) =>
    workbook.worksheets.add(name);
const list =
  (length: number): Call =>
  (sheet) =>
    (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "甲".repeat(length) } });
const prompt =
  (title: number, message: number): Call =>
  (sheet) =>
    (sheet.getRange("A1").dataValidation.prompt = {
      title: "题".repeat(title),
      message: "文".repeat(message),
      showPrompt: true,
    });
const protect: Call = (sheet) => {
  sheet.protection.protect();
};

const CATALOGUE: Readonly<Record<string, Chapter>> = {
  "members that there are not": {
    cases: [
      ["a property", "ApiNotFound", (sheet) => sheet.load("tabColor")],
      ["a property of a property", "ApiNotFound", (sheet) => sheet.load("protection/isPaused")],
      ["an object", "ApiNotFound", (sheet) => sheet.tables.load("items/name")],
      ["a method that gives an object", "ApiNotFound", (sheet) => sheet.getCell(0, 0)],
      [
        "a method",
        "ApiNotFound",
        (sheet) => {
          sheet.calculate(true);
        },
      ],
    ],
  },
  "members of ExcelApi 1.13": {
    level: 13,
    cases: [["merged areas", null, (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject()]],
  },
  "members above ExcelApi 1.12": {
    level: 12,
    cases: [
      ["merged areas", "ApiNotFound", (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject()],
      ["several areas", null, (sheet) => sheet.getRanges("A1,B2")],
    ],
  },
  "members above ExcelApi 1.8": {
    level: 8,
    cases: [
      ["the page", "ApiNotFound", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
      ["a data validation", null, list(1)],
    ],
  },
  "members above ExcelApi 1.6": {
    level: 6,
    cases: [
      ["several areas", "ApiNotFound", (sheet) => sheet.getRanges("A1,B2")],
      ["a data validation", "ApiNotFound", list(1)],
      [
        "frozen panes",
        "ApiNotFound",
        (sheet) => {
          sheet.freezePanes.freezeRows(1);
        },
      ],
    ],
  },
  "what has not been loaded": {
    cases: [
      ["a property", "PropertyNotLoaded", (sheet) => sheet.name],
      ["the items of a collection", "PropertyNotLoaded", (_, { workbook }) => workbook.worksheets.items],
      ["the values of a range", "PropertyNotLoaded", (sheet) => sheet.getRange("A1").values],
    ],
  },
  "values of the wrong shape": {
    cases: [
      ["too few rows", "InvalidArgument", put("A1:B2", [[1, 2]])],
      ["too many columns", "InvalidArgument", put("A1:B1", [[1, 2, 3]])],
      ["rows of different lengths", "InvalidArgument", put("A1:B2", [[1, 2], [3]])],
      ["too many rows for a large range", "InvalidArgument", put("A1:J200", values(201, 10))],
      ["a large range of the right shape", null, put("A1:J200", values(200, 10))],
      ["an object", "InvalidArgument", put("A1", [[{ text: "甲" }]])],
      ["null for all", "InvalidArgument", put("A1", null)],
      ["one value for all", null, put("A1:B2", 1)],
    ],
  },
  addresses: {
    cases: [
      ["that are none", "InvalidArgument", (sheet) => sheet.getRange("1A")],
      ["beyond the last row", "InvalidArgument", (sheet) => sheet.getRange("A1048577")],
      ["beyond the last column", "InvalidArgument", (sheet) => sheet.getRange("XFE1")],
      ["of the last cell", null, (sheet) => sheet.getRange("XFD1048576")],
      ["of no rows", "InvalidArgument", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
      ["of a negative row", "InvalidArgument", (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1)],
    ],
  },
  "names of worksheets": {
    set: ({ book }) => book.add("Summary"),
    cases: [
      ["an empty one", "InvalidArgument", add("")],
      ["31 characters", null, add("甲".repeat(31))],
      ["32 characters", "InvalidArgument", add("甲".repeat(32))],
      ...[":", "\\", "/", "?", "*", "[", "]"].map((sign): Case => [
        `with ${sign}`,
        "InvalidArgument",
        add(`甲${sign}乙`),
      ]),
      ["an apostrophe at the start", "InvalidArgument", add("'甲")],
      ["an apostrophe at the end", "InvalidArgument", add("甲'")],
      ["an apostrophe within", null, add("甲'乙")],
      ["the one that Excel keeps for itself", "InvalidArgument", add("history")],
      ["a number", "InvalidArgument", (sheet) => Reflect.set(sheet, "name", 7)],
      ["one in use", "ItemAlreadyExists", add("表")],
      ["one in use in other letters", "ItemAlreadyExists", add("SUMMARY")],
      ["one in use, by renaming", "ItemAlreadyExists", (sheet) => (sheet.name = "summary")],
    ],
  },
  worksheets: {
    set: ({ book }) => {
      book.show(book.add("Summary"), "Hidden");
    },
    cases: [
      ["that are not there", "ItemNotFound", (_, { workbook }) => workbook.worksheets.getItem("没有").load("name")],
      ["the last visible one, hidden", "InvalidOperation", (sheet) => (sheet.visibility = "Hidden")],
      [
        "the last visible one, deleted",
        "InvalidOperation",
        (sheet) => {
          sheet.delete();
        },
      ],
      ["at a place that there is not", "InvalidArgument", (sheet) => (sheet.position = 2)],
      ["at another place", null, (sheet) => (sheet.position = 1)],
    ],
  },
  "lists and messages of data validations": {
    cases: [
      ["a literal list of 255 characters", null, list(255)],
      ["a literal list of 256 characters", "InvalidArgument", list(256)],
      ["a title of 32 characters and a message of 255", null, prompt(32, 255)],
      ["a title of 33 characters", "InvalidArgument", prompt(33, 1)],
      ["a message of 256 characters", "InvalidArgument", prompt(1, 256)],
    ],
  },
  "a protected worksheet": {
    set: ({ book: { activeSheet } }) => {
      activeSheet.cells.put(1, 1, { style: styleWith({ locked: false }) });
      activeSheet.protection = protectionOf({});
    },
    cases: [
      ["a locked cell", "AccessDenied", put("A1", [[1]])],
      ["an unlocked cell", null, put("B2", [[1]])],
      ["cells of which one is locked", "AccessDenied", put("A2:B2", [[1, 2]])],
      ["protecting it again", "AccessDenied", protect],
    ],
  },
  "a worksheet that is not protected": { cases: [["protecting it", null, protect]] },
  "a request": {
    cases: [
      [
        "of more than 5 MB",
        "RequestPayloadSizeLimitExceeded",
        put(
          "A1:A200",
          values(200, 1).map(() => ["x".repeat(30_000)]),
        ),
      ],
    ],
  },
  "a response": {
    set: ({ book }) => {
      for (let row = 0; row < 200; row += 1) book.activeSheet.cells.put(row, 0, { value: "x".repeat(30_000) });
    },
    cases: [
      ["of more than 5 MB", "ResponsePayloadSizeLimitExceeded", (sheet) => sheet.getRange("A1:A200").load("values")],
      ["of less", null, (sheet) => sheet.getRange("A1:A100").load("values")],
    ],
  },
  "while a cell is being edited": {
    set: (host) => {
      host.editing = true;
    },
    cases: [
      ["a value", "InvalidOperationInCellEditMode", put("A1", [[1]])],
      ["a reading", "InvalidOperationInCellEditMode", (sheet) => sheet.load("name")],
    ],
  },
  "texts that begin like formulas": {
    cases: [
      ["a formula", null, put("A1", [["=SUM(A2:A3)"]])],
      ["= and what is none", "InvalidArgument", put("A1", [["=单位("]])],
      ["+ and what is none", "InvalidArgument", put("A1", [["+86-"]])],
      ["- and what is none", "InvalidArgument", put("A1", [["-甲*"]])],
      ["@ and a name", "InvalidArgument", put("A1", [["@张三"]])],
      ["the same behind an apostrophe", null, put("A1", [["'=单位("]])],
    ],
  },
};

describe.each(Object.entries(CATALOGUE))("%s", (_, { cases, level = 14, set }) => {
  it.each(cases)("%s: %s", async (__, code, call) => {
    const host = newHost(level);
    set?.(host);
    expect(await refusalOf(call)).toBe(code);
  });
});

it.each([
  ["=1+1", "=1+1"],
  ["+A2", "=+A2"],
  ["-A2*2", "=-A2*2"],
  ["'=1+1", null],
  ["-5", null],
])("%s, written as a value, becomes the formula %s", async (text, formula) => {
  const { book } = newHost();
  expect(await refusalOf(put("A1", [[text]]))).toBeNull();
  expect(book.activeSheet.cells.at(0, 0).formula).toBe(formula);
});

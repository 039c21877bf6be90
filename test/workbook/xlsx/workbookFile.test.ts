import fc from "fast-check";
import { zipSync } from "fflate";
import { issueText, type IssueCode } from "../../../src/shared/issue";
import { readXlsx } from "../../../src/workbook/xlsx/readFile";
import { createXlsx } from "../../../src/workbook/xlsx/writeFile";
import {
  cell,
  claiming,
  contentTypes,
  handMade,
  handMadeParts,
  ofEmptyParts,
  packed,
  relationships,
  SHEET_MAIN,
  unpacked,
  type Parts,
} from "../../support/packages";
import { cellsOf, workbookPlan } from "../plans";
import { runs } from "../../support/runs";

const FILE = { file: "甲镇.xlsx" };
const text = (content: string) => Uint8Array.from(Buffer.from(content, "utf8"));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const VBA = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';

function without(path: string): Uint8Array {
  return packed(Object.fromEntries(Object.entries(handMadeParts({ strings: "" })).filter(([name]) => name !== path)));
}

function withParts(parts: Parts): Uint8Array {
  return handMade({ parts });
}

describe("a file that is no usable workbook is refused with what to do", () => {
  it.each<[string, Uint8Array, IssueCode, string]>([
    ["an empty file", new Uint8Array(), "file-empty", "重新获取"],
    ["a CSV file", text("单位,得分\n甲镇,9"), "file-not-xlsx", "另存为"],
    ["a web page", text("<html><table></table></html>"), "file-not-xlsx", "另存为"],
    ["a single letter", text("P"), "file-not-xlsx", "另存为"],
    ["an old .xls or .et", Uint8Array.from([...OLE, ...new Uint8Array(600)]), "file-old-format", "另存为.xlsx"],
    [
      "an .xlsx with a password",
      Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from("EncryptedPackage", "utf16le")]),
      "file-encrypted",
      "取消密码",
    ],
    ["half a file", handMade().slice(0, 900), "file-truncated", "重新获取"],
    ["the first letters of a file", handMade().slice(0, 4), "file-truncated", "重新获取"],
    ["an empty archive", zipSync({}), "file-not-workbook", "表格"],
    ["some archive", packed({ "说明.txt": "…" }), "file-not-workbook", "表格"],
    ["an .ods", packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "file-not-workbook", "表格"],
    ["a .docx", withParts({ "[Content_Types].xml": contentTypes(WORD) }), "file-not-workbook", "表格"],
    ["an .xlsm", withParts({ "[Content_Types].xml": contentTypes(MACROS) }), "file-macros", ".xlsm"],
    [
      "an .xlsx with macros",
      withParts({
        "xl/_rels/workbook.xml.rels": relationships({
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId2: ["vbaProject", "vbaProject.bin"],
        }),
      }),
      "file-macros",
      ".xlsm",
    ],
    ["an .xlsb", withParts({ "[Content_Types].xml": contentTypes(BINARY) }), "file-binary", ".xlsb"],
  ])("%s", async (_, bytes, code, advice) => {
    const result = await readXlsx(bytes, FILE);
    expect(result).toMatchObject({ ok: false, issues: [{ severity: "error", code, place: FILE }] });
    expect(result.issues.map(issueText).join()).toContain(advice);
  });

  it.each([
    ["of a binary workbook", `<Default Extension="bin" ContentType="${BINARY}"/>`],
    ["of macros", VBA],
    ["of a workbook with macros", `<Override PartName="/xl/旧.xml" ContentType="${MACROS}"/>`],
  ])("no file is refused for a type %s that none of its parts has", async (_, type) => {
    const types = contentTypes(SHEET_MAIN, type);
    expect(await readXlsx(withParts({ "[Content_Types].xml": types }), FILE)).toMatchObject({ ok: true });
  });

  it("worksheets that nobody can tell apart are refused", async () => {
    const workbook = (handMadeParts()["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '<sheet name="表" sheetId="2" r:id="rId1"/></sheets>',
    );
    const expected = { code: "file-sheet-names-twice", place: { ...FILE, sheet: "表" }, parameters: { name: "表" } };
    expect(await readXlsx(withParts({ "xl/workbook.xml": workbook }), FILE)).toMatchObject({ issues: [expected] });
  });

  it.each(["表 1", "%E8%A1%A8%201"])("a part is found by its name however that is written: %s", async (name) => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = handMadeParts({ sheetData: cell("", "<v>1</v>") });
    const targets = { rId1: ["worksheet", "worksheets/%E8%A1%A8%201.xml"], rId2: ["styles", "styles.xml"] } as const;
    const bytes = packed({
      ...parts,
      [`xl/worksheets/${name}.xml`]: sheet,
      "xl/_rels/workbook.xml.rels": relationships(targets),
    });
    expect(await readXlsx(bytes, FILE)).toMatchObject({ ok: true, value: { sheets: [{ rows: [[1]] }] } });
  });

  it.each([
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/worksheets/sheet1.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
  ])("one without %s", async (path) => {
    const expected = { code: "file-part-missing", place: FILE, parameters: { part: path } };
    expect(await readXlsx(without(path), FILE)).toMatchObject({ ok: false, issues: [expected] });
  });

  it.each<[string, Uint8Array, string]>([
    [
      "XML that breaks off",
      withParts({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
      "xl/worksheets/sheet1.xml",
    ],
    [
      "tags that do not match",
      withParts({ "xl/workbook.xml": "<workbook><sheets></workbook></sheets>" }),
      "xl/workbook.xml",
    ],
    ["an unknown entity", withParts({ "xl/styles.xml": "<styleSheet>&x;</styleSheet>" }), "xl/styles.xml"],
    ["an empty part", withParts({ "xl/workbook.xml": "" }), "xl/workbook.xml"],
    ["a text that is not there", handMade({ sheetData: cell('t="s"', "<v>7</v>") }), "xl/worksheets/sheet1.xml"],
    ["a number that is none", handMade({ sheetData: cell("", "<v>8,5</v>") }), "xl/worksheets/sheet1.xml"],
    ["a number beyond all numbers", handMade({ sheetData: cell("", "<v>1e999</v>") }), "xl/worksheets/sheet1.xml"],
    ["an unknown kind of cell", handMade({ sheetData: cell('t="x"', "<v>1</v>") }), "xl/worksheets/sheet1.xml"],
    ["an address that is none", handMade({ sheetData: '<row r="1"><c r="1A"/></row>' }), "xl/worksheets/sheet1.xml"],
    ["an address in another row", handMade({ sheetData: '<row r="1"><c r="A2"/></row>' }), "xl/worksheets/sheet1.xml"],
    ["a row that is none", handMade({ sheetData: '<row r="0"/>' }), "xl/worksheets/sheet1.xml"],
    [
      "one cell twice",
      handMade({ sheetData: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }),
      "xl/worksheets/sheet1.xml",
    ],
    [
      "one row twice",
      handMade({ sheetData: cell("", "<v>1</v>") + '<row r="1"><c r="B1"><v>2</v></c></row>' }),
      "xl/worksheets/sheet1.xml",
    ],
  ])("one with %s", async (_, bytes, part) => {
    const expected = { code: "file-damaged", place: FILE, parameters: { part } };
    expect(await readXlsx(bytes, FILE)).toMatchObject({ ok: false, issues: [expected] });
  });
});

describe("a file made to fill the memory is refused", () => {
  it("by its size", async () => {
    const issues = [{ code: "file-too-large", parameters: { size: 101, limit: 100 } }];
    expect(await readXlsx(new Uint8Array(100 * 1024 * 1024 + 1), FILE)).toMatchObject({ ok: false, issues });
  });

  it("by the number of its parts", async () => {
    const issues = [{ code: "file-too-many-parts", parameters: { count: 10_001, limit: 10_000 } }];
    expect(await readXlsx(ofEmptyParts(10_001), FILE)).toMatchObject({ ok: false, issues });
  });

  it("by what it would unpack to", async () => {
    const image = "xl/media/image1.bmp";
    const bytes = claiming(zipSync({ [image]: new Uint8Array(2 * 1024 * 1024) }), image, 110 * 1024 * 1024);
    const issues = [{ code: "file-unpacks-too-large", parameters: { size: 110, limit: 100 } }];
    expect(await readXlsx(bytes, FILE)).toMatchObject({ ok: false, issues });
  });

  it("where a part unpacks to more than it says", async () => {
    const bytes = handMade({ sheetData: `<!--${" ".repeat(1_000_000)}-->` });
    const issues = [{ code: "file-damaged", parameters: { part: "xl/worksheets/sheet1.xml" } }];
    expect(await readXlsx(claiming(bytes, "xl/worksheets/sheet1.xml", 300), FILE)).toMatchObject({ ok: false, issues });
  });

  it.each([
    ["XFD1048576", 1_048_576, 16_384],
    ["A200001", 200_001, 1],
    ["BXY1", 1, 2001],
  ])("by a single far-off cell: %s", async (address, row, column) => {
    const sheetData = `<row r="${String(row)}"><c r="${address}"><v>1</v></c></row>`;
    const issues = [{ code: "sheet-too-large", place: { ...FILE, sheet: "表" }, parameters: { row, column } }];
    expect(await readXlsx(handMade({ sheetData }), FILE)).toMatchObject({ ok: false, issues });
  });

  it("by many rows with one cell far out each", async () => {
    const rows = Array.from(
      { length: 2_501 },
      (_, row) => `<row r="${String(row + 1)}"><c r="BXX${String(row + 1)}"><v>1</v></c></row>`,
    );
    const issues = [{ code: "sheet-too-large", parameters: { row: 2_501, column: 2000 } }];
    expect(await readXlsx(handMade({ sheetData: rows.join("") }), FILE)).toMatchObject({ ok: false, issues });
  });

  it("only there: the last row and column allowed are read", async () => {
    const sheetData = '<row r="200000"><c r="BXX200000"><v>1</v></c></row>';
    expect(await readXlsx(handMade({ sheetData }), FILE)).toMatchObject({ ok: true });
  });
});

describe("a damaged file", () => {
  it("is refused or read as it was, never otherwise, and never throws", async () => {
    const plan = workbookPlan({
      cells: cellsOf([
        ["单位", "得分"],
        ["甲镇", 8.75],
        ["乙镇", 12],
      ]),
    });
    const bytes = await createXlsx(plan);
    const intact = await readXlsx(bytes, FILE);
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, bits] of changes) damaged[at] = (damaged[at] ?? 0) ^ bits;
        const result = await readXlsx(damaged, FILE);
        if (result.ok) expect(result).toEqual(intact);
        else expect(result.issues).toHaveLength(1);
      }),
      runs(400),
    );
  });

  it("is refused wherever it is cut off", async () => {
    const bytes = handMade({ sheetData: cell("", "<v>1</v>") });
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await readXlsx(bytes.slice(0, length), FILE)).toMatchObject({ ok: false });
    }
  });

  it("is refused where two parts have one name", async () => {
    const bytes = packed({ ...unpacked(handMade()), "xl/Workbook.xml": "<workbook/>" });
    expect(await readXlsx(bytes, FILE)).toMatchObject({ ok: false, issues: [{ code: "file-damaged" }] });
  });
});

/* Files that are none, or are not whole: what the reader of workbooks says of them is said here, too. */
import { openXlsx } from "../../../src/preview/files/open";
import { snapshotOf } from "../../../src/preview/host/book/snapshot";
import { readXlsx } from "../../../src/workbook/xlsx/readFile";
import { type IssueCode, issueText } from "../../../src/shared/issue";
import { cell, claiming, contentTypes, handMade, packed, worksheet } from "../../support/packages";

const FILE = { file: "甲镇.xlsx" };
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const SHEET = "xl/worksheets/sheet1.xml";

describe("a file that cannot be opened is told as by the reader", () => {
  it.each<[string, Uint8Array, IssueCode]>([
    ["an empty file", new Uint8Array(), "file-empty"],
    ["some text", Uint8Array.from(Buffer.from("单位,得分")), "file-not-xlsx"],
    ["an old .xls", Uint8Array.from([...OLE, ...new Uint8Array(600)]), "file-old-format"],
    [
      "an .xlsx with a password",
      Uint8Array.from([...OLE, ...new Uint8Array(600), ...Buffer.from("EncryptedPackage", "utf16le")]),
      "file-encrypted",
    ],
    ["half a file", handMade().slice(0, 900), "file-truncated"],
    ["some archive", packed({ "说明.txt": "…" }), "file-not-workbook"],
    ["macros", handMade({ parts: { "[Content_Types].xml": contentTypes(MACROS) } }), "file-macros"],
    ["broken XML", handMade({ parts: { [SHEET]: "<worksheet><sheetData>" } }), "file-damaged"],
    ["broken styles", handMade({ parts: { "xl/styles.xml": "<styleSheet>" } }), "file-damaged"],
    ["a cell that makes no sense", handMade({ sheetData: cell('t="x"', "<v>1</v>") }), "file-damaged"],
    ["a far-off cell", handMade({ sheetData: '<row r="900000"><c r="A900000"><v>1</v></c></row>' }), "sheet-too-large"],
    [
      "a part larger than it says",
      claiming(handMade({ sheetData: `<!--${" ".repeat(9999)}-->` }), SHEET, 300),
      "file-damaged",
    ],
  ])("%s", async (_, bytes, code) => {
    const opened = await openXlsx(bytes, FILE);
    expect(opened).toMatchObject({ ok: false, issues: [{ severity: "error", code, place: FILE }] });
    expect(opened.issues).toEqual((await readXlsx(bytes, FILE)).issues);
  });

  it("a theme larger than it says", async () => {
    const theme = "xl/theme/theme1.xml";
    const bytes = handMade({ parts: { [theme]: `<a:theme xmlns:a="urn:a"><!--${" ".repeat(9999)}--></a:theme>` } });
    expect(await openXlsx(claiming(bytes, theme, 300), FILE)).toMatchObject({
      ok: false,
      issues: [{ code: "file-damaged", parameters: { part: theme } }],
    });
  });
});

describe("a file that no program should have made", () => {
  const sheets = (list: string) => ({
    "xl/workbook.xml": `<workbook xmlns:r="urn:r"><sheets>${list}</sheets></workbook>`,
  });
  const sheet = (name: string, more = "") => `<sheet name="${name}" sheetId="1" r:id="rId1"${more}/>`;

  it.each<[string, string, IssueCode]>([
    ["a name that Excel refuses", sheet("甲/乙"), "preview-file-sheet-name"],
    ["two worksheets of one name", sheet("甲a") + sheet("甲A"), "file-sheet-names-twice"],
    ["no worksheet", "", "preview-file-no-sheets"],
  ])("%s is refused", async (_, list, code) => {
    expect(await openXlsx(handMade({ parts: sheets(list) }), FILE)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it("without a visible worksheet shows its first, and says so", async () => {
    const opened = await openXlsx(handMade({ parts: sheets(sheet("甲", ' state="hidden"')) }), FILE);
    expect(opened).toMatchObject({ ok: true, value: { activeSheet: { name: "甲", visibility: "Visible" } } });
    expect(opened.issues.slice(0, 1).map(issueText).join()).toContain("工作表的隐藏");
  });

  it("whose looks make no sense is opened with its contents, and says so", async () => {
    const cells = '<row r="1"><c r="A1"><v>8.5</v></c><c r="B1" s="1"><v>45413</v></c></row>';
    const far = `${cells}<row r="1048577"><c r="A1048577"/></row>`;
    const styles = '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>';
    const opened = await openXlsx(handMade({ styles, parts: { [SHEET]: worksheet(far) } }), FILE);
    expect(opened).toMatchObject({ ok: true, issues: [{ code: "preview-looks-unread", place: FILE }] });
    expect(opened.ok && snapshotOf(opened.value)).toEqual({
      sheets: [{ name: "表", visibility: "visible", rows: [[8.5, { date: "2024-05-01" }]] }],
    });
  });
});

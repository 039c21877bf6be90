import { readXml, XML_LIMITS } from "../../src/package/xml";
import { readXlsx } from "../../src/workbook/xlsx/readFile";
import { openWorkbookFile } from "../../src/workbook/xlsx/workbookFile";
import { issueText } from "../../src/shared/issue";
import { patchXlsx } from "../../src/workbook/xlsx/patchFile";
import { effort } from "../support/effort";
import { claiming, handMade, handMadeParts, packed, relationships, worksheet, type Parts } from "../support/packages";
import { testInDepth } from "../support/runs";

const SHEET = "xl/worksheets/sheet1.xml";

async function refusal(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readXlsx(bytes, {});
  return read.ok ? [] : read.issues.map(issueText);
}

const tooMuch = (what: string, limit: number) =>
  `文件的组成部分（${SHEET}）${what}超过${String(limit)}，不像正常的文件，请核实来源，或用WPS、Excel打开后另存`;

test("elements within elements without end are refused", async () => {
  const deep = (depth: number) => "<x>".repeat(depth) + "</x>".repeat(depth);
  expect(await refusal(handMade({ sheetData: deep(200) }))).toEqual([]);
  expect(await refusal(handMade({ sheetData: deep(100_000) }))).toEqual([tooMuch("嵌套层数", XML_LIMITS.depth)]);
});

test("an element of attributes without end is refused", async () => {
  const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${String(index)}=""`).join("");
  expect(await refusal(handMade({ sheetData: `<row${attributes}/>` }))).toEqual([
    tooMuch("一个元素的属性数", XML_LIMITS.attributes),
  ]);
});

testInDepth("elements without end are refused", async () => {
  const found = await refusal(handMade({ sheetData: "<x/>".repeat(XML_LIMITS.elements) }));
  expect(found).toEqual([tooMuch("元素个数", XML_LIMITS.elements)]);
});

test("parts that are too large together, or packed too well together, are refused by what the directory says", () => {
  const claims = (size: number) => () => openWorkbookFile(claiming(handMade({ sheetData: "" }), SHEET, size), {});
  // What it claims is within the limits, and turns out to be untrue as soon as it is unpacked.
  expect(claims(90 * 1024 * 1024)).toThrow("file-damaged");
  expect(claims(101 * 1024 * 1024)).toThrow("file-unpacks-too-large");
});

test("what is within the limits is read", () => {
  const zip = openWorkbookFile(handMade({ sheetData: '<row><c t="n"><v>1</v></c></row>' }), {});
  const names: string[] = [];
  readXml(zip, SHEET, { open: (name) => names.push(name) });
  expect(names).toEqual(["worksheet", "sheetData", "row", "c", "v"]);
});

const MERGES = 100_001;

test("parts with very many elements together are refused before they are read, and of what is said", async () => {
  const merges = "<mergeCell/>".repeat(XML_LIMITS.elements / 4);
  const rest = `<mergeCells>${merges}</mergeCells>`;
  const parts = Object.fromEntries(
    [2, 3, 4, 5].map((part) => [`xl/worksheets/sheet${String(part)}.xml`, worksheet("", rest)]),
  );
  expect(await refusal(handMade({ parts }))).toEqual([
    "文件里合并单元格太多：各种元素合计超过6500000个（到xl/worksheets/sheet5.xml为止），不像正常的表格；请用WPS或Excel删去多余的内容，另存后再试",
  ]);
});

test("a text without end is refused, but where other programs keep files", async () => {
  const long = "文".repeat(700_000);
  const tooLong = (part: string) =>
    `文件的组成部分（${part}）一处文字或标记的字节数超过2000000，不像正常的文件，请核实来源，或用WPS、Excel打开后另存`;
  expect(await refusal(handMade({ strings: `<si><t>${long}</t></si>` }))).toEqual([tooLong("xl/sharedStrings.xml")]);
  expect(await refusal(handMade({ sheetData: `<row a="${long}"/>` }))).toEqual([tooLong(SHEET)]);
  expect(await refusal(handMade({ parts: { "customXml/item1.xml": `<x>${long}</x>` } }))).toEqual([]);
});

test("a part that is said to be many worksheets is refused, and so are very many worksheets", async () => {
  const listed = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => String(index + 1));
    const sheets = ids.map((id) => `<sheet name="${id}" sheetId="${id}" r:id="rId${id}"/>`);
    return workbookOf(sheets.join(""), (id) => `worksheets/sheet${id}.xml`, ids);
  };
  expect(await refusal(packed(listed(1000)))).toEqual([]);
  expect(await refusal(packed(listed(1001)))).toEqual([
    "文件的组成部分（xl/workbook.xml）工作表数超过1000，不像正常的文件，请核实来源，或用WPS、Excel打开后另存",
  ]);
  const twice = workbookOf(
    '<sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId2"/>',
    () => "worksheets/sheet1.xml",
    ["1", "2"],
  );
  expect(await refusal(packed(twice))).toEqual([
    "文件已损坏（xl/worksheets/sheet1.xml），请用WPS或Excel打开并另存为.xlsx，打不开则请重新获取",
  ]);
});

/** A workbook with this list of worksheets, each an empty part. */
function workbookOf(sheets: string, target: (id: string) => string, ids: readonly string[]): Parts {
  const parts = handMadeParts();
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(/<sheet .*?\/>/, () => sheets);
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    Object.fromEntries(ids.map((id) => [`rId${id}`, ["worksheet", target(id)] as const])),
  );
  for (const id of ids) parts[`xl/${target(id)}`] = worksheet("");
  return parts;
}

test("lists of parts and links without end are refused", async () => {
  const links = Object.fromEntries(
    Array.from({ length: 100_001 }, (_, id) => [`q${String(id)}`, ["x", "y.xml"] as const]),
  );
  expect(await refusal(handMade({ parts: { "xl/_rels/workbook.xml.rels": relationships(links) } }))).toEqual([
    "文件的组成部分（xl/_rels/workbook.xml.rels）元素个数超过100000，不像正常的文件，请核实来源，或用WPS、Excel打开后另存",
  ]);
});

test("a part that is called a picture is not read as a worksheet", async () => {
  const links = relationships({ rId1: ["worksheet", "worksheets/sheet1.png"], rId2: ["styles", "styles.xml"] });
  const parts = { "xl/_rels/workbook.xml.rels": links, "xl/worksheets/sheet1.png": worksheet("") };
  expect(await refusal(handMade({ parts }))).toEqual([
    "文件已损坏（xl/worksheets/sheet1.png），请用WPS或Excel打开并另存为.xlsx，打不开则请重新获取",
  ]);
});

describe("a worksheet is not written into", () => {
  const written = async (sheetData: string, rest = "") => {
    const bytes = handMade({ parts: { [SHEET]: worksheet(sheetData, rest) } });
    const spent = effort();
    const patched = await patchXlsx(bytes, [{ sheet: "表", row: 0, column: 0, value: 1 }]);
    expect(spent()).toBeLessThan(10_000);
    return patched.ok ? [] : patched.issues.map(issueText);
  };

  test("with very many merged cells", async () => {
    const merges = (count: number) => `<mergeCells>${'<mergeCell ref="A2:XFD1048576"/>'.repeat(count)}</mergeCells>`;
    expect(await written("", merges(MERGES - 1))).toEqual([]);
    expect(await written("", merges(MERGES))).toEqual([tooMuch("合并单元格数", MERGES - 1)]);
  });

  test("with very many formulas for several cells", async () => {
    const cells = '<c><f t="array" ref="A2:B9">1</f></c>'.repeat(MERGES);
    expect(await written(`<row r="9">${cells}</row>`)).toEqual([tooMuch("数组公式和填充公式数", MERGES - 1)]);
  });
});

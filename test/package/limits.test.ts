import { readXml, XML_LIMITS } from "../../src/package/xml";
import { readXlsx } from "../../src/workbook/xlsx/readFile";
import { openWorkbookFile } from "../../src/workbook/xlsx/workbookFile";
import { issueText } from "../../src/shared/issue";
import { claiming, handMade } from "../support/packages";
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
  const attributes = Array.from({ length: 200_000 }, (_, index) => ` a${String(index)}=""`).join("");
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
  expect(claims(90 * 1024 * 1024)).not.toThrow();
  expect(claims(101 * 1024 * 1024)).toThrow("file-unpacks-too-large");
});

test("what is within the limits is read", () => {
  const zip = openWorkbookFile(handMade({ sheetData: '<row><c t="n"><v>1</v></c></row>' }), {});
  const names: string[] = [];
  readXml(zip, SHEET, { open: (name) => names.push(name) });
  expect(names).toEqual(["worksheet", "sheetData", "row", "c", "v"]);
});

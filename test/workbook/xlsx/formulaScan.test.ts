import { strToU8, zipSync } from "fflate";
import { hasFormulas } from "../../../src/workbook/xlsx/formulaScan";
import { openWorkbookFile, workbookParts } from "../../../src/workbook/xlsx/workbookFile";
import { handMadeParts, worksheet } from "../../support/packages";
import { SHEET } from "../patching";

const row = (cell: string) => `<row r="1"><c r="A1">${cell}</c></row>`;
const rules = "<extLst><ext><xm:f>A1</xm:f><f>1</f></ext></extLst>";
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(worksheet|sheetData|row|c|f|v)\b/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
const utf16 = (xml: string) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, "utf16le"));

function found(part: string | Uint8Array): boolean {
  const others = Object.entries(handMadeParts()).map(([path, text]) => [path, strToU8(text)] as const);
  const sheet = typeof part === "string" ? strToU8(part) : part;
  const zip = openWorkbookFile(zipSync({ ...Object.fromEntries(others), [SHEET]: sheet }), {});
  return workbookParts(zip).sheets.some((sheet) => hasFormulas(zip, sheet));
}

it.each([
  ["a formula", worksheet(row("<f>B1</f><v>1</v>")), true],
  ["an empty formula", worksheet(row("<f/><v>1</v>")), true],
  ["a formula for several cells", worksheet(row('<f t="shared"\nref="A1:A2" si="0">B1</f>')), true],
  ["prefixes", prefixed(worksheet(row("<f>B1</f>"))), true],
  ["prefixes and no formula", prefixed(worksheet(row("<v>1</v>"))), false],
  ["two bytes a letter", utf16(worksheet(row("<f>B1</f>"))), true],
  ["two bytes a letter and no formula", utf16(worksheet(row("<v>1</v>"))), false],
  ["values", worksheet(row("<v>1</v>")), false],
  ["a text like a formula", worksheet(row('<is><t f="f">&lt;f></t></is>')), false],
  ["names that begin or end like one", worksheet(row("<fx/><af/><v>1</v>")), false],
  ["rules behind the cells", worksheet(row("<v>1</v>"), rules), false],
  ["no cells before rules", worksheet("", rules).replace("<sheetData></sheetData>", "<sheetData/>"), false],
])("a worksheet with %s", (_, part, expected) => {
  expect(found(part)).toBe(expected);
});

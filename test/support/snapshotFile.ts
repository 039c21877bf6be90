import type { CellContent, SheetSnapshot, WorkbookSnapshot } from "../../src/layout/plan";
import { cellAddress } from "../../src/layout/address";
import { contentTypes, MAIN, packed, relationships, SHEET_MAIN, worksheet } from "../support/packages";

/*
 * Files out of snapshots: the values of a workbook after somebody has been at it, in the plainest package that a
 * spreadsheet program would take.
 */

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The second cell format is the one for dates. */
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** The bytes of an .xlsx file that holds what the snapshot says. */
export function fileOf({ sheets }: WorkbookSnapshot): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: String(index + 1) }));
  const path = (number: string) => `worksheets/sheet${number}.xml`;
  const types = numbered.map(({ number }) => `<Override PartName="/xl/${path(number)}" ContentType="${SHEET_TYPE}"/>`);
  const list = numbered.map(({ sheet: { name, visibility }, number }) => {
    return `<sheet name="${escaped(name)}" sheetId="${number}" state="${visibility}" r:id="rId${number}"/>`;
  });
  return packed({
    "[Content_Types].xml": contentTypes(SHEET_MAIN, ...types),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      ...Object.fromEntries(numbered.map(({ number }) => [`rId${number}`, ["worksheet", path(number)] as const])),
      styles: ["styles", "styles.xml"],
    }),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(numbered.map(({ sheet, number }) => [`xl/${path(number)}`, worksheet(sheetData(sheet))])),
  });
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetData({ rows }: SheetSnapshot): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((content, column) => cellXml(cellAddress(row, column), content));
      return `<row r="${String(row + 1)}">${written.join("")}</row>`;
    })
    .join("");
}

function cellXml(address: string, content: CellContent): string {
  if (content === null) return "";
  if (typeof content !== "object") return valueXml(address, content, "");
  if ("formula" in content) return valueXml(address, content.value, `<f>${escaped(content.formula)}</f>`);
  return valueXml(address, content, "");
}

type Plain = Exclude<CellContent, { readonly formula: string }>;

function valueXml(address: string, value: Plain, formula: string): string {
  const cell = (attributes: string, text: string) => `<c r="${address}"${attributes}>${formula}<v>${text}</v></c>`;
  if (value === null) return cell("", "");
  if (typeof value === "string") return cell(' t="str"', escaped(value));
  if (typeof value === "number") return cell("", String(value));
  if (typeof value === "boolean") return cell(' t="b"', value ? "1" : "0");
  if ("error" in value) return cell(' t="e"', value.error);
  if ("number" in value) throw new Error("a number with a format of its own cannot be written here");
  return cell(' s="1"', String((Date.parse(value.date) - DAY_ZERO) / DAY));
}

function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => named[character] ?? character);
}

import { strToU8, zipSync } from "fflate";
import type { PrintedTable } from "../../../src/drafting/printedTable";
import { readTables, tablesOfClipboard } from "../../../src/drafting/read/readTables";
import type { IssueCode } from "../../../src/shared/issue";
import type { Result } from "../../../src/shared/result";
import { relationships } from "../../support/packages";

/** What became of a file or a copied page: its tables and the codes of all that was said. */
export interface Outcome {
  readonly tables: readonly PrintedTable[];
  readonly codes: readonly IssueCode[];
}

function outcomeOf(read: Result<readonly PrintedTable[]>): Outcome {
  return { tables: read.ok ? read.value : [], codes: read.issues.map(({ code }) => code) };
}

export async function readFile(name: string, bytes: Uint8Array): Promise<Outcome> {
  return outcomeOf(await readTables({ name, bytes }));
}

export async function paste(html: string, text = ""): Promise<Outcome> {
  return outcomeOf(await tablesOfClipboard({ html, text }));
}

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The rows of the only table that there is. */
export function rowsOf({ tables }: Outcome): PrintedTable["rows"] {
  expect(tables).toHaveLength(1);
  return tables[0]?.rows ?? [];
}

/** A Word file of the body's XML and, where given, the XML of its numbering and styles. */
export function wordPackage(body: string, parts: { readonly numbering?: string; readonly styles?: string } = {}) {
  const overrides = ["document", ...Object.keys(parts)].map((part) => {
    const kind = part === "document" ? "document.main" : part;
    return `<Override PartName="/word/${part}.xml" ContentType="${TYPES}.${kind}+xml"/>`;
  });
  const xml = (name: string, inner: string) => strToU8(`<w:${name} xmlns:w="w" xmlns:mc="mc">${inner}</w:${name}>`);
  return zipSync({
    "[Content_Types].xml": strToU8(`<Types>${overrides.join("")}</Types>`),
    "_rels/.rels": strToU8(relationships({ rId1: ["officeDocument", "word/document.xml"] })),
    "word/document.xml": xml("document", `<w:body>${body}</w:body>`),
    ...(parts.numbering === undefined ? {} : { "word/numbering.xml": xml("numbering", parts.numbering) }),
    ...(parts.styles === undefined ? {} : { "word/styles.xml": xml("styles", parts.styles) }),
  });
}

/** Paragraph, run and cell in Word's XML. */
export const p = (inner: string, format = "") =>
  `<w:p>${format === "" ? "" : `<w:pPr>${format}</w:pPr>`}${inner}</w:p>`;
export const r = (text: string, format = "") => `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`;
export const tc = (text: string, format = "") => `<w:tc><w:tcPr>${format}</w:tcPr>${p(r(text))}</w:tc>`;
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;

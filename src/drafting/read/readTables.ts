import { openPackage } from "../../package/open";
import type { Zip } from "../../package/zip";
import { ownFile } from "../../rubric/fileContents";
import { parseJson } from "../../shared/json";
import type { Result } from "../../shared/result";
import type { PrintedTable } from "../printedTable";
import { fileStem } from "../tableNames";
import { blockTables, type Tables } from "./blockTables";
import { decodeText } from "./decodeText";
import { readFault, reading } from "./fault";
import { htmlBlocks, isSheetPage } from "./html";
import { sheetTable } from "./sheetTable";
import { demandText, TABLE_PACKAGES } from "./tableFile";
import { cellText } from "./cellText";
import { demandFitting } from "./placedCells";

/**
 * The tables of a file, by what it is and whatever its name says: Word (.docx), Excel (.xlsx), a page (.html), cells
 * parted by tabs or commas in the encodings that offices use. Fails where it is another file, damaged, too large or
 * without a table. Its readers are loaded when they are needed; nothing in them needs Node or a page.
 */
export function readTables(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<readonly PrintedTable[]>> {
  return reading(file.name, async () => {
    const zip = openPackage(file.bytes, {}, TABLE_PACKAGES);
    return demandTables(await (zip === null ? textTables(file) : packageTables(zip)));
  });
}

/** The tables of what was copied: as a page where it holds a table, else as cells parted by tabs. */
export function tablesOfClipboard(copied: {
  readonly html: string;
  readonly text: string;
}): Promise<Result<readonly PrintedTable[]>> {
  return reading(undefined, async () => {
    const page = isPage(copied.html) ? await pageTables(copied.html) : NOTHING;
    return demandTables(page.value.length > 0 ? page : { value: cellTables("表格1", copied.text, "\t"), issues: [] });
  });
}

const NOTHING: Tables = { value: [], issues: [] };

function demandTables(read: Tables): Tables {
  if (read.value.length === 0) throw readFault("tables-none", {});
  return read;
}

/** Loaded when it is needed, with all that it takes to unpack and to read parts. */
async function packageTables(zip: Zip): Promise<Tables> {
  const { tablesOfPackage } = await import("./packageTables");
  return tablesOfPackage(zip);
}

const TEXT_NAME = /\.(?:txt|csv|tsv|html?)$/i;

async function textTables({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Tables> {
  demandText(bytes);
  const text = decodeText(bytes);
  if (text === null) throw readFault(TEXT_NAME.test(name) ? "file-not-text" : "tables-other-format", {});
  demandNoData(text);
  if (isPage(text)) return pageTables(text);
  const delimiter = text.includes("\t") ? "\t" : ",";
  return { value: cellTables(fileStem(name), text, delimiter), issues: [] };
}

/** Stops at a file of this program's own, whose commas part no cells. */
function demandNoData(text: string): void {
  if (!/^\s*\{/.test(text)) return;
  const data = parseJson(text);
  const own = data.ok ? ownFile(data.value) : null;
  if (own !== null) throw readFault(own, {});
}

/** Characters of cells, and those of a page with its tags, at most; tags of a page: it costs memory many times that of its text. */
const MOST_CHARACTERS = { cells: 5_000_000, page: 20_000_000 };
const MOST_TAGS = 1_000_000;

/** Stops at a text that is far longer than any table, before it is taken apart. */
function demandShort({ length }: string, kind: keyof typeof MOST_CHARACTERS): void {
  const limit = MOST_CHARACTERS[kind];
  if (length > limit) throw readFault("tables-too-long", { characters: length, limit });
}

function demandFewTags(page: string): void {
  let tags = 0;
  for (let at = page.indexOf("<"); at >= 0; at = page.indexOf("<", at + 1)) tags += 1;
  if (tags > MOST_TAGS) throw readFault("tables-too-many-tags", { tags, limit: MOST_TAGS });
}

function isPage(text: string): boolean {
  return /<(?:!doctype html|html|table)\b/i.test(text);
}

async function pageTables(page: string): Promise<Tables> {
  demandShort(page, "page");
  demandFewTags(page);
  const blocks = await htmlBlocks(page);
  if (!isSheetPage(page)) return blockTables(blocks);
  const tables = blocks.value.filter((block) => block.kind === "table");
  return { ...blocks, value: tables.flatMap(({ rows }, index) => sheetTable(`表格${String(index + 1)}`, rows) ?? []) };
}

function cellTables(name: string, text: string, delimiter: "\t" | ","): readonly PrintedTable[] {
  demandShort(text, "cells");
  const table = sheetTable(name, delimitedCells(text, delimiter));
  return table === null ? [] : [table];
}

/**
 * The cells of a text with one row a line, its fields parted by a tab or a comma. A field that begins with a quotation
 * mark ends with one, as spreadsheet programs write fields with line breaks; where the closing mark is missing the
 * quotation mark is text like any other. Rows are as long as the longest one; more cells than a table has are a FileFault.
 */
function delimitedCells(text: string, delimiter: "\t" | ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { value, end } = quotedField(text, at, delimiter) ?? plainField(text, at, delimiter);
    row.push(cellText(value));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === "\r" && text[at] === "\n") at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  demandFitting(rows.length, columns);
  return rows.map((cells) => [...cells, ...Array.from<string>({ length: columns - cells.length }).fill("")]);
}

interface Field {
  readonly value: string;
  /** Where the delimiter or line break behind it stands. */
  readonly end: number;
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && !endsField(text[end], delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number, delimiter: string): Field | null {
  if (text[start] !== '"') return null;
  let mark = text.indexOf('"', start + 1);
  // Two of them stand for one; a pattern would not get through very many.
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  const end = mark + 1;
  if (mark < 0 || (end < text.length && !endsField(text[end], delimiter))) return null;
  return { value: text.slice(start + 1, mark).replaceAll('""', '"'), end };
}

function endsField(character: string | undefined, delimiter: string): boolean {
  return character === delimiter || character === "\n" || character === "\r";
}

import { openPackage } from "../../package/open";
import type { Zip } from "../../package/zip";
import type { Result } from "../../shared/result";
import type { PrintedTable } from "../printedTable";
import { fileStem } from "../tableNames";
import { blockTables, type Tables } from "./blockTables";
import { decodeText } from "./decodeText";
import { delimitedCells } from "./delimited";
import { readFault, reading } from "./fault";
import { htmlBlocks, isSheetPage } from "./html";
import { sheetTable } from "./sheetTable";
import { demandText, TABLE_PACKAGES } from "./tableFile";

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
  if (isPage(text)) return pageTables(text);
  const delimiter = text.includes("\t") ? "\t" : ",";
  return { value: cellTables(fileStem(name), text, delimiter), issues: [] };
}

function isPage(text: string): boolean {
  return /<(?:!doctype html|html|table)\b/i.test(text);
}

async function pageTables(page: string): Promise<Tables> {
  const blocks = await htmlBlocks(page);
  if (!isSheetPage(page)) return blockTables(blocks);
  const tables = blocks.value.filter((block) => block.kind === "table");
  return { ...blocks, value: tables.flatMap(({ rows }, index) => sheetTable(`表格${String(index + 1)}`, rows) ?? []) };
}

function cellTables(name: string, text: string, delimiter: "\t" | ","): readonly PrintedTable[] {
  const table = sheetTable(name, delimitedCells(text, delimiter));
  return table === null ? [] : [table];
}

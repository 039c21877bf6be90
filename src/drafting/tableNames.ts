import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { PrintedTable } from "./printedTable";

/*
 * What a table is called that prints no name of its own.
 */

/** Names that programs give by themselves: Sheet1, 工作表1, 表格2. */
const GIVEN = /^(?:sheet|工作表|表格?|table|book|工作簿\d*|新建.{0,12})\s*\d*(?:\s*[(（]\d+[)）])?$/i;

/** The name of a file without its folders and its extension: “考核/2024年.csv” is 2024年. */
export function fileStem(name: string): string {
  const [own = ""] = name.split(/[\\/]/).slice(-1);
  return own.replace(/(?<=.)\.[^.]*$/, "").trim();
}

/** What stands for a title where none is printed: the worksheet's own name, or else that of the file. */
export function titleInstead(name: string, file: string | null): string {
  if (!GIVEN.test(name.trim()) && name.trim() !== "") return name.trim();
  const stem = file === null ? "" : fileStem(file);
  return stem === "" || GIVEN.test(stem) ? "考评表" : stem;
}

/** Characters of an id that tell the tables of different offices apart. */
const HASH_LENGTH = 8;

/** An id for a table: the same for the same table, and another for every other; workbooks are told apart by it. */
export function tableId({ rows }: PrintedTable): string {
  return `own-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(rows)))).slice(0, HASH_LENGTH)}`;
}

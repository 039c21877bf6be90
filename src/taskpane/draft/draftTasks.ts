import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Draft } from "../../drafting/draft";
import type { PrintedTable } from "../../drafting/printedTable";
import { readTables, tablesOfClipboard } from "../../drafting/read/readTables";
import { draftTable } from "../../drafting/table/draftTable";
import { seenTable } from "../../drafting/table/seenTable";
import { success, type Result } from "../../shared/result";
import { bytesOf } from "../pick/pickedFile";
import { freeId } from "../session/ownTables";
import type { Origin } from "./origin";
import type { Decided } from "./progress";
import { SAMPLE_TABLE } from "./sampleTable";

/*
 * What reads and understands tables; it is loaded when somebody has one.
 */

/** The tables of a file or of what was copied, or the sample. */
export async function tablesFrom(origin: Origin): Promise<Result<readonly PrintedTable[]>> {
  if (origin === "sample") return success([SAMPLE_TABLE]);
  if ("copied" in origin) return tablesOfClipboard(origin.copied);
  const { file } = origin;
  const bytes = await bytesOf(file, file.name);
  return bytes.ok ? readTables({ name: file.name, bytes: bytes.value }) : bytes;
}

/** What a table seems to be: to be looked at before its rules are read. Its id is none of those that are `taken`. */
export function lookAt(table: PrintedTable, taken: readonly string[]): Result<Decided> {
  const seen = seenTable(table);
  if (!seen.ok) return seen;
  const { title, columns } = seen.value;
  return success(
    { title: title ?? table.name, columns, corrections: new Map(), id: freeId(idOf(table), taken) },
    seen.issues,
  );
}

/** Characters of an id that tell the tables of different offices apart. */
const TELLING = 8;

/** The same for the same table, and another for every other: workbooks are told apart by it. */
function idOf({ rows }: PrintedTable): string {
  return `own-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(rows)))).slice(0, TELLING)}`;
}

/** Reads the rules of a table whose columns somebody has looked at. */
export function draftFrom(table: PrintedTable, { id, title, corrections }: Decided): Result<Draft> {
  return draftTable(table, { id, title: title.trim(), columns: corrections });
}

import type { Result } from "../../shared/result";
import { readOwnBook, type Book } from "./book";
import { readAfter } from "./tasks";
import type { Tools } from "./tools";
import { restoredCells } from "../../app/score";

/** Puts results back as they were written, where they are still others; nothing else in the workbook is touched. */
export async function restoreResults(tools: Tools, ids: readonly string[]): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const written = await tools.port.write(restoredCells(read.value.input, new Set(ids)));
  if (!written.ok) return written;
  return readAfter(tools, written.issues);
}

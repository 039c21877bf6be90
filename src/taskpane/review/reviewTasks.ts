import { restoredCells } from "../../app/score";
import type { Result } from "../../shared/result";
import { readAfter, readOwnBook, type Book } from "../session/book";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

export const reviewTasks = stepTasks(({ tools, run }) => ({
  /** Puts written results back, named by their ids. */
  restore: (ids: readonly string[]) => run("restore", () => restoreResults(tools, ids)),
}));

/** Puts results back as they were written, where they are still others; nothing else in the workbook is touched. */
async function restoreResults(tools: Tools, ids: readonly string[]): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const written = await tools.port.write(restoredCells(read.value.input, new Set(ids)));
  if (!written.ok) return written;
  return readAfter(tools, written.issues);
}

import { restoredCells } from "../../app/score";
import type { Result } from "../../shared/result";
import { readOwnBook, writeAndRead, type Book } from "../session/book";
import type { Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

export const reviewTasks = stepTasks(({ tools, run }) => ({
  /** Puts written results back, named by their ids. */
  restore: (ids: readonly string[]) => run("restore", (course) => restoreResults(tools, ids, course)),
}));

/** Puts results back as they were written, where they are still others; nothing else in the workbook is touched. */
async function restoreResults(tools: Tools, ids: readonly string[], course: Course): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const patches = restoredCells(input, new Set(ids));
  return writeAndRead(tools, { what: "restore", input, patches }, [], course);
}

import { fixPatches, type Fix } from "../../app/fixes";
import { failure, success, type Result } from "../../shared/result";
import type { SheetArea } from "../../workbook/port";
import { writeKept, type OwnBook } from "../session/book";
import { refreshedBook } from "../session/catchUp";
import type { Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

/** What is done about problems: put right. */
export const fixTasks = stepTasks(({ tools, run, state }) => ({
  fix: (fixes: readonly Fix[]) =>
    run("fix", async (course) => {
      const { book } = state();
      return book?.kind === "own" ? writeFixes(tools, book, fixes, course) : success(null);
    }),
}));

/**
 * Writes suggested fixes into the workbook. Every cell is read again before: one that holds something else by now is
 * left alone and all.
 */
async function writeFixes(
  tools: Tools,
  book: OwnBook,
  wanted: readonly Fix[],
  course: Course,
): Promise<Result<OwnBook>> {
  const fresh = await refreshedBook(tools, book, wanted.map(areaOf));
  if (!fresh.ok) return fresh;
  const { input } = fresh.value;
  const { patches, fixes, issues } = fixPatches(input, wanted);
  const done = await writeKept(tools, { what: "fix", input, patches }, course);
  if (!done.ok) return done;
  const after = await refreshedBook(tools, fresh.value, fixes.map(areaOf));
  const all = [...issues, ...done.issues, ...after.issues];
  return after.ok ? success(after.value, all) : failure(all);
}

function areaOf({ sheet, row, column }: Fix): SheetArea {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}

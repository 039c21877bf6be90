import { fixPatches, type Fix } from "../../app/fixes";
import { failure, success, type Result } from "../../shared/result";
import type { SheetArea } from "../../workbook/port";
import type { OwnBook } from "./book";
import { refreshedBook } from "./recheckedBook";
import type { Tools } from "./tools";

/**
 * Writes suggested fixes into the workbook, or takes them back. Every cell is read again before: one that holds
 * something else by now is left alone and told. `written` is told what was done, even where reading fails afterwards.
 */
export async function writeFixes(
  tools: Tools,
  book: OwnBook,
  wanted: readonly Fix[],
  way: "apply" | "undo",
  written: (fixes: readonly Fix[]) => void,
): Promise<Result<OwnBook>> {
  const fresh = await refreshedBook(tools, book, wanted.map(areaOf));
  if (!fresh.ok) return fresh;
  const { patches, fixes, issues } = fixPatches(fresh.value.input, wanted, way);
  const done = await tools.port.write(patches);
  if (!done.ok) return done;
  written(fixes);
  const after = await refreshedBook(tools, fresh.value, fixes.map(areaOf));
  const told = [...issues, ...done.issues, ...after.issues];
  return after.ok ? success(after.value, told) : failure(told);
}

function areaOf({ sheet, row, column }: Fix): SheetArea {
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}

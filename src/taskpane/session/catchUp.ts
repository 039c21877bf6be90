import type { Issue } from "../../shared/issue";
import type { LiveWorkbook, SheetArea, UserChange } from "../../workbook/port";
import { readOwnBook, scoredBook, type OwnBook } from "./book";
import { recheckedBook } from "./recheckedBook";
import type { Tools } from "./tools";

/** Of more cells the whole book is read, when somebody asks for it or the book is small. */
const MOST_CELLS = 2000;

/** Reads and checks the cells that have changed. `later` where Excel cannot answer just now. */
export async function checkChanges(
  live: LiveWorkbook,
  book: OwnBook,
  changes: readonly UserChange[],
): Promise<OwnBook | "later"> {
  const lagging: OwnBook = { ...book, behind: "all" };
  const areas = areasOf(changes);
  if (areas === null) return lagging;
  const read = await live.readAreas(areas);
  if (!read.ok) return isPassing(read.issues) ? "later" : lagging;
  return recheckedBook(book, read.value) ?? lagging;
}

/** What changes are in, each area once; null where cells have moved, or too many have changed. */
function areasOf(changes: readonly UserChange[]): readonly SheetArea[] | null {
  const areas = new Map<string, SheetArea>();
  let cells = 0;
  for (const { sheetId, area } of changes) {
    if (area === null) return null;
    const key = JSON.stringify([sheetId, area]);
    if (!areas.has(key)) cells += area.rows * area.columns;
    areas.set(key, { sheet: sheetId, area });
  }
  return cells > MOST_CELLS ? null : [...areas.values()];
}

/** The book with what it lagged behind in; null where there is nothing, or it cannot be read. */
export async function catchUp(tools: Tools, book: OwnBook): Promise<OwnBook | "later" | null> {
  if (book.behind === "nothing") return null;
  if (book.behind === "scores") return scoredBook(book.input);
  const read = await readOwnBook(tools);
  if (read.ok) return read.value;
  return isPassing(read.issues) ? "later" : null;
}

/** Whether a failure goes by itself: a cell is being edited, or Excel has something else to do. */
export function isPassing(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === "excel-editing" || code === "excel-busy");
}

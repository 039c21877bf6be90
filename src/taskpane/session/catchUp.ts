import { outdated } from "../../app/state";
import type { Issue } from "../../shared/issue";
import { success, type Result } from "../../shared/result";
import type { AreaContent, LiveWorkbook, SheetArea, UserChange } from "../../workbook/port";
import { readOwnBook, scoredBook, type OwnBook } from "./book";
import type { Tools } from "./tools";

/*
 * Brings a book that was read before up to date: by the cells that have changed where that is enough, else as a whole.
 */

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
  return (await recheckedBook(book, read.value)) ?? lagging;
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
  const read = await (book.behind === "scores" ? scoredBook(book.input) : readOwnBook(tools));
  if (read.ok) return read.value;
  return isPassing(read.issues) ? "later" : null;
}

/** Whether a failure goes by itself: a cell is being edited, or Excel has something else to do. */
export function isPassing(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === "excel-editing" || code === "excel-busy");
}

/** The book with cells that have changed, checked by themselves; null where it has to be read as a whole. */
export async function recheckedBook(book: OwnBook, areas: readonly AreaContent[]): Promise<OwnBook | null> {
  const { recheck } = await import("../../app/recheck");
  const found = recheck(book, areas);
  if (found === null) return null;
  const { input, scored, changed } = found;
  if (!changed) return { ...book, input, scored };
  return { ...book, input, scored, state: outdated(book.state), behind: book.behind === "all" ? "all" : "scores" };
}

/** Of a small book so many cells at most; to read and score it again takes less time than to explain why not. */
const SMALL = 100_000;

/** Only to score it again, which is done in portions, takes less: some 5,000 units take as long as 2,000 to be read. */
const SOON_SCORED = 250_000;

/** Whether a book is read and scored again without being asked for. */
export function isSmall(book: OwnBook): boolean {
  return cellsOf(book) <= SMALL;
}

/** Whether a book catches up by itself with what it lags behind in. */
export function catchesUp(book: OwnBook): boolean {
  return cellsOf(book) <= (book.behind === "scores" ? SOON_SCORED : SMALL);
}

function cellsOf({ input }: OwnBook): number {
  let cells = 0;
  for (const { sheet } of input.reading.sheets) for (const row of sheet.rows) cells += row.length;
  return cells;
}

/** So many areas are read by themselves; with more, the whole book is hardly longer on its way. */
const FEW = 200;

/** The book as it stands now, as far as some areas of it are concerned; of a small book everything. */
export async function refreshedBook(
  tools: Tools,
  book: OwnBook,
  areas: readonly SheetArea[],
): Promise<Result<OwnBook>> {
  if (tools.live === undefined || areas.length > FEW || isSmall(book)) return readOwnBook(tools);
  const read = await tools.live.readAreas(areas);
  const found = read.ok ? await recheckedBook(book, read.value) : null;
  return found === null ? readOwnBook(tools) : success(found);
}

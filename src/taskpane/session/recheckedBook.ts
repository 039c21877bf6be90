import { recheck } from "../../app/recheck";
import { outdated } from "../../app/state";
import { success, type Result } from "../../shared/result";
import type { AreaContent, SheetArea } from "../../workbook/port";
import { readOwnBook, type OwnBook } from "./book";
import type { Tools } from "./tools";

/** The book with cells that have changed, checked by themselves; null where it has to be read as a whole. */
export function recheckedBook(book: OwnBook, areas: readonly AreaContent[]): OwnBook | null {
  const found = recheck(book, areas);
  if (found === null) return null;
  const { input, scored, changed } = found;
  if (!changed) return { ...book, input, scored };
  return { ...book, input, scored, state: outdated(book.state), behind: book.behind === "all" ? "all" : "scores" };
}

/** Of a small book so many cells at most; to read and score it again takes less time than to explain why not. */
const SMALL = 100_000;

/** Whether a book is read and scored again by itself, without being asked for. */
export function isSmall({ input }: OwnBook): boolean {
  let cells = 0;
  for (const { sheet } of input.reading.sheets) for (const row of sheet.rows) cells += row.length;
  return cells <= SMALL;
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
  const found = read.ok ? recheckedBook(book, read.value) : null;
  return found === null ? readOwnBook(tools) : success(found);
}

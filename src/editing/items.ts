import type { Item, Rubric } from "../rubric/schema";
import type { Edit, Note } from "./edited";
import { withPrintedPoints, withSums } from "./points";
import { bodyGrid, printedCells, withTexts } from "./printedCells";
import { append } from "../shared/list";

/** An edit that leaves nothing to do by hand. */
export function plainly(rubric: Rubric): Edit {
  return { rubric, notes: [] };
}

/**
 * Puts another item in the place of the one with its id. What is printed of it follows: its number and name where they
 * were printed so, its points, and the sums that they are part of.
 */
export function setItem(rubric: Rubric, next: Item): Edit {
  const was = itemOf(rubric, next.id);
  const replaced = { ...rubric, items: rubric.items.map((item) => (item.id === next.id ? next : item)) };
  const named = withPrintedName(was, next, replaced);
  const summed = withPrintedPoints(rubric, withSums(rubric, named.rubric));
  return { rubric: summed.rubric, notes: [...named.notes, ...summed.notes] };
}

/** The item with an id. Throws where there is none. */
export function itemOf({ items }: Rubric, id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new RangeError(`no item ${id}`);
  return found;
}

/** The reader has compared an item with the document: nothing of it is in doubt any more. */
export function confirmItem(rubric: Rubric, id: string): Edit {
  const items = rubric.items.map((item) => {
    const { toConfirm, ...sure } = item;
    return item.id === id && toConfirm !== undefined ? sure : item;
  });
  return plainly({ ...rubric, items });
}

/** Number and name as printed follow those of the item where they were the same. */
function withPrintedName(was: Item, next: Item, rubric: Rubric): Edit {
  const changes = (["number", "name"] as const).filter((key) => was[key] !== next[key]);
  const grid = changes.length === 0 ? null : bodyGrid(rubric.printed);
  if (grid === null) return plainly(rubric);
  const cells = printedCells(rubric.printed, grid).filter(({ items }) => items.includes(next.id));
  const texts = new Map<number, string>();
  const notes: Note[] = [];
  for (const key of changes) {
    const own = cells.filter(({ column }) => column.role === key);
    const same = own.filter(({ text, items }) => text === was[key] && items.length === 1);
    for (const { owner } of same) texts.set(owner, next[key]);
    const other = own.filter((cell) => !same.includes(cell) && cell.text !== next[key]);
    append(
      notes,
      other.map(({ text }): Note => ({ kind: "printed-elsewhere", item: next.id, text })),
    );
  }
  return { rubric: { ...rubric, printed: withTexts(rubric.printed, grid, texts) }, notes };
}

/** What is printed beside an item, by column; the texts that it shares with other items included. */
export function printedTexts(
  rubric: Rubric,
  item: string,
): readonly { readonly column: number; readonly text: string }[] {
  const grid = bodyGrid(rubric.printed);
  if (grid === null) return [];
  const { columns } = rubric.printed;
  return printedCells(rubric.printed, grid)
    .filter(({ items, text }) => items.includes(item) && text !== "")
    .map(({ column, text }) => ({ column: columns.indexOf(column), text }));
}

/** Puts another text in a printed cell beside an item; joined cells have one text for all their items. */
export function setPrintedText(rubric: Rubric, item: string, column: number, text: string): Edit {
  const grid = bodyGrid(rubric.printed);
  const row = rubric.printed.rows.findIndex((one) => "items" in one && one.items.includes(item));
  const owner = grid?.owners[row]?.[column];
  if (grid === null || owner === undefined) return plainly(rubric);
  return plainly({ ...rubric, printed: withTexts(rubric.printed, grid, new Map([[owner, text]])) });
}

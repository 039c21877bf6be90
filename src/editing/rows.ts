import type { PrintedRow } from "../rubric/printed";
import type { Item, Rubric } from "../rubric/schema";
import { show } from "../shared/decimal";
import type { Edit } from "./edited";
import { itemOf, plainly } from "./items";
import { withPrintedPoints, withSums } from "./points";
import { bodyGrid, itemsOf, withGrid, type Grid } from "./printedCells";

/** What a new item says until somebody fills it in. */
export interface NewItemWords {
  readonly name: string;
  /** The place in the document; to be given by whoever adds the item. */
  readonly clause: string;
  readonly toConfirm: string;
}

/** Adds an item without points behind another one, in its section and with a printed row of its own. */
export function addItem(rubric: Rubric, after: string, words: NewItemWords): Edit & { readonly item: string } {
  const before = itemOf(rubric, after);
  const item = newItem(before, freshId(rubric, after), words);
  const items = rubric.items.flatMap((one) => (one.id === after ? [one, item] : [one]));
  const printed = withRow(rubric, after, item);
  return { rubric: { ...rubric, items, printed }, notes: [], item: item.id };
}

function newItem({ section, category, counts, phases }: Item, id: string, words: NewItemWords): Item {
  const pointed = counts !== "veto" && counts !== "none";
  return {
    id,
    number: "",
    section,
    category,
    max: 0,
    phases: phases === null ? null : Object.fromEntries(Object.keys(phases).map((phase) => [phase, 0])),
    counts: pointed ? counts : "base",
    rule: { kind: "judged" },
    measured: null,
    detailedRules: null,
    ...words,
  };
}

/** The first of 3-1, 3-2 … that no item has. */
function freshId({ items }: Rubric, after: string): string {
  for (let number = 1; ; number += 1) {
    const id = `${after}-${String(number)}`;
    if (!items.some((item) => item.id === id)) return id;
  }
}

/** The printed table with a row for the new item, which joins what goes on around it and the section above it. */
function withRow(rubric: Rubric, after: string, item: Item): Rubric["printed"] {
  const { printed } = rubric;
  const grid = bodyGrid(printed);
  const last = lastRowOf(printed.rows, after);
  if (grid === null || last < 0) return printed;
  const { category } = { category: undefined, ...printed.rows[last] };
  const row: PrintedRow = { cells: [""], items: [item.id], ...(category === undefined ? {} : { category }) };
  const rows = [...printed.rows.slice(0, last + 1), row, ...printed.rows.slice(last + 1)];
  const joined = (roles: readonly string[]) =>
    withGrid({ ...printed, rows }, insertedRow(rubric, grid, last, item, roles));
  // Where the section's own cell cannot grow, the row stands by itself.
  return joined(["section"]) ?? joined([]) ?? printed;
}

function insertedRow({ printed }: Rubric, grid: Grid, last: number, item: Item, joins: readonly string[]): Grid {
  const texts = [...grid.texts];
  const above = grid.owners[last] ?? [];
  const below = grid.owners[last + 1] ?? [];
  const own = printed.columns.map(({ role }, column) => {
    const owner = above[column];
    if (owner !== undefined && (owner === below[column] || joins.includes(role))) return owner;
    return texts.push(textFor(role, item)) - 1;
  });
  return { owners: [...grid.owners.slice(0, last + 1), own, ...grid.owners.slice(last + 1)], texts };
}

function textFor(role: Rubric["printed"]["columns"][number]["role"], item: Item): string {
  if (role === "max") return item.max === null ? "—" : show(item.max);
  if (role === "name" || role === "number") return item[role];
  return role === "section" ? (item.section ?? "") : "";
}

/** The last row of an item, with the rows that continue it; -1 where it is not printed. */
function lastRowOf(rows: readonly PrintedRow[], item: string): number {
  let last = rows.findIndex((row) => itemsOf(row).includes(item));
  while (last >= 0 && isContinued(rows[last + 1])) last += 1;
  return last;
}

function isContinued(row: PrintedRow | undefined): boolean {
  return row !== undefined && "continues" in row;
}

/**
 * Takes an item away with its printed rows. References to it in readings, checks and examples stay: the checks tell
 * them, so that nothing that depended on it goes unseen. The last item stays.
 */
export function removeItem(rubric: Rubric, id: string): Edit {
  if (rubric.items.length === 1) return plainly(rubric);
  const items = rubric.items.filter((item) => item.id !== id);
  const after = { ...rubric, items, printed: withoutRows(rubric, id) };
  const { rubric: summed } = withPrintedPoints(rubric, withSums(rubric, after));
  return plainly(summed);
}

function withoutRows({ printed }: Rubric, id: string): Rubric["printed"] {
  const first = printed.rows.findIndex((row) => itemsOf(row).includes(id));
  const row = printed.rows[first];
  if (row === undefined || !("items" in row)) return printed;
  if (row.items.length > 1) {
    const others = { ...row, items: row.items.filter((item) => item !== id) };
    return { ...printed, rows: printed.rows.map((one, index) => (index === first ? others : one)) };
  }
  const grid = bodyGrid(printed);
  const last = lastRowOf(printed.rows, id);
  const kept = <T>(list: readonly T[]) => list.filter((_, index) => index < first || index > last);
  const rows = kept(printed.rows);
  if (grid === null || rows.length === 0) return printed;
  return withGrid({ ...printed, rows: [...rows] }, { ...grid, owners: kept(grid.owners) }) ?? printed;
}

/** Moves an item before the one above it or behind the one below it, with its printed rows; noted where it cannot. */
export function moveItem(rubric: Rubric, id: string, by: -1 | 1): Edit {
  const from = rubric.items.findIndex((item) => item.id === id);
  const to = from + by;
  const [item, other] = [rubric.items[from], rubric.items[to]];
  if (item === undefined || other === undefined) return plainly(rubric);
  const printed = swappedRows(rubric, by < 0 ? other.id : id, by < 0 ? id : other.id);
  if (printed === null || item.section !== other.section) {
    return { rubric, notes: [{ kind: "not-moved", item: id, text: other.name }] };
  }
  return plainly({ ...rubric, items: rubric.items.with(from, other).with(to, item), printed });
}

/** The rows of two neighbours in each other's place; null where joined cells or other rows stand between. */
function swappedRows({ printed }: Rubric, upper: string, lower: string): Rubric["printed"] | null {
  const { rows } = printed;
  const start = rows.findIndex((row) => itemsOf(row).includes(upper));
  const middle = rows.findIndex((row) => itemsOf(row).includes(lower));
  if (start < 0 || middle < 0) return null;
  if (start === middle)
    return { ...printed, rows: rows.map((row, index) => (index === start ? swapped(row, upper, lower) : row)) };
  const end = lastRowOf(rows, lower) + 1;
  const shared = [rows[start], rows[middle]].some((row) => row !== undefined && itemsOf(row).length > 1);
  const grid = bodyGrid(printed);
  if (grid === null || shared || middle !== lastRowOf(rows, upper) + 1) return null;
  const turned = <T>(list: readonly T[]) => [
    ...list.slice(0, start),
    ...list.slice(middle, end),
    ...list.slice(start, middle),
    ...list.slice(end),
  ];
  return withGrid({ ...printed, rows: turned(rows) }, { ...grid, owners: turned(grid.owners) });
}

function swapped(row: PrintedRow, one: string, other: string): PrintedRow {
  if (!("items" in row)) return row;
  return { ...row, items: row.items.map((id) => (id === one ? other : id === other ? one : id)) };
}

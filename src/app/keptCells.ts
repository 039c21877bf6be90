import { cellAddress } from "../layout/address";
import type {
  CellContent,
  CellPatch,
  CellRestore,
  PlannedValue,
  RestoredValue,
  SheetPlan,
  SheetSnapshot,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../layout/plan";
import { textOf } from "../layout/read/cellValue";
import { contentAt, type FoundSheet } from "../layout/read/found";
import { sheetId } from "../layout/read/identify";
import type { WorkbookReading } from "../layout/read/readWorkbook";
import { issue, type Issue } from "../shared/issue";
import { append, grouped } from "../shared/list";
import { isSame } from "./changedCells";
import { contentWords } from "./state";

/*
 * What stood in the cells that this program writes, so that a write can be taken back. A cell is found again by the keys
 * beside and above it, wherever it has been moved to; one that somebody has changed since is left to them.
 */

/** A cell as it was before a write, and what was written. */
interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly was: CellContent;
  readonly is: PlannedValue;
}

/** The keys of the rows, or of the columns, of a worksheet before and after a write, which may add some. */
interface Keys {
  readonly before: readonly CellContent[];
  readonly after: readonly CellContent[];
}

/** The cells of one worksheet, and the keys by which they are found again. */
export interface KeptSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly KeptCell[];
  readonly rows: Keys;
  readonly columns: Keys;
}

/** What stands in the cells of `patches` before they are written into the workbook that was read. */
export function keepCells({ sheets }: WorkbookReading, patches: readonly CellPatch[]): readonly KeptSheet[] {
  const byName = new Map(sheets.map((found) => [found.sheet.name, found]));
  return [...grouped(patches, ({ sheet }) => sheet)].map(([name, own]) => {
    const found = byName.get(name);
    if (found === undefined) throw new Error(`No worksheet of ours "${name}"`);
    const rows = { before: keysOfRows(found), after: keysOfRows(found) };
    const columns = { before: keysOfColumns(found), after: keysOfColumns(found) };
    for (const { row, column, value } of own) {
      const key = typeof value === "object" ? null : value;
      if (column === found.keyColumn) put(rows.after, row, key);
      if (row === found.keyRow) put(columns.after, column, key);
    }
    const cells = own.map(({ row, column, value: is }) => ({ row, column, is, was: contentAt(found, row, column) }));
    return { id: sheetId(found.marker), name, cells, rows, columns };
  });
}

function keysOfRows({ sheet, keyColumn }: FoundSheet): CellContent[] {
  return sheet.rows.map((cells) => cells[keyColumn] ?? null);
}

function keysOfColumns({ sheet, keyRow }: FoundSheet): CellContent[] {
  return [...(sheet.rows[keyRow] ?? [])];
}

function put(keys: CellContent[], index: number, key: CellContent): void {
  while (keys.length < index) keys.push(null);
  keys[index] = key;
}

/** How many cells are kept. */
export function countKept(kept: readonly KeptSheet[]): number {
  return kept.reduce((count, { cells }) => count + cells.length, 0);
}

/** What gives the cells back what they held, and where that cannot be, why. */
export interface GivenBack {
  readonly patches: readonly CellRestore[];
  readonly issues: readonly Issue[];
}

/** Gives cells back what they held, in a workbook as it was just read. */
export function giveBack({ sheets }: WorkbookReading, kept: readonly KeptSheet[]): GivenBack {
  const byId = new Map(sheets.map((found) => [sheetId(found.marker), found]));
  const patches: CellRestore[] = [];
  const issues: Issue[] = [];
  for (const sheet of kept) {
    const found = byId.get(sheet.id);
    if (found === undefined) {
      issues.push(issue("undo-sheet-gone", {}, { sheet: sheet.name, count: sheet.cells.length }));
      continue;
    }
    const given = giveBackSheet(found, sheet);
    append(patches, given.patches);
    append(issues, given.issues);
  }
  return { patches, issues };
}

function giveBackSheet(found: FoundSheet, { cells, rows, columns }: KeptSheet): GivenBack {
  const rowNow = placesNow(rows, keysOfRows(found));
  const columnNow = placesNow(columns, keysOfColumns(found));
  const patches: CellRestore[] = [];
  const issues: Issue[] = [];
  let lost = 0;
  for (const { row: oldRow, column: oldColumn, was, is } of cells) {
    const row = rowNow(oldRow);
    const column = columnNow(oldColumn);
    if (row === null || column === null) {
      lost += 1;
      continue;
    }
    const now = contentAt(found, row, column);
    if (isSame(now, was)) continue;
    const place = { sheet: found.sheet.name, cell: cellAddress(row, column) };
    if (holds(now, is)) patches.push({ sheet: found.sheet.name, row, column, value: restoredValue(was) });
    else
      issues.push(issue("undo-overtaken", place, { now: contentWords(textOf(now)), was: contentWords(textOf(was)) }));
  }
  if (lost > 0) issues.push(issue("undo-place-gone", { sheet: found.sheet.name }, { count: lost }));
  return { patches, issues };
}

/**
 * Where lines are now: at the same place where all keys are as they were written, or as before, which means that it was
 * taken back otherwise; else where their key is. Null for one that is gone, or has no key of its own to be known by.
 */
function placesNow({ before, after }: Keys, now: readonly CellContent[]): (index: number) => number | null {
  if (sameKeys(after, now) || sameKeys(before, now)) return (index) => index;
  const places = new Map<CellContent, number | null>();
  for (const [index, key] of now.entries()) places.set(key, places.has(key) ? null : index);
  return (index) => {
    const key = after[index] ?? null;
    return key === null ? null : (places.get(key) ?? null);
  };
}

function sameKeys(one: readonly CellContent[], other: readonly CellContent[]): boolean {
  const length = Math.max(one.length, other.length);
  return Array.from({ length }).every((_, index) => (one[index] ?? null) === (other[index] ?? null));
}

/** Whether a cell still holds what was written; a day is text where the cell has no date format. */
function holds(content: CellContent, value: PlannedValue): boolean {
  if (typeof value === "object" && value !== null) return isSame(content, value) || content === value.date;
  if (typeof content === "object" && content !== null) return "number" in content && content.number === value;
  return content === value || (value === "" && content === null);
}

function restoredValue(content: CellContent): RestoredValue {
  if (typeof content !== "object" || content === null) return content;
  if ("formula" in content) return { formula: content.formula };
  return "number" in content ? content.number : content;
}

/*
 * Whether worksheets that this program has made can be taken away again: only as long as they hold what they were made
 * with, so that nothing that somebody has entered goes with them.
 */

/** Where worksheets are not as they were made any more: one place for each of them. */
export function changesSinceMade({ sheets }: WorkbookPlan, now: WorkbookSnapshot): readonly Issue[] {
  return sheets.flatMap((plan) => {
    const found = now.sheets.find(({ name }) => name === plan.name);
    if (found === undefined) return [issue("undo-sheet-renamed", { sheet: plan.name }, { name: plan.name })];
    const cell = firstChange(plan, found);
    return cell === null ? [] : [issue("undo-filled-in", { sheet: plan.name, cell }, {})];
  });
}

/** The address of the first cell with another content than planned; null where there is none. */
function firstChange({ cells }: SheetPlan, { rows }: SheetSnapshot): string | null {
  const planned = new Set<string>();
  for (const { row, column, value } of cells) {
    const address = cellAddress(row, column);
    planned.add(address);
    if (!holds(rows[row]?.[column] ?? null, value)) return address;
  }
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) {
      const address = cellAddress(row, column);
      if (content !== null && content !== "" && !planned.has(address)) return address;
    }
  }
  return null;
}

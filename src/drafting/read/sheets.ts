import type { Zip } from "../../package/zip";
import { issue, type Issue } from "../../shared/issue";
import type { PrintedTable } from "../printedTable";
import { cellText } from "./cellText";
import type { Read } from "./fault";
import { openSheets, type FileSheet, type SheetValue } from "./openSheets";
import { demandFitting } from "./placedCells";
import { sheetTable } from "./sheetTable";
import { times } from "../../shared/decimal";
import type { Area } from "../../layout/plan";

/** Reads the worksheets as they are printed: hidden sheets, rows and columns are left out, and it is said so. */
export async function sheetTables(zip: Zip, main: string): Promise<Read<readonly PrintedTable[]>> {
  const sheets = await openSheets(zip, main);
  const shown = sheets.filter(({ hidden }) => !hidden);
  const read = shown.map(readSheet).filter(({ value }) => value !== null);
  const hidden = sheets.length - shown.length;
  return {
    value: read.flatMap(({ value }) => value ?? []),
    issues: [
      ...(hidden > 0 ? [issue("tables-hidden-sheets", {}, { count: hidden })] : []),
      ...read.flatMap(({ issues }) => issues),
    ],
  };
}

function readSheet(sheet: FileSheet): Read<PrintedTable | null> {
  const { name } = sheet;
  const size = sizeOf(sheet);
  demandFitting(size.rows, size.columns);
  const rows = shownIndexes(size.rows, sheet.isRowHidden);
  const across = shownIndexes(size.columns, sheet.isColumnHidden);
  const cells = rows.shown.map((row) => across.shown.map((column) => textAt(sheet, row, column)));
  joinCells(cells, sheet.merges, rows, across, (row, column) => textAt(sheet, row, column));
  const hidden = { rows: size.rows - rows.shown.length, columns: size.columns - across.shown.length };
  return { value: sheetTable(name, cells), issues: [...hiddenRemarks(name, hidden), ...uncomputedRemarks(sheet)] };
}

/** How far the worksheet is filled; cells that are only formatted do not count. */
function sizeOf({ rows }: FileSheet): { readonly rows: number; readonly columns: number } {
  const ends = rows.map((row) => row.findLastIndex((value) => value !== null && value !== "") + 1);
  return {
    rows: ends.findLastIndex((end) => end > 0) + 1,
    columns: ends.reduce((most, end) => Math.max(most, end), 0),
  };
}

function textAt({ rows, formatAt }: FileSheet, row: number, column: number): string {
  const value = rows[row]?.[column] ?? null;
  return value === null ? "" : cellText(sheetText(value, formatAt(row, column)));
}

function hiddenRemarks(sheet: string, hidden: { readonly rows: number; readonly columns: number }): readonly Issue[] {
  return hidden.rows + hidden.columns > 0 ? [issue("tables-hidden", { sheet }, hidden)] : [];
}

function uncomputedRemarks({ name, uncomputed }: FileSheet): readonly Issue[] {
  return uncomputed > 0 ? [issue("tables-uncomputed", { sheet: name }, { count: uncomputed })] : [];
}

/**
 * What a worksheet shows of a value, as far as it bears on its meaning: percentages as percentages, a unit that the
 * number's format adds; decimals as they are stored, not as they are rounded for the eye.
 */
function sheetText(value: SheetValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "number" ? numberText(value, format) : value;
}

/** Digits that spreadsheet programs keep; what comes behind them is an error of binary arithmetic. */
const DIGITS = 15;
const LITERALS = /"[^"]*"|\\./g;
/** Words at the end of a format: 0"分", 0.0分. */
const UNIT = /(?:"([^"]+)"|(\p{Script=Han}+))\s*$/u;

function numberText(value: number, format: string): string {
  const [shown = ""] = format.split(";");
  const number = Number(value.toPrecision(DIGITS));
  if (shown.replace(LITERALS, "").includes("%")) return `${String(times(number, 100))}%`;
  const [, quoted, plain] = UNIT.exec(shown) ?? [];
  return String(number) + (quoted ?? plain ?? "");
}

/** Which rows or columns of a worksheet are shown. */
interface ShownIndexes {
  readonly shown: readonly number[];
  /** How many of them stand before each row or column, one beyond the last included. */
  readonly before: readonly number[];
}

function shownIndexes(count: number, isHidden: (index: number) => boolean): ShownIndexes {
  const shown: number[] = [];
  const before = [0];
  for (let index = 0; index < count; index += 1) {
    if (!isHidden(index)) shown.push(index);
    before.push(shown.length);
  }
  return { shown, before };
}

/** Marks the cells that are merged with others; the text stands in the first one of them that is shown. */
function joinCells(
  cells: string[][],
  merges: readonly Area[],
  rows: ShownIndexes,
  columns: ShownIndexes,
  textAt: (row: number, column: number) => string,
): void {
  let joined = 0;
  for (const merge of merges) {
    const [top, bottom] = shownWithin(rows, merge.row, merge.rows);
    const [left, right] = shownWithin(columns, merge.column, merge.columns);
    joined += (bottom - top) * (right - left);
    // Areas that overlap could go on for ever.
    demandFitting(joined, 1);
    for (let row = top; row < bottom; row += 1) {
      const mark = row === top ? "<" : "^";
      cells[row]?.fill(mark, left, right);
    }
    const first = cells[top];
    if (top < bottom && left < right && first !== undefined) first[left] = textAt(merge.row, merge.column);
  }
}

/** Where an area begins and ends among what is shown, clipped to what is filled. */
function shownWithin({ before }: ShownIndexes, start: number, length: number): readonly [number, number] {
  const last = before.length - 1;
  return [before[Math.min(start, last)] ?? 0, before[Math.min(start + length, last)] ?? 0];
}

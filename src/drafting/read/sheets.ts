import type { Zip } from "../../package/zip";
import { issue, type Issue } from "../../shared/issue";
import type { PrintedTable } from "../printedTable";
import { cellText } from "./cellText";
import type { Read } from "./fault";
import { openSheets, type FileSheet } from "./openSheets";
import { demandFitting } from "./placedCells";
import { joinCells, shownIndexes } from "./sheetCells";
import { sheetTable } from "./sheetTable";
import { sheetText } from "./sheetText";

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

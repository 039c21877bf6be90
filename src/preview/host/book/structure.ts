import type { Area } from "../../../layout/plan";
import { endColumn, endRow, isSeveralCells } from "../../../workbook/areas";
import { demand } from "../sheet/fault";
import { limitOf, movedArea, movedLine, type LineChange } from "../sheet/lines";
import type { HostPage, HostSheet } from "../sheet/sheet";
import { PLAIN_STYLE } from "../sheet/style";
import type { HostBook } from "./book";
import { followAreas, followLines } from "./follow";

/**
 * Puts rows or columns into a worksheet, or takes some out, with everything that belongs to the cells; formulas
 * anywhere in the workbook follow. Content that would be pushed over the edge is an InvalidOperation.
 */
export function changeLines(book: HostBook, sheet: HostSheet, change: LineChange): void {
  demandRoom(sheet, change);
  followAreas(sheet, change);
  followLines(book.sheets, sheet, change);
  sheet.cells.moveLines(change);
  if (change.kind === "insert") dressNewLines(sheet, change);
  sheet.merges = sheet.merges.flatMap((area) => movedArea(change, area) ?? []).filter(isSeveralCells);
  moveSizes(sheet, change);
  moveFreeze(sheet, change);
  sheet.filter = sheet.filter === null ? null : movedArea(change, sheet.filter);
  movePage(sheet.page, change);
  sheet.selection = sheet.selection === null ? null : movedArea(change, sheet.selection);
}

function demandRoom(sheet: HostSheet, { axis, kind, count }: LineChange): void {
  const used = sheet.cells.used(true);
  if (kind === "delete" || used === null) return;
  const end = axis === "row" ? endRow(used) : endColumn(used);
  demand(end + count <= limitOf(axis), "InvalidOperation");
}

/** New lines look like the one before them, and are as high or wide. */
function dressNewLines(sheet: HostSheet, { axis, at, count }: LineChange): void {
  const used = sheet.cells.used(false);
  if (at === 0 || used === null) return;
  const before: Area = axis === "row" ? { ...used, row: at - 1, rows: 1 } : { ...used, column: at - 1, columns: 1 };
  sheet.cells.forEach(before, (row, column, { style }) => {
    if (style === PLAIN_STYLE) return;
    for (let offset = 1; offset <= count; offset += 1) {
      if (axis === "row") sheet.cells.put(row + offset, column, { style });
      else sheet.cells.put(row, column + offset, { style });
    }
  });
}

function moveSizes(sheet: HostSheet, change: LineChange): void {
  const rows = change.axis === "row";
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const before = change.kind === "insert" ? sizes.get(change.at - 1) : undefined;
  const moved = [...sizes].flatMap(([line, size]): [number, number][] => {
    const place = movedLine(change, line);
    return place === null ? [] : [[place, size]];
  });
  const stillHidden = [...hidden].flatMap((line) => movedLine(change, line) ?? []);
  sizes.clear();
  hidden.clear();
  for (const [line, size] of moved) sizes.set(line, size);
  for (const line of stillHidden) hidden.add(line);
  if (before === undefined) return;
  for (let line = change.at; line < change.at + change.count; line += 1) sizes.set(line, before);
}

/** Lines put in among those that stay in view stay in view, too. */
function moveFreeze(sheet: HostSheet, change: LineChange): void {
  if (sheet.freeze === null) return;
  const { rows, columns } = sheet.freeze;
  const moved =
    change.axis === "row"
      ? { rows: movedCount(change, rows), columns }
      : { rows, columns: movedCount(change, columns) };
  sheet.freeze = moved.rows + moved.columns === 0 ? null : moved;
}

function movedCount({ kind, at, count }: LineChange, lines: number): number {
  if (at >= lines) return lines;
  return kind === "insert" ? lines + count : lines - Math.min(count, lines - at);
}

function movePage(page: HostPage, change: LineChange): void {
  page.printArea = page.printArea === null ? null : movedArea(change, page.printArea);
  if (change.axis === "column") {
    page.titleColumns = movedEnds(change, page.titleColumns);
    return;
  }
  page.titleRows = movedEnds(change, page.titleRows);
  page.pageStarts = new Set([...page.pageStarts].flatMap((row) => movedLine(change, row) ?? []));
}

function movedEnds(change: LineChange, ends: readonly [number, number] | null): readonly [number, number] | null {
  if (ends === null) return null;
  const [first, last] = ends;
  const count = last - first + 1;
  const moved = movedArea(change, { row: first, rows: count, column: first, columns: count });
  if (moved === null) return null;
  return change.axis === "row" ? [moved.row, endRow(moved) - 1] : [moved.column, endColumn(moved) - 1];
}

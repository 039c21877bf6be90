import type { Area } from "../../layout/plan";
import { success, type Result } from "../../shared/result";
import { endColumn, endRow, intersection } from "../../workbook/areas";
import type { StrictHost } from "../host/host";
import { isTooLarge } from "../host/sheet/edit";
import type { HostSheet } from "../host/sheet/sheet";
import { restyled } from "../host/sheet/style";
import { neededHeight, PIXELS, type SheetView } from "../view/sheetView";
import { paste } from "./cellsByHand";
import { copiedCells } from "./copiedCells";
import type { Position } from "./moves";

/**
 * Fills cells from the first row of them, and those of a single row from the row above; references of formulas go
 * along. Of whole columns only what is in use is filled. As in Excel no data validation is applied.
 */
export function fillDown(host: StrictHost, sheet: HostSheet, selection: Area): Result<void> {
  const { date1904 } = host.book;
  const from = selection.rows > 1 ? selection.row : selection.row - 1;
  const filled = isTooLarge(selection) ? intersection(selection, inUse(sheet)) : selection;
  if (from < 0 || filled === null) return success(undefined);
  const first = { ...filled, row: from, rows: 1 };
  const copied = copiedCells(sheet, first, date1904);
  const rows = selection.rows > 1 ? filled.rows - 1 : 1;
  const lines = Array.from({ length: rows }, (_, index) => {
    const [line = []] = copied.typedAt({ row: from + 1 + index, column: filled.column });
    return Array.from({ length: filled.columns }, (_, column) => line[column] ?? "");
  });
  return lines.length === 0 ? success(undefined) : paste(host, sheet, { row: from + 1, column: filled.column }, lines);
}

/** All cells up to the last one in use. */
function inUse({ cells }: HostSheet): Area {
  const used = cells.used(true);
  const [rows, columns] = used === null ? [1, 1] : [endRow(used), endColumn(used)];
  return { row: 0, column: 0, rows, columns };
}

/** A text of several lines is wrapped, and its row as high as it needs; a row that is high enough stays. */
export function growRow(view: SheetView, { row, column }: Position): void {
  const { sheet } = view;
  const { style } = sheet.cells.at(row, column);
  sheet.cells.put(row, column, { style: restyled(style, "wrap", true) });
  const needed = neededHeight(view, row, column);
  const height = sheet.rowHeights.get(row);
  if (height === undefined || needed === null || needed <= height * PIXELS) return;
  sheet.rowHeights.set(row, needed / PIXELS);
}

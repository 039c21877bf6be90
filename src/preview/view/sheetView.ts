import type { Area } from "../../layout/plan";
import { displayWidth } from "../../shared/text";
import { boundingArea, containsCell, endColumn, endRow } from "../../workbook/areas";
import { COLUMNS, ROWS } from "../host/sheet/areas";
import type { HostCell } from "../host/sheet/cells";
import type { HostSheet } from "../host/sheet/sheet";
import { axisOf, type Axis } from "./axis";

/** How large worksheets can be shown, in percent. */
export const ZOOM = { least: 50, most: 200 };

/** How much larger or smaller at one go, in percent. */
export const ZOOM_STEP = 10;

/** The merged areas of a worksheet, by the rows that they lie in. */
type Merges = ReadonlyMap<number, readonly Area[]>;

/** A worksheet as it is laid out on a screen. */
export interface SheetView {
  readonly sheet: HostSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly date1904: boolean;
  /** How many times larger everything is than it is by itself. */
  readonly scale: number;
}

/** Pixels of a point. */
export const PIXELS = 4 / 3;

/** Rows and columns that are always there, and how many empty ones follow those in use. */
const LEAST = { rows: 100, columns: 26 };
const SPARE = { rows: 30, columns: 4 };

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Sizes in pixels where nobody has set any. */
const ROW = 20;
const COLUMN = 72;
const HIGHEST = 409.5 * PIXELS;

/** The layout of a worksheet as it is now, with at least so many rows and columns. */
export function sheetView(sheet: HostSheet, date1904: boolean, least: { rows: number; columns: number }): SheetView {
  const used = sheet.cells.used(false);
  const filled = boundingArea([NOTHING, ...(used === null ? [] : [used]), ...sheet.merges]) ?? NOTHING;
  const scale = sheet.zoom / 100;
  // Smaller ones would leave a part of the window without cells.
  const smaller = Math.max(1, 1 / scale);
  const rowCount = Math.max(LEAST.rows * smaller, least.rows, endRow(filled) + SPARE.rows);
  const columnCount = Math.max(LEAST.columns * smaller, least.columns, endColumn(filled) + SPARE.columns);
  const columns = axisOf(Math.min(COLUMNS, Math.ceil(columnCount)), (column) =>
    sheet.hiddenColumns.has(column) ? 0 : scaled(columnWidth(sheet, column), scale),
  );
  const merges = mergesByRow(sheet.merges);
  const rows = axisOf(Math.min(ROWS, Math.ceil(rowCount)), (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    return scaled(
      pixels(sheet.rowHeights.get(row), () => fittedRow(sheet, row, merges)),
      scale,
    );
  });
  return { sheet, rows, columns, merges, freeze: sheet.freeze ?? { rows: 0, columns: 0 }, date1904, scale };
}

/** What is not hidden stays so however small it is shown. */
function scaled(size: number, scale: number): number {
  return size === 0 ? 0 : Math.max(1, Math.round(size * scale));
}

/** The width of a column in pixels that is shown as large as it is. */
function columnWidth({ columnWidths }: HostSheet, column: number): number {
  return pixels(columnWidths.get(column), () => COLUMN);
}

function pixels(points: number | undefined, usual: () => number): number {
  return points === undefined ? usual() : Math.round(points * PIXELS);
}

/** A row that nobody has set is as high as its texts need; merged cells do not count, as in Excel. */
function fittedRow(sheet: HostSheet, row: number, merges: Merges): number {
  let height = ROW;
  for (const [column, cell] of sheet.cells.inRow(row)) {
    if (cell.value === null || cell.value === "") continue;
    const area = cellArea(merges, row, column);
    if (area.rows * area.columns > 1) continue;
    height = Math.max(height, fittedHeight(cell, columnWidth(sheet, column)));
  }
  return Math.min(HIGHEST, Math.round(height));
}

/** The height in pixels that a cell's text needs, not enlarged; null where it is merged: such texts count for no row. */
export function neededHeight({ sheet, merges }: SheetView, row: number, column: number): number | null {
  const area = cellArea(merges, row, column);
  if (area.rows * area.columns > 1) return null;
  return Math.min(HIGHEST, Math.round(fittedHeight(sheet.cells.at(row, column), columnWidth(sheet, column))));
}

function mergesByRow(areas: readonly Area[]): Merges {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.row; row < endRow(area); row += 1) {
      const own = rows.get(row) ?? [];
      rows.set(row, own);
      own.push(area);
    }
  }
  return rows;
}

/** The merged area that a cell belongs to; the cell itself where it stands alone. */
export function cellArea(merges: Merges, row: number, column: number): Area {
  const over = merges.get(row)?.find((area) => containsCell(area, row, column));
  return over ?? { row, column, rows: 1, columns: 1 };
}

/** Pixels beside a text in its cell, above and below it. */
export const BESIDE = 6;
const AROUND = 1;
/** Leading of Chinese text. */
const LINE = 1.3;

/** How many half-width characters of a cell's font a width in pixels holds. */
export function charactersIn(width: number, fontSize: number): number {
  return Math.max(1, Math.floor((width - BESIDE) / ((fontSize * PIXELS) / 2)));
}

/** The height in pixels that a cell's text needs in a column of a width in pixels. */
function fittedHeight(cell: HostCell, width: number): number {
  const { fontSize, wrap } = cell.style;
  const lineHeight = fontSize * PIXELS * LINE;
  if (!wrap || typeof cell.value !== "string") return lineHeight + AROUND;
  const room = charactersIn(width, fontSize);
  const lines = cell.value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  return lines * lineHeight + AROUND;
}

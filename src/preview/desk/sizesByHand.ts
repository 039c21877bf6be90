import { issue } from "../../shared/issue";
import type { Result } from "../../shared/result";
import type { StrictHost } from "../host/host";
import { COLUMNS, ROWS } from "../host/sheet/areas";
import { demandRight } from "../host/sheet/edit";
import { attempt } from "../host/sheet/fault";
import type { LineChange } from "../host/sheet/lines";
import type { HostSheet } from "../host/sheet/sheet";
import { PIXELS, type SheetView, BESIDE, cellArea } from "../view/sheetView";
import type { DeskState } from "./desk";
import { displayWidth } from "../../shared/text";
import { shown } from "../view/shown";

/** Rows or columns beside one another. */
export type Lines = Pick<LineChange, "axis" | "at" | "count">;

/** How high a row and how wide a column can be, in points. */
export const SIZES = { row: { least: 3, most: 409 }, column: { least: 6, most: 1437 } } as const;

/** The lines that a change of one of them is meant for: all that are selected as a whole, where it is among them. */
export function linesWith(state: DeskState, axis: Lines["axis"], line: number): Lines {
  const { selection } = state;
  const isWhole = axis === "row" ? selection.columns === COLUMNS : selection.rows === ROWS;
  const { at, count } = selectedLines(state, axis);
  return isWhole && line >= at && line < at + count ? { axis, at, count } : { axis, at: line, count: 1 };
}

/** The lines of the selected cells. */
export function selectedLines({ selection, view }: DeskState, axis: Lines["axis"]): Lines {
  const { row, column, rows, columns } = selection;
  return axis === "row"
    ? { axis, at: row, count: Math.min(rows, view.rows.count - row) }
    : { axis, at: column, count: Math.min(columns, view.columns.count - column) };
}

/** Makes lines so many points high or wide. */
export function resizeByHand(host: StrictHost, sheet: HostSheet, lines: Lines, points: number): Result<void> {
  const { least, most } = SIZES[lines.axis];
  return change(host, sheet, lines, (line, sizes) => {
    sizes.set(line, Math.max(least, Math.min(most, points)));
  });
}

/** Makes lines as high or wide as their contents need: rows are so where nobody has set them. */
export function fitByHand(host: StrictHost, view: SheetView, lines: Lines): Result<void> {
  return change(host, view.sheet, lines, (line, sizes) => {
    const width = lines.axis === "row" ? null : fittedColumn(view, line);
    if (lines.axis === "row") sizes.delete(line);
    else if (width !== null) sizes.set(line, width / PIXELS);
  });
}

/** A protected worksheet has to allow it. Lines that are hidden stay so. The library is not told of sizes. */
function change(
  host: StrictHost,
  sheet: HostSheet,
  { axis, at, count }: Lines,
  each: (line: number, sizes: Map<number, number>) => void,
): Result<void> {
  const [sizes, hidden, right] =
    axis === "row"
      ? ([sheet.rowHeights, sheet.hiddenRows, "allowFormatRows"] as const)
      : ([sheet.columnWidths, sheet.hiddenColumns, "allowFormatColumns"] as const);
  const changed = attempt({ AccessDenied: issue("preview-sizes-locked", { sheet: sheet.name }, {}) }, () => {
    demandRight(sheet, right);
    for (let line = at; line < at + count; line += 1) if (!hidden.has(line)) each(line, sizes);
  });
  if (changed.ok) host.update();
  return changed;
}

/** No column is made wider for its texts, in pixels. */
const WIDEST = 600;
/** How much wider than others bold letters are. */
const BOLD = 1.08;

/**
 * The width in pixels, not enlarged, that the contents of a column need; null where it has none. Texts that are wrapped
 * or merged count for no column, as in Excel.
 */
function fittedColumn(view: SheetView, column: number): number | null {
  const { sheet, merges, date1904 } = view;
  let widest = 0;
  for (const { row, column: own, cell } of sheet.cells.kept()) {
    if (own !== column || cell.style.wrap || sheet.hiddenRows.has(row)) continue;
    if (cellArea(merges, row, column).columns > 1) continue;
    const { fontSize, bold } = cell.style;
    const characters = Math.max(
      ...shown(cell, date1904)
        .text.split("\n")
        .map((line) => displayWidth(line)),
    );
    widest = Math.max(widest, (characters * fontSize * PIXELS * (bold ? BOLD : 1)) / 2);
  }
  return widest === 0 ? null : Math.min(WIDEST, Math.ceil(widest) + BESIDE + 1);
}

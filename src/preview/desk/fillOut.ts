import { cellAddress } from "../../layout/address";
import type { Area } from "../../layout/plan";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { boundingArea, endColumn, endRow } from "../../workbook/areas";
import type { StrictHost } from "../host/host";
import { COLUMNS, ROWS } from "../host/sheet/areas";
import { enter, isTooLarge } from "../host/sheet/edit";
import type { HostSheet } from "../host/sheet/sheet";
import { typedText } from "./copiedCells";
import type { Position } from "./moves";
import { continued } from "./series";

/** In which direction a selection is filled out, and over how many rows or columns; up and to the left they are negative. */
export interface Stretch {
  readonly axis: "row" | "column";
  readonly count: number;
}

const NONE: Stretch = { axis: "row", count: 0 };

/** How far a selection is filled out when its corner is drawn to a cell: in the direction in which that is farther. */
export function stretchTo(from: Area, { row, column }: Position): Stretch {
  const down = beyond(row, from.row, endRow(from));
  const right = beyond(column, from.column, endColumn(from));
  if (down === 0 && right === 0) return NONE;
  return Math.abs(down) >= Math.abs(right) ? { axis: "row", count: down } : { axis: "column", count: right };
}

function beyond(line: number, first: number, end: number): number {
  return line >= end ? line - end + 1 : Math.min(0, line - first);
}

/** What is filled. */
function stretched(from: Area, { axis, count }: Stretch): Area {
  const first = count < 0 ? count : axis === "row" ? from.rows : from.columns;
  return axis === "row"
    ? { ...from, row: from.row + first, rows: Math.abs(count) }
    : { ...from, column: from.column + first, columns: Math.abs(count) };
}

/** The selection together with what is filled. */
export function filledOut(from: Area, stretch: Stretch): Area {
  return boundingArea([from, stretched(from, stretch)]) ?? from;
}

/**
 * Fills cells beside others with what goes on from them. Locked cells stay as they are, and how many they are is told;
 * as in Excel no data validation is applied.
 */
export function fillOut(host: StrictHost, sheet: HostSheet, from: Area, stretch: Stretch): Result<void> {
  const target = stretched(from, stretch);
  const place = { sheet: sheet.name, cell: cellAddress(from.row, from.column) };
  if (stretch.count === 0) return success(undefined);
  if (isTooLarge(target)) return failure([issue("preview-too-large", place, {})]);
  const isWithin = target.row >= 0 && target.column >= 0 && endRow(target) <= ROWS && endColumn(target) <= COLUMNS;
  if (!isWithin) return failure([issue("preview-beyond", place, {})]);
  const { date1904 } = host.book;
  let locked = 0;
  for (const { row, column, typed } of typedCells(sheet, from, stretch, date1904)) {
    if (sheet.protection !== null && sheet.cells.at(row, column).style.locked) locked += 1;
    else enter(sheet, { row, column, rows: 1, columns: 1 }, typed, date1904);
  }
  host.announce(sheet, target, "Local");
  return success(undefined, locked === 0 ? [] : [issue("preview-fill-locked", place, { count: locked })]);
}

interface TypedCell extends Position {
  readonly typed: string;
}

/** Line by line. Filled upwards and to the left a line is read from its other end. */
function typedCells(sheet: HostSheet, from: Area, stretch: Stretch, date1904: boolean): readonly TypedCell[] {
  const { axis, count } = stretch;
  const [lines, length] = axis === "row" ? [from.columns, from.rows] : [from.rows, from.columns];
  const spot = (line: number, along: number): Position =>
    axis === "row"
      ? { row: from.row + along, column: from.column + line }
      : { row: from.row + line, column: from.column + along };
  const inOrder = (index: number) => (count > 0 ? index : length - 1 - index);
  return Array.from({ length: lines }, (_, line) => {
    const places = Array.from({ length }, (_, index) => spot(line, inOrder(index)));
    const next = continued(places.map(({ row, column }) => sheet.cells.at(row, column)));
    return Array.from({ length: Math.abs(count) }, (_, index): TypedCell => {
      const { cell, after } = next(index);
      const to = spot(line, inOrder(length + index));
      const origin = spot(line, inOrder(after));
      return { ...to, typed: typedText(cell, to.row - origin.row, to.column - origin.column, date1904) };
    });
  }).flat();
}

/** What of a selection begins a series downwards, and how far that goes; null where nothing stands there, or in all. */
export function seriesIn(sheet: HostSheet, selection: Area): { readonly from: Area; readonly stretch: Stretch } | null {
  let rows = 0;
  while (rows < selection.rows && sheet.cells.at(selection.row + rows, selection.column).value !== null) rows += 1;
  const count = selection.rows - rows;
  return rows === 0 || count === 0 ? null : { from: { ...selection, rows }, stretch: { axis: "row", count } };
}

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
import { at } from "../../shared/list";
import { isDateFormat } from "../../workbook/dates";
import type { HostCell } from "../host/sheet/cells";

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

/*
 * How the cells of a line go on when they are filled out, as in Excel: two numbers or more by their trend, a day by the
 * next one, texts with a number at their end (村1) by the next number. Everything else is repeated.
 */

/** Binary arithmetic adds digits that nobody has typed. */
const DIGITS = 12;

/** The cell that stands at a place after the given ones, counted from 0, with the one of them that it is made after. */
interface Next {
  readonly cell: HostCell;
  readonly after: number;
}

/** Goes on with at least one cell. */
function continued(cells: readonly HostCell[]): (index: number) => Next {
  const trend = numbers(cells) ?? numberedTexts(cells);
  return (index) => {
    const after = index % cells.length;
    const cell = at(cells, after);
    return { after, cell: trend === null ? cell : { ...cell, value: trend(cells.length + index) } };
  };
}

/** A value by its place in the line. */
type Trend = (place: number) => number | string;

function numbers(cells: readonly HostCell[]): Trend | null {
  const values = cells.flatMap(({ value, formula }) => (typeof value === "number" && formula === null ? [value] : []));
  if (values.length < cells.length) return null;
  const isDay = cells.every(({ style }) => isDateFormat(style.numberFormat));
  return values.length > 1 || isDay ? rounded(line(values)) : null;
}

/** A number of more digits is a name, such as that of a person. */
const NUMBERED = /^(.*?)(\d{1,9})$/s;

function numberedTexts(cells: readonly HostCell[]): Trend | null {
  const found = cells.flatMap(({ value, formula }) =>
    typeof value === "string" && formula === null ? [NUMBERED.exec(value)] : [],
  );
  const [, before = "", digits = ""] = found[0] ?? [];
  const values = found.flatMap((parts) => (parts?.[1] === before ? [Number(parts[2])] : []));
  if (values.length < cells.length || /\d$/.test(before)) return null;
  const trend = rounded(line(values));
  // A text does not count below nothing.
  return (place) => `${before}${String(Math.abs(Math.round(trend(place)))).padStart(digits.length, "0")}`;
}

function rounded(trend: (place: number) => number): (place: number) => number {
  return (place) => Number(trend(place).toPrecision(DIGITS));
}

/** The straight line that lies nearest to some values; a single one goes up by 1. */
function line(values: readonly number[]): (place: number) => number {
  const [first = 0] = values;
  if (values.length === 1) return (place) => first + place;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const across = values.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const slope = values.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0) / across;
  return (place) => mean + slope * (place - middle);
}

import { at } from "../../shared/list";
import { isDateFormat } from "../../workbook/dates";
import type { HostCell } from "../host/sheet/cells";

/*
 * How the cells of a line go on when they are filled out, as in Excel: two numbers or more by their trend, a day by the
 * next one, texts with a number at their end (村1) by the next number. Everything else is repeated.
 */

/** Binary arithmetic adds digits that nobody has typed. */
const DIGITS = 12;

/** The cell that stands at a place after the given ones, counted from 0, with the one of them that it is made after. */
export interface Next {
  readonly cell: HostCell;
  readonly after: number;
}

/** Goes on with at least one cell. */
export function continued(cells: readonly HostCell[]): (index: number) => Next {
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

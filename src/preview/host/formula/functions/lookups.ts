import { asBlock, Block, single, type Operand } from "../values/block";
import {
  asBoolean,
  asNumber,
  comparedNumbers,
  isError,
  NO_REFERENCE,
  NOT_AVAILABLE,
  WRONG_VALUE,
  type ValueError,
} from "../values/values";
import type { HostValue } from "../../sheet/cells";
import type { FormulaFunction } from "./call";
import { matcher } from "./criteria";

/** The one value that an argument is, by `as`; undefined where it is not known. */
function given<T>(arg: Operand | undefined, as: (value: HostValue) => T): T | undefined {
  const value = arg === undefined ? undefined : single(arg);
  return value === undefined ? undefined : as(value);
}

/** The place of a value among others, from 0; -1 where it is not there, undefined where that is not known here. */
type Search = (sought: HostValue, values: readonly HostValue[]) => number | undefined;

const exactly: Search = (sought, values) => {
  const wanted = sought ?? 0;
  if (typeof wanted === "string") {
    const isMatch = matcher(wanted);
    return values.findIndex((value) => typeof value === "string" && isMatch(value));
  }
  if (typeof wanted !== "number") return values.indexOf(wanted);
  return values.findIndex((value) => typeof value === "number" && comparedNumbers(value, wanted) === 0);
};

/** The last of the numbers that go no farther than the one sought. What is in no order, and texts, are not known. */
function nearest(direction: 1 | -1): Search {
  return (sought, values) => {
    if (sought !== null && typeof sought !== "number") return undefined;
    let [last, found] = [-Infinity, -1];
    for (const [index, value] of values.entries()) {
      if (typeof value !== "number") continue;
      if (value * direction < last) return undefined;
      last = value * direction;
      if (comparedNumbers(value, sought ?? 0) * direction <= 0) found = index;
    }
    return found;
  };
}

/** Looks a value up in the first line of a table and goes along from there. */
function alongLines(isVertical: boolean): FormulaFunction {
  return {
    takes: [3, 4],
    call: ([what = null, range = null, which = null, way = true]) => {
      const sought = single(what);
      const line = given(which, asNumber);
      const isNear = given(way, asBoolean);
      if (sought === undefined || line === undefined || isNear === undefined) return undefined;
      const fault = [sought, line, isNear].find(isError);
      if (fault !== undefined || typeof line !== "number") return fault;
      const table = asBlock(range);
      const values = lineValues(isVertical ? table.part(0, 0, table.rows, 1) : table.part(0, 0, 1, table.columns));
      const place = (isNear === true ? nearest(1) : exactly)(sought, values);
      if (place === undefined) return undefined;
      const beside = Math.trunc(line) - 1;
      if (beside < 0) return WRONG_VALUE;
      if (beside >= (isVertical ? table.columns : table.rows)) return NO_REFERENCE;
      if (place < 0) return NOT_AVAILABLE;
      return isVertical ? table.part(place, beside, 1, 1) : table.part(beside, place, 1, 1);
    },
  };
}

/** The values of a single row or column, as far as it is filled. */
function lineValues(line: Block): readonly HostValue[] {
  return [...line.values()];
}

const match: FormulaFunction = {
  takes: [2, 3],
  call: ([what = null, range = null, way = 1]) => {
    const sought = single(what);
    const kind = given(way, asNumber);
    const line = asBlock(range);
    if (sought === undefined || kind === undefined) return undefined;
    const fault = [sought, kind].find(isError);
    if (fault !== undefined || typeof kind !== "number") return fault;
    if (line.rows > 1 && line.columns > 1) return NOT_AVAILABLE;
    const search = kind === 0 ? exactly : nearest(kind > 0 ? 1 : -1);
    const place = search(sought, lineValues(line));
    return place === undefined ? undefined : place < 0 ? NOT_AVAILABLE : place + 1;
  },
};

/** 0 stands for all rows or all columns; of a single line one number is enough. */
const index: FormulaFunction = {
  takes: [2, 3],
  call: ([range = null, first = null, second]) => {
    const block = asBlock(range);
    const one = given(first, asNumber);
    const other = second === undefined ? null : given(second, asNumber);
    if (one === undefined || other === undefined) return undefined;
    if (isError(one)) return one;
    if (isError(other)) return other;
    if (other === null && block.rows > 1 && block.columns > 1) return NO_REFERENCE;
    const [row, column] = other === null && block.rows === 1 ? [1, Math.trunc(one)] : [Math.trunc(one), other ?? 1];
    const across = Math.trunc(column);
    if (row < 0 || across < 0) return WRONG_VALUE;
    if (row > block.rows || across > block.columns) return NO_REFERENCE;
    return block.part(
      Math.max(0, row - 1),
      Math.max(0, across - 1),
      row === 0 ? block.rows : 1,
      across === 0 ? block.columns : 1,
    );
  },
};

const choose: FormulaFunction = {
  takes: [2, 255],
  lazy: ([which, ...choices]) => {
    const number = given(which, asNumber);
    if (typeof number !== "number") return number;
    const place = Math.trunc(number) - 1;
    return place < 0 || place >= choices.length ? WRONG_VALUE : choices[place];
  },
};

/** The number of a cell's row or column: of the formula's own one where none is given. */
function lineNumber(axis: "row" | "column"): FormulaFunction {
  return {
    takes: [0, 1],
    call: ([range], { at }) => {
      const area = range instanceof Block ? range.area : undefined;
      if (area === undefined) return range === undefined && at !== null ? at[axis] + 1 : undefined;
      const isOne = axis === "row" ? area?.rows === 1 : area?.columns === 1;
      return area === null || !isOne ? undefined : area[axis] + 1;
    },
  };
}

function extent(axis: "rows" | "columns"): FormulaFunction {
  return { takes: [1, 1], call: ([range = null]): number | ValueError => asBlock(range)[axis] };
}

export const LOOKUPS: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: alongLines(true),
  HLOOKUP: alongLines(false),
  MATCH: match,
  INDEX: index,
  CHOOSE: choose,
  ROW: lineNumber("row"),
  COLUMN: lineNumber("column"),
  ROWS: extent("rows"),
  COLUMNS: extent("columns"),
};

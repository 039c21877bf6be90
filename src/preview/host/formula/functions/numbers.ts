import { minus, sum, times } from "../../../../shared/decimal";
import { asBlock, Block, single, type Operand } from "../values/block";
import {
  asNumber,
  comparedNumbers,
  inDigits,
  isError,
  NO_NUMBER,
  NO_QUOTIENT,
  NOT_AVAILABLE,
  numberIn,
  WRONG_VALUE,
} from "../values/values";
import type { HostValue } from "../../sheet/cells";
import { numbersIn, ofAllNumbers, ofNumbers, ofValues, type FormulaFunction } from "./call";

/** Digits of a number before those of binary arithmetic. */
const DIGITS = 14;

/** Shifts the point of a number as it is written, brings it to an integer and shifts it back; the sign stays. */
function toPlaces(value: number, places: number, toInteger: (size: number) => number): number {
  const shift = Math.trunc(places);
  const [digits = "0", power = "0"] = Math.abs(value).toExponential(DIGITS).split("e");
  const integer = toInteger(Number(`${digits}e${String(Number(power) + shift)}`));
  if (!Number.isSafeInteger(integer)) return value;
  return Math.sign(value) * Number(`${String(integer)}e${String(-shift)}`) + 0;
}

/** A function of a number and a step, whose signs have to go together where the number is above 0. */
function toStep(toInteger: (steps: number) => number, atZero: HostValue): FormulaFunction {
  return ofValues([2, 2], (values) => {
    const [number = 0, step = 0] = values.map(asNumber);
    if (typeof number !== "number") return number;
    if (typeof step !== "number") return step;
    if (step === 0) return number === 0 ? 0 : atZero;
    return number > 0 && step < 0 ? NO_NUMBER : times(toInteger(inDigits(number / step)), step);
  });
}

const modulo: FormulaFunction = ofValues([2, 2], (values) => {
  const [number = 0, divisor = 0] = values.map(asNumber);
  if (typeof number !== "number") return number;
  if (typeof divisor !== "number") return divisor;
  return divisor === 0 ? NO_QUOTIENT : minus(number, times(divisor, Math.floor(inDigits(number / divisor))));
});

/** Counts what holds in cells, and what holds of values that are written into the formula. */
function counting(inCells: (value: HostValue) => boolean, written: (value: HostValue) => boolean): FormulaFunction {
  return {
    takes: [1, 255],
    call: (args) =>
      args.reduce<number>((count, arg) => {
        const values = arg instanceof Block ? [...arg.values()].filter(inCells) : [arg].filter(written);
        return count + values.length;
      }, 0),
  };
}

const isNumeric = (value: HostValue) =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && numberIn(value) !== null);

const countBlank: FormulaFunction = {
  takes: [1, 1],
  call: ([arg = null]) => {
    const block = asBlock(arg);
    return block.size - [...block.values()].filter((value) => value !== null && value !== "").length;
  },
};

/** Numbers of an array in order, and what follows them. */
function ofOrdered(call: (ascending: readonly number[], other: number) => HostValue): FormulaFunction {
  return {
    takes: [2, 2],
    call: ([arg = null, second = null]) => {
      const numbers = numbersIn([arg]);
      const value = single(second);
      const other = value === undefined ? undefined : asNumber(value);
      if ("error" in numbers) return numbers;
      return typeof other === "number"
        ? call(
            [...numbers].sort((a, b) => a - b),
            other,
          )
        : other;
    },
  };
}

function median(numbers: readonly number[]): HostValue {
  const ascending = [...numbers].sort((a, b) => a - b);
  const middle = (ascending.length - 1) / 2;
  const low = ascending[Math.floor(middle)];
  const high = ascending[Math.ceil(middle)];
  return low === undefined || high === undefined ? NO_NUMBER : sum([low, high]) / 2;
}

/** The place of a number among others; equal ones share the best place, or the middle of theirs. */
function rank(shared: (equal: number) => number): FormulaFunction {
  return {
    takes: [2, 3],
    call: ([first = null, list = null, way = null]) => {
      const [of, ascending] = [first, way].map((arg) => {
        const value = single(arg);
        return value === undefined ? undefined : asNumber(value);
      });
      const numbers = numbersIn([asBlock(list)]);
      if (of === undefined || ascending === undefined) return undefined;
      if (typeof of !== "number") return of;
      if (typeof ascending !== "number") return ascending;
      if ("error" in numbers) return numbers;
      const differences = numbers.map((number) => comparedNumbers(number, of));
      const equal = differences.filter((difference) => difference === 0).length;
      const before = differences.filter((difference) => (ascending === 0 ? difference > 0 : difference < 0)).length;
      return equal === 0 ? NOT_AVAILABLE : before + 1 + shared(equal);
    },
  };
}

/** What is no number counts for nothing. */
function sumProduct(args: readonly Operand[]): HostValue {
  const blocks = args.map(asBlock);
  const [first = asBlock(null)] = blocks;
  if (blocks.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return WRONG_VALUE;
  const rows = Math.min(first.rows, ...blocks.map(({ filled }) => filled.rows));
  const columns = Math.min(first.columns, ...blocks.map(({ filled }) => filled.columns));
  const products: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const values = blocks.map((block) => block.at(row, column));
      const fault = values.find(isError);
      if (fault !== undefined) return fault;
      products.push(values.reduce<number>((all, value) => times(all, typeof value === "number" ? value : 0), 1));
    }
  }
  return sum(products);
}

export const NUMBERS: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofNumbers([1, 1], (number = 0) => Math.abs(number)),
  INT: ofNumbers([1, 1], (number = 0) => Math.floor(inDigits(number))),
  SIGN: ofNumbers([1, 1], (number = 0) => Math.sign(number)),
  SQRT: ofNumbers([1, 1], (number = 0) => Math.sqrt(number)),
  POWER: ofNumbers([2, 2], (number = 0, power = 0) => number ** power),
  MOD: modulo,
  ROUND: ofNumbers([2, 2], (number = 0, places = 0) => toPlaces(number, places, Math.round)),
  ROUNDUP: ofNumbers([2, 2], (number = 0, places = 0) => toPlaces(number, places, Math.ceil)),
  ROUNDDOWN: ofNumbers([2, 2], (number = 0, places = 0) => toPlaces(number, places, Math.floor)),
  TRUNC: ofNumbers([1, 2], (number = 0, places = 0) => toPlaces(number, places, Math.floor)),
  CEILING: toStep(Math.ceil, 0),
  FLOOR: toStep(Math.floor, NO_QUOTIENT),
  SUM: ofAllNumbers(sum),
  PRODUCT: ofAllNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce(times, 1))),
  AVERAGE: ofAllNumbers((numbers) => (numbers.length === 0 ? NO_QUOTIENT : sum(numbers) / numbers.length)),
  MAX: ofAllNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: ofAllNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MEDIAN: ofAllNumbers(median),
  COUNT: counting((value) => typeof value === "number", isNumeric),
  COUNTA: counting(
    (value) => value !== null,
    () => true,
  ),
  COUNTBLANK: countBlank,
  LARGE: ofOrdered((ascending, place) => ascending[ascending.length - Math.ceil(place)] ?? NO_NUMBER),
  SMALL: ofOrdered((ascending, place) => ascending[Math.ceil(place) - 1] ?? NO_NUMBER),
  RANK: rank(() => 0),
  "RANK.EQ": rank(() => 0),
  "RANK.AVG": rank((equal) => (equal - 1) / 2),
  SUMPRODUCT: { takes: [1, 255], arrays: true, call: sumProduct },
};

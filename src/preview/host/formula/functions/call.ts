import { Block, MOST_VALUES, single, type Operand } from "../values/block";
import type { HostValue } from "../../sheet/cells";
import { asNumber, asText, isError, NO_NUMBER } from "../values/values";

/** Where and how a formula is computed. */
export interface Around {
  /** Whether its workbook counts days from 1904. */
  readonly date1904: boolean;
  /** The cell of the formula, from 0; null for a rule that has none. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** Whether several values at once can be gone on with, as within SUMPRODUCT. */
  readonly arrays: boolean;
}

/** A function of formulas. Undefined: what it comes to is not known here. */
export interface FormulaFunction {
  /** How many arguments it takes. */
  readonly takes: readonly [least: number, most: number];
  /** Whether its arguments may be several values at once, computed one by one. */
  readonly arrays?: boolean;
  /** Given one argument that is not known it may still know what it comes to. */
  readonly lazy?: (args: readonly (Operand | undefined)[], around: Around) => Operand | undefined;
  readonly call?: (args: readonly Operand[], around: Around) => Operand | undefined;
}

type Several = readonly [least: number, most: number];

/** A function of single values. Where arrays are gone on with, it is one of each value of the first array. */
export function ofValues(
  takes: Several,
  call: (values: readonly HostValue[], around: Around) => HostValue | undefined,
): FormulaFunction {
  return {
    takes,
    call: (args, around) => {
      const over = args.findIndex((arg) => arg instanceof Block && !arg.isSingle);
      const arg = args[over];
      if (!(arg instanceof Block)) return ofSingles(args, around, call);
      if (!around.arrays || arg.size > MOST_VALUES) return undefined;
      const results: (HostValue | undefined)[] = [];
      const block = arg.map((value) => {
        const result = ofSingles(args.with(over, value), around, call);
        results.push(result);
        return result ?? null;
      });
      return results.includes(undefined) ? undefined : block;
    },
  };
}

function ofSingles(
  args: readonly Operand[],
  around: Around,
  call: (values: readonly HostValue[], around: Around) => HostValue | undefined,
): HostValue | undefined {
  const values = args.map(single);
  const known = values.filter((value) => value !== undefined);
  return known.length < args.length ? undefined : call(known, around);
}

/** A function of numbers. */
export function ofNumbers(takes: Several, compute: (...numbers: number[]) => number): FormulaFunction {
  return ofValues(takes, (values) => {
    const numbers = values.map(asNumber);
    const fault = numbers.find((number) => typeof number !== "number");
    if (fault !== undefined) return fault;
    const result = compute(...numbers.filter((number) => typeof number === "number"));
    return Number.isFinite(result) ? result : NO_NUMBER;
  });
}

/** A function of texts. */
export function ofTexts(takes: Several, compute: (...texts: string[]) => HostValue | undefined): FormulaFunction {
  return ofValues(takes, (values) => {
    const texts = values.map(asText);
    const fault = texts.find((text) => typeof text !== "string");
    return fault ?? compute(...texts.filter((text) => typeof text === "string"));
  });
}

/** What can be reckoned with: cells that hold numbers, and whatever else is written into the formula as one. */
export function numbersIn(args: readonly Operand[]): readonly number[] | { readonly error: string } {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const value of arg instanceof Block ? arg.values() : [asNumber(arg)]) {
      if (isError(value)) return value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

/** A function of all numbers in its arguments. */
export function ofAllNumbers(compute: (numbers: readonly number[]) => HostValue): FormulaFunction {
  return {
    takes: [1, 255],
    call: (args) => {
      const numbers = numbersIn(args);
      return "error" in numbers ? numbers : compute(numbers);
    },
  };
}

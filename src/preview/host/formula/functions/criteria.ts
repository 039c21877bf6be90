import { sum } from "../../../../shared/decimal";
import { lookUp } from "../../../../shared/lookUp";
import { asBlock, Block, MOST_VALUES, single, type Operand } from "../values/block";
import { comparedNumbers, isError, NO_QUOTIENT, numberIn, WRONG_VALUE } from "../values/values";
import type { HostValue } from "../../sheet/cells";
import type { FormulaFunction } from "./call";

/*
 * Counting and adding up what meets a condition, such as >=60 or 优*.
 */

/** Whether a value meets a condition. */
type Holds = (value: HostValue) => boolean;

const CONDITION = /^(<=|>=|<>|=|<|>)?([^]*)$/;
/** Days and hours, that Excel takes for numbers here. */
const DAY = /^\s*\d+[-/.:年月时]\d/;

/** What a condition means; undefined where that is not known here. */
function conditionOf(condition: HostValue): Holds | undefined {
  if (condition === null) return equals(0);
  if (typeof condition !== "string") return equals(condition);
  const [, sign, rest = ""] = CONDITION.exec(condition) ?? [];
  if (rest === "") return ofNothing(sign);
  const number = numberIn(rest);
  if (number === null && DAY.test(rest)) return undefined;
  if (sign === undefined || sign === "=") return number === null ? ofWord(rest) : equals(number);
  if (sign === "<>") {
    const same = number === null ? ofWord(rest) : equals(number);
    return (value) => !same(value);
  }
  // Of texts the order is the language's.
  return number === null ? undefined : compares(sign, number);
}

function ofNothing(sign: string | undefined): Holds | undefined {
  if (sign === undefined) return (value) => value === null || value === "";
  if (sign === "=") return (value) => value === null;
  return sign === "<>" ? (value) => value !== null : undefined;
}

/** A text that is a number is that number here. */
function equals(sought: number | boolean | { readonly error: string }): Holds {
  if (typeof sought === "boolean") return (value) => value === sought;
  if (typeof sought !== "number") return (value) => isError(value) && value.error === sought.error;
  return (value) => {
    const number = typeof value === "string" ? numberIn(value) : value;
    return typeof number === "number" && comparedNumbers(number, sought) === 0;
  };
}

function ofWord(word: string): Holds {
  const upper = word.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return equals(upper === "TRUE");
  if (/^#[A-Z/0!?]+$/.test(upper)) return equals({ error: upper });
  const isMatch = matcher(word);
  return (value) => typeof value === "string" && isMatch(value);
}

function compares(sign: string, than: number): Holds {
  const holds = lookUp(SIGNS, sign);
  return (value) => typeof value === "number" && holds?.(comparedNumbers(value, than)) === true;
}

const SIGNS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Ranges with the conditions that their values have to meet. */
type Conditions = readonly { readonly range: Block; readonly holds: Holds }[];

/** The conditions among arguments; an error where their ranges do not fit, undefined where one is not known. */
function conditionsIn(args: readonly Operand[]): Conditions | { readonly error: string } | undefined {
  const found: { range: Block; holds: Holds }[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = single(args[index + 1] ?? null);
    const holds = condition === undefined ? undefined : conditionOf(condition);
    if (holds === undefined) return undefined;
    found.push({ range: asBlock(args[index] ?? null), holds });
  }
  const [first] = found;
  const fit = found.every(({ range }) => range.rows === first?.range.rows && range.columns === first.range.columns);
  return fit && args.length % 2 === 0 ? found : WRONG_VALUE;
}

/** The places where all conditions are met, as far as one of the blocks is filled, and how many there are in all. */
function met(conditions: Conditions, also: readonly Block[]): { readonly places: [number, number][]; count: number } {
  const blocks = [...conditions.map(({ range }) => range), ...also];
  const [{ rows: all, columns: across } = asBlock(null)] = blocks;
  const rows = Math.min(all, Math.max(...blocks.map(({ filled }) => filled.rows)));
  const columns = Math.min(across, Math.max(...blocks.map(({ filled }) => filled.columns)));
  const places: [number, number][] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (conditions.every(({ range, holds }) => holds(range.at(row, column)))) places.push([row, column]);
    }
  }
  const beyond = conditions.every(({ holds }) => holds(null)) ? all * across - rows * columns : 0;
  return { places, count: places.length + beyond };
}

/** Of the numbers where the conditions are met. */
function ofMet(values: Block, conditions: Conditions, compute: (numbers: readonly number[]) => HostValue): HostValue {
  const numbers: number[] = [];
  for (const [row, column] of met(conditions, [values]).places) {
    const value = values.at(row, column);
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return compute(numbers);
}

type Compute = (numbers: readonly number[]) => HostValue;

/** One condition; the values lie in the range itself, or in another one that is taken to be as large. */
function ofOne(compute: Compute): FormulaFunction {
  return {
    takes: [2, 3],
    call: ([range = null, condition = null, other]) => {
      const conditions = conditionsIn([range, condition]);
      if (conditions === undefined || "error" in conditions) return conditions;
      const { rows, columns } = asBlock(range);
      const values = other === undefined ? asBlock(range) : asBlock(other).part(0, 0, rows, columns);
      return ofMet(values, conditions, compute);
    },
  };
}

function ofSeveral(compute: Compute): FormulaFunction {
  return {
    takes: [3, 255],
    call: ([values = null, ...rest]) => {
      const conditions = conditionsIn(rest);
      if (conditions === undefined || "error" in conditions) return conditions;
      const block = asBlock(values);
      const [first] = conditions;
      const fit = first?.range.rows === block.rows && first.range.columns === block.columns;
      return fit ? ofMet(block, conditions, compute) : WRONG_VALUE;
    },
  };
}

function counted(args: readonly Operand[]): HostValue | undefined {
  const conditions = conditionsIn(args);
  return conditions === undefined || "error" in conditions ? conditions : met(conditions, []).count;
}

/** Within an array each of several conditions is counted by itself. */
const countIf: FormulaFunction = {
  takes: [2, 2],
  call: ([range = null, condition = null], { arrays }) => {
    if (!arrays || !(condition instanceof Block) || condition.isSingle) return counted([range, condition]);
    if (condition.size > MOST_VALUES) return undefined;
    const counts: (HostValue | undefined)[] = [];
    const known = new Map<HostValue, HostValue | undefined>();
    const block = condition.map((value) => {
      const count = known.has(value) ? known.get(value) : counted([range, value]);
      known.set(value, count);
      counts.push(count);
      return count ?? null;
    });
    return counts.includes(undefined) ? undefined : block;
  },
};

const mean: Compute = (numbers) => (numbers.length === 0 ? NO_QUOTIENT : sum(numbers) / numbers.length);

export const CRITERIA: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: countIf,
  COUNTIFS: { takes: [2, 254], call: counted },
  SUMIF: ofOne(sum),
  SUMIFS: ofSeveral(sum),
  AVERAGEIF: ofOne(mean),
  AVERAGEIFS: ofSeveral(mean),
};

/** Whether a text is what somebody looks for: * stands for any letters, ? for one, ~ before them takes that away. */
export function matcher(sought: string): (text: string) => boolean {
  const wanted = sought.toLowerCase();
  if (!/[*?~]/.test(wanted)) return (text) => text.toLowerCase() === wanted;
  const pattern = wanted.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/]/g, (sign, plain?: string, any?: string) => {
    if (any !== undefined) return any === "*" ? ".*?" : ".";
    return `\\${plain ?? sign}`;
  });
  const whole = new RegExp(`^${pattern}$`, "su");
  return (text) => whole.test(text.toLowerCase());
}

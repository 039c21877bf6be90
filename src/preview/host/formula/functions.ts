import type { HostValue } from "../sheet/cells";
import { serialOf } from "../../../workbook/dates";
import { lookUp } from "../../../shared/lookUp";

/*
 * The few functions that rules of data validations are made of.
 */

/** What a formula comes to; undefined where that is not known here. */
export type Outcome = HostValue | undefined;

const WRONG_VALUE = { error: "#VALUE!" };

export function isError(value: Outcome): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** The value as a number: text that is none is an error. */
export function asNumber(value: HostValue): number | { readonly error: string } {
  if (isError(value)) return value;
  if (typeof value === "number") return value;
  if (value === null || value === "") return value === null ? 0 : WRONG_VALUE;
  const number = typeof value === "boolean" ? Number(value) : Number(value.trim() === "" ? Number.NaN : value);
  return Number.isFinite(number) ? number : WRONG_VALUE;
}

export function asText(value: HostValue): string | { readonly error: string } {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function asBoolean(value: HostValue): boolean | { readonly error: string } {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.toUpperCase() : "";
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  const number = asNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

type Call = (args: readonly HostValue[]) => HostValue;

/** A function of numbers. */
function ofNumbers(compute: (...numbers: number[]) => number): Call {
  return (args) => {
    const numbers = args.map(asNumber);
    const fault = numbers.find((number) => typeof number !== "number");
    if (fault !== undefined) return fault;
    const result = compute(...numbers.filter((number) => typeof number === "number"));
    return Number.isFinite(result) ? result : { error: "#NUM!" };
  };
}

function ofTexts(compute: (...texts: string[]) => HostValue): Call {
  return (args) => {
    const texts = args.map(asText);
    const fault = texts.find((text) => typeof text !== "string");
    return fault ?? compute(...texts.filter((text) => typeof text === "string"));
  };
}

/** Empty cells and texts among the parts count for nothing. */
function ofBooleans(join: (parts: readonly boolean[]) => boolean): Call {
  return (args) => {
    const parts = args.filter((value) => value !== null).map(asBoolean);
    const fault = parts.find((part) => typeof part !== "boolean");
    return fault ?? join(parts.filter((part) => typeof part === "boolean"));
  };
}

function ofKind(is: (value: HostValue) => boolean): Call {
  return ([value = null]) => is(value);
}

const FUNCTIONS: Readonly<Record<string, Call>> = {
  TRUE: () => true,
  FALSE: () => false,
  AND: ofBooleans((parts) => parts.every(Boolean)),
  OR: ofBooleans((parts) => parts.some(Boolean)),
  NOT: ([value = null]) => {
    const boolean = asBoolean(value);
    return typeof boolean === "boolean" ? !boolean : boolean;
  },
  ISBLANK: ofKind((value) => value === null),
  ISNUMBER: ofKind((value) => typeof value === "number"),
  ISERROR: ofKind(isError),
  ISTEXT: ofKind((value) => typeof value === "string"),
  ISLOGICAL: ofKind((value) => typeof value === "boolean"),
  ABS: ofNumbers((number = 0) => Math.abs(number)),
  INT: ofNumbers((number = 0) => Math.floor(number)),
  MOD: ofNumbers((number = 0, divisor = 0) => number - divisor * Math.floor(number / divisor)),
  LEN: ofTexts((text = "") => text.length),
  TRIM: ofTexts((text = "") => text.trim().replace(/ +/g, " ")),
  SUBSTITUTE: ofTexts((text = "", old = "", by = "") => (old === "" ? text : text.replaceAll(old, by))),
  SEARCH: ofTexts((what = "", text = "") => {
    const at = text.toLowerCase().indexOf(what.toLowerCase());
    return at < 0 ? WRONG_VALUE : at + 1;
  }),
};

/** The number of a day; months and days beyond their ends go on into the next. */
function dayNumber(date1904: boolean) {
  return (year = 0, month = 0, date = 0): number =>
    serialOf(new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10), date1904);
}

/** The value of a function; undefined where it is not known here. */
export function callFunction(name: string, args: readonly Outcome[], date1904: boolean): Outcome {
  if (name === "IF") return choice(args);
  const call = name === "DATE" ? ofNumbers(dayNumber(date1904)) : lookUp(FUNCTIONS, name);
  const known = args.filter((value) => value !== undefined);
  return call === undefined || known.length < args.length ? undefined : call(known);
}

/** The branch that is not taken need not be known; one that is not there stands for TRUE or FALSE itself. */
function choice(args: readonly Outcome[]): Outcome {
  const [condition] = args;
  if (condition === undefined) return undefined;
  const chosen = asBoolean(condition);
  if (typeof chosen !== "boolean") return chosen;
  const branch = chosen ? 1 : 2;
  return branch < args.length ? args[branch] : chosen;
}

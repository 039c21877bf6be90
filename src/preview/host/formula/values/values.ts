import type { HostValue } from "../../sheet/cells";
import { typedNumber } from "../../sheet/input";

/*
 * What Excel takes values for, and how it orders them.
 */

export interface ValueError {
  readonly error: string;
}

export const WRONG_VALUE: ValueError = { error: "#VALUE!" };
export const NOT_AVAILABLE: ValueError = { error: "#N/A" };
export const NO_NUMBER: ValueError = { error: "#NUM!" };
export const NO_QUOTIENT: ValueError = { error: "#DIV/0!" };
export const NO_REFERENCE: ValueError = { error: "#REF!" };

export type Plain = Exclude<HostValue, ValueError>;

export function isError(value: unknown): value is ValueError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The value as a number: text that is none is an error. */
export function asNumber(value: HostValue): number | ValueError {
  if (isError(value)) return value;
  if (typeof value === "number") return value;
  if (value === null || value === "") return value === null ? 0 : WRONG_VALUE;
  const number = typeof value === "boolean" ? Number(value) : (numberIn(value) ?? typedNumber(value));
  return number ?? WRONG_VALUE;
}

/** Numbers as they are written with digits alone, or as a share. */
const WRITTEN = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)\s*$/i;

/** The number that a text is; null where it is none. */
export function numberIn(text: string): number | null {
  const [, digits, percent] = WRITTEN.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits) / (percent === "%" ? 100 : 1);
  return Number.isFinite(number) ? number : null;
}

export function asText(value: HostValue): string | ValueError {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(inDigits(value));
  return value ?? "";
}

export function asBoolean(value: HostValue): boolean | ValueError {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.toUpperCase() : "";
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  const number = asNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

/** Digits that Excel keeps of a number: what lies beyond comes from binary arithmetic. */
const DIGITS = 15;

export function inDigits(number: number): number {
  return Number(number.toPrecision(DIGITS));
}

/** Numbers apart from each other by more than this share differ in the digits that Excel keeps. */
const NEAR = 1e-12;

/** Below 0 where the first number is the smaller one, 0 where they have the same digits. */
export function comparedNumbers(a: number, b: number): number {
  const difference = a - b;
  const isFar = Math.abs(difference) > NEAR * Math.max(Math.abs(a), Math.abs(b));
  return difference === 0 || isFar ? difference : inDigits(a) - inDigits(b);
}

/** Numbers stand before texts, texts before TRUE and FALSE; an empty cell is the nothing of whatever it meets. */
export function order(first: Plain, second: Plain): number {
  const a = first ?? nothingLike(second);
  const b = second ?? nothingLike(first);
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind;
  if (typeof a === "string") return comparedTexts(a, String(b));
  return comparedNumbers(Number(a), Number(b));
}

function nothingLike(other: Plain): Exclude<Plain, null> {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Exclude<Plain, null>): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** Without regard to case. */
function comparedTexts(first: string, second: string): number {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

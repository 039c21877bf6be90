import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { Item } from "../../rubric/schema";
import { sum } from "../../shared/decimal";
import { halfWidth } from "../../shared/typedText";

const OPEN = "[（(\\[【〔]*";
const MOST = "(?:最高|最多|上限|不超过)*";
const MINUS = "[-﹣−–—扣减]";

const SIGNS: readonly (readonly [RegExp, Item["counts"]])[] = [
  [new RegExp(`^${OPEN}${MOST}(?:±|[+加]/?[-减扣])\\s*\\d`), "net"],
  [new RegExp(`^${OPEN}${MOST}${MINUS}\\s*\\d`), "penalty"],
  [new RegExp(`^${OPEN}${MOST}[+加]\\s*\\d`), "bonus"],
];

/** What the sign before a number says of how it counts: −5, 扣5分, +3, ±10; null where there is none. */
export function signIn(text: string): Item["counts"] | null {
  const plain = halfWidth(text).replace(/\s/g, "");
  return SIGNS.find(([sign]) => sign.test(plain))?.[1] ?? null;
}

/** The points of a cell, so far as they count into the base. */
export function basePoints(text: string): number {
  return signIn(text) === null ? (pointsIn(text) ?? 0) : 0;
}

/** 8/6, 10／10分: points of several kinds of unit. */
const SEVERAL = /^(\d+(?:\.\d{1,2})?)分?(?:[/／](\d+(?:\.\d{1,2})?)分?)+$/;

/** The first of several points in a cell; null where it is something else. */
export function severalIn(text: string): number | null {
  const found = SEVERAL.exec(halfWidth(text).replace(/\s/g, ""))?.[1];
  return found === undefined ? null : Number(found);
}

/** 5-10, 6～8分: what a reviewer can give. */
const RANGE = /^[（(]?(\d+(?:\.\d{1,2})?)分?[-—–~～－至](\d+(?:\.\d{1,2})?)分?[）)]?$/;

/** The most of a range of points in a cell; null where it is something else. */
export function mostIn(text: string): number | null {
  const [, least, most] = RANGE.exec(halfWidth(text).replace(/\s/g, "")) ?? [];
  return Number(least) < Number(most) ? Number(most) : null;
}

/** (5), 【5】 */
const BRACKETED = /^[（([【〔]\d+(?:\.\d+)?分?[）)\]】〕]$/;

export function isBracketed(text: string): boolean {
  return BRACKETED.test(halfWidth(text).replace(/\s/g, ""));
}

/** What tables add up to. */
const WHOLE = 100;

/**
 * Whether brackets stand for a minus sign in a column, as accountants write: few of its numbers have them, or those
 * without them add up to 100.
 */
export function bracketsTake(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => !isBlankPoints(text) && pointsIn(text) !== null);
  const plain = numbers.filter((text) => !isBracketed(text));
  const bracketed = numbers.length - plain.length;
  if (bracketed === 0) return false;
  return bracketed * 2 < numbers.length || sum(plain.map(basePoints)) === WHOLE;
}

/** What weights come to, here a hundredfold. */
export const PERCENT = 100;

/** How many parts a table has whose items have weights by themselves. */
const PARTS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

/** Whether the numbers of a column are weights: none is more than 1, and they come to 1, or to 1 in each part. */
export function areFractions(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => !isBlankPoints(text) && signIn(text) === null).map(pointsIn);
  const whole = sum(numbers.map((number) => number ?? 0));
  const parts = numbers.every((number) => number !== null && number > 0 && number <= 1);
  return parts && numbers.length > 1 && whole * 2 <= numbers.length && PARTS.has(whole);
}

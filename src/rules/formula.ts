import { round } from "../shared/decimal";
import type { ItemFacts } from "./rule";

/*
 * Points as a spreadsheet could work them out: a small tree of numbers and cells, as data. It holds for entries of which
 * the rule makes points; whatever is blank counts as 0 or no.
 */

/** A number made of an item's entries. Cells are named by the ids of their fields. */
export type Expression =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "cell"; readonly field: string }
  /** Of a list that stands in one field. */
  | { readonly is: "total"; readonly field: string }
  | { readonly is: "sum" | "product" | "least" | "greatest"; readonly of: readonly Expression[] }
  | { readonly is: "quotient"; readonly of: Expression; readonly by: Expression }
  /** Half up. */
  | { readonly is: "rounded"; readonly of: Expression; readonly decimals: number }
  | { readonly is: "if"; readonly when: Test; readonly then: Expression; readonly otherwise: Expression };

/** Something that holds of an item's entries or does not. */
export type Test =
  | { readonly is: "yes"; readonly field: string }
  | { readonly is: "chosen"; readonly field: string; readonly options: readonly string[] }
  | { readonly is: "compared"; readonly of: Expression; readonly how: Comparing; readonly with: Expression }
  | { readonly is: "not"; readonly test: Test }
  | { readonly is: "all"; readonly tests: readonly Test[] };

type Comparing = "=" | ">=" | ">" | "<=" | "<";

/** A part of an expression as it is written: a number stands for itself. */
type Part = Expression | number;

function whole(part: Part): Expression {
  return typeof part === "number" ? { is: "number", value: part } : part;
}

/** The number in a field. */
export function cell(field: string): Expression {
  return { is: "cell", field };
}

/** What the numbers of a list add up to. */
export function totalOf(field: string): Expression {
  return { is: "total", field };
}

export function sumOf(parts: readonly Part[]): Expression {
  return { is: "sum", of: parts.map(whole) };
}

export function productOf(...parts: readonly Part[]): Expression {
  return { is: "product", of: parts.map(whole) };
}

export function differenceOf(from: Part, taken: Part): Expression {
  return sumOf([from, productOf(-1, taken)]);
}

export function quotientOf(of: Part, by: Part): Expression {
  return { is: "quotient", of: whole(of), by: whole(by) };
}

export function leastOf(parts: readonly Part[]): Expression {
  return { is: "least", of: parts.map(whole) };
}

export function greatestOf(parts: readonly Part[]): Expression {
  return { is: "greatest", of: parts.map(whole) };
}

export function rounded(of: Part, decimals: number): Expression {
  return { is: "rounded", of: whole(of), decimals };
}

export function when(test: Test, then: Part, otherwise: Part): Expression {
  return { is: "if", when: test, then: whole(then), otherwise: whole(otherwise) };
}

/** Whether a flag says yes. */
export function yes(field: string): Test {
  return { is: "yes", field };
}

/** Whether one of some options was chosen. */
export function chosen(field: string, ...options: readonly string[]): Test {
  return { is: "chosen", field, options };
}

export function compared(of: Part, how: Comparing, other: Part): Test {
  return { is: "compared", of: whole(of), how, with: whole(other) };
}

export function not(test: Test): Test {
  return { is: "not", test };
}

export function allOf(tests: readonly Test[]): Test {
  return { is: "all", tests };
}

/** Points rounded once, not more than the item's full ones and not less than a floor (null: none). */
export function pointsWithin(exact: Part, floor: number | null, { max, decimals }: ItemFacts): Expression {
  const top = max === Infinity ? null : max;
  const own = rounded(exact, decimals);
  const raised = floor === null ? own : greatestOf([own, floor]);
  const clamped = top === null ? raised : leastOf([raised, top]);
  // A limit with more decimals than the points counts before they are rounded.
  const upper = top === null || isRound(top, decimals) ? clamped : when(compared(exact, ">", top), top, clamped);
  if (floor === null || isRound(floor, decimals)) return upper;
  return when(compared(exact, "<", floor), floor, upper);
}

function isRound(limit: number, decimals: ItemFacts["decimals"]): boolean {
  return round(limit, decimals) === limit;
}

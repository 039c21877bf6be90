import { lookUp } from "../../../../shared/lookUp";
import type { Operand } from "../values/block";
import type { Around, FormulaFunction } from "./call";
import { CRITERIA } from "./criteria";
import { DAYS } from "./days";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { NUMBERS } from "./numbers";
import { TEXTS } from "./textFunctions";

/*
 * The functions that formulas of offices are made of, by Excel's rules. They are our own: of the permissive libraries
 * (2026-11) none has the right figures. fast-formula-parser 1.0.19 (MIT, 83 KB gzip) gives ROUND(1.005,2) as 1 and
 * SUMPRODUCT((A1:A5>2)*A1:A5) as 0, and lacks MATCH, COUNTA, SUMIFS and RANK; @formulajs/formulajs 4.6.1 (MIT, 62 KB)
 * counts nothing for COUNTIF with a*, and takes days for moments of the local time; @ironcalc/wasm 0.8.4 (MIT, 652 KB)
 * gives ROUND(1.005,2) as 1 and fails on SUMPRODUCT(…/COUNTIF(…)), wants 'wasm-unsafe-eval' from the page's policy and
 * a second workbook beside this one. What is not known here is never guessed: its cells say that they are not computed.
 */
const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...LOGIC,
  ...NUMBERS,
  ...TEXTS,
  ...DAYS,
  ...CRITERIA,
  ...LOOKUPS,
};

/** A function by its name in capitals; undefined where it is not known here. */
export function functionNamed(name: string): FormulaFunction | undefined {
  return lookUp(FUNCTIONS, name.replace(/^_XLFN\./, ""));
}

/** What a function comes to; undefined where it, or an argument that it needs, is not known here. */
export function callFunction(
  { takes: [least, most], lazy, call }: FormulaFunction,
  args: readonly (Operand | undefined)[],
  around: Around,
): Operand | undefined {
  if (args.length < least || args.length > most) return undefined;
  if (lazy !== undefined) return lazy(args, around);
  const known = args.filter((arg) => arg !== undefined);
  return known.length < args.length ? undefined : call?.(known, around);
}

import type { HostValue } from "../grid";
import { asNumber, asText, isError } from "./functions";

/** A sign between two values. */
type Operator = (a: HostValue, b: HostValue) => HostValue;

function arithmetic(compute: (a: number, b: number) => number): Operator {
  return (first, second) => {
    const a = asNumber(first);
    const b = asNumber(second);
    if (typeof a !== "number") return a;
    if (typeof b !== "number") return b;
    const result = compute(a, b);
    return Number.isFinite(result) ? result : { error: "#DIV/0!" };
  };
}

function comparing(holds: (order: number) => boolean): Operator {
  return (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(order(a, b));
  };
}

type Plain = Exclude<HostValue, { readonly error: string }>;

/** Numbers stand before texts, texts before TRUE and FALSE; an empty cell is the nothing of whatever it meets. */
function order(first: Plain, second: Plain): number {
  const a = first ?? nothingLike(second);
  const b = second ?? nothingLike(first);
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind;
  if (typeof a === "string") return comparedTexts(a, String(b));
  return Number(a) - Number(b);
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

/** The signs between values, those that bind least first. */
export const OPERATORS: readonly Readonly<Record<string, Operator>>[] = [
  {
    "=": comparing((sign) => sign === 0),
    "<>": comparing((sign) => sign !== 0),
    "<": comparing((sign) => sign < 0),
    "<=": comparing((sign) => sign <= 0),
    ">": comparing((sign) => sign > 0),
    ">=": comparing((sign) => sign >= 0),
  },
  {
    "&": (first, second) => {
      const a = asText(first);
      const b = asText(second);
      if (typeof a !== "string") return a;
      return typeof b === "string" ? a + b : b;
    },
  },
  { "+": arithmetic((a, b) => a + b), "-": arithmetic((a, b) => a - b) },
  { "*": arithmetic((a, b) => a * b), "/": arithmetic((a, b) => a / b) },
  { "^": arithmetic((a, b) => a ** b) },
];

import type { HostValue } from "../sheet/cells";
import { asNumber, asText, callFunction, isError, type Outcome } from "./functions";
import { parseReference, type Reference } from "./reference";
import { tokens, type Token, type TokenKind } from "./tokens";
import { lookUp } from "../../../shared/lookUp";

/** Gives the value of a cell; undefined where it is not known. */
export type CellSource = (reference: Reference) => Outcome;

/**
 * What a formula comes to, as far as its functions are those that rules of data validations are made of; undefined for
 * everything else. This is no calculation of workbooks: it is there so that native rules can be applied to what is
 * typed. `date1904` says how the workbook counts days.
 */
export function evaluate(formula: string, valueOf: CellSource, date1904 = false): Outcome {
  const words = tokens(formula.startsWith("=") ? formula.slice(1) : formula).filter(({ kind }) => kind !== "space");
  const reading = new Reading(words, valueOf, date1904);
  const value = reading.expression(0);
  return reading.isComplete ? value : undefined;
}

type Operand = (text: string, valueOf: CellSource) => Outcome;

/** Words that stand for a value. */
const OPERANDS: Readonly<Partial<Record<TokenKind, Operand>>> = {
  number: (text) => Number(text),
  text: (text) => text.slice(1, -1).replaceAll('""', '"'),
  error: (text) => ({ error: text.toUpperCase() }),
  reference: (text, valueOf) => {
    const reference = parseReference(text);
    return reference === null ? undefined : valueOf(reference);
  },
};

/** Goes through the words of a formula from left to right. What it does not understand it leaves unread. */
class Reading {
  #at = 0;

  constructor(
    private readonly words: readonly Token[],
    private readonly valueOf: CellSource,
    private readonly date1904: boolean,
  ) {}

  get isComplete(): boolean {
    return this.#at === this.words.length;
  }

  /** An expression of signs that bind at least as much as those of a level. */
  expression(level: number): Outcome {
    const operators = OPERATORS[level];
    if (operators === undefined) return this.#signed();
    let value = this.expression(level + 1);
    for (;;) {
      const operator = this.#next?.kind === "sign" ? lookUp(operators, this.#next.text) : undefined;
      if (operator === undefined) return value;
      this.#at += 1;
      const other = this.expression(level + 1);
      value = value === undefined || other === undefined ? undefined : operator(value, other);
    }
  }

  get #next(): Token | undefined {
    return this.words[this.#at];
  }

  #take(sign: string): boolean {
    const isNext = this.#next?.kind === "sign" && this.#next.text === sign;
    if (isNext) this.#at += 1;
    return isNext;
  }

  #signed(): Outcome {
    if (this.#take("+")) return this.#signed();
    if (this.#take("-")) return scaled(this.#signed(), -1);
    let value = this.#operand();
    while (this.#take("%")) value = scaled(value, 0.01);
    return value;
  }

  #operand(): Outcome {
    const word = this.#next;
    if (word === undefined) return undefined;
    if (this.#take("(")) return this.#closed(this.expression(0));
    const read = OPERANDS[word.kind];
    if (read === undefined && word.kind !== "name") return undefined;
    this.#at += 1;
    return read === undefined ? this.#named(word.text.toUpperCase()) : read(word.text, this.valueOf);
  }

  #named(name: string): Outcome {
    if (!this.#take("(")) return name === "TRUE" || name === "FALSE" ? name === "TRUE" : undefined;
    const args: Outcome[] = [];
    if (!this.#take(")")) {
      do args.push(this.expression(0));
      while (this.#take(","));
      if (!this.#take(")")) return undefined;
    }
    return callFunction(name, args, this.date1904);
  }

  #closed(value: Outcome): Outcome {
    return this.#take(")") ? value : undefined;
  }
}

function scaled(value: Outcome, factor: number): Outcome {
  if (value === undefined) return undefined;
  const number = asNumber(value);
  return typeof number === "number" ? number * factor : number;
}

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
const OPERATORS: readonly Readonly<Record<string, Operator>>[] = [
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

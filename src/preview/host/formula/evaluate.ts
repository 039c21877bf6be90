import { minus, plus, times } from "../../../shared/decimal";
import { lookUp } from "../../../shared/lookUp";
import type { HostValue } from "../sheet/cells";
import { Block, paired, single, type Operand, type Outcome } from "./values/block";
import type { Around } from "./functions/call";
import { callFunction, functionNamed } from "./functions/functions";
import { parseReference, type Reference } from "./reference";
import { tokens, type Token, type TokenKind } from "./tokens";
import { asNumber, asText, inDigits, isError, NO_NUMBER, NO_QUOTIENT, order } from "./values/values";

/** Gives the cells that are referred to; undefined where they are not known. */
export type CellSource = (reference: Reference) => Block | undefined;

/** How a formula is computed where nothing else is said. */
const PLAIN: Omit<Around, "arrays"> = { date1904: false, at: null };

/** What a formula comes to; undefined where it has a part that is not known here, and where it comes to several values. */
export function evaluate(formula: string, cellsOf: CellSource, around: Partial<typeof PLAIN> = {}): Outcome {
  const words = tokens(formula.startsWith("=") ? formula.slice(1) : formula).filter(({ kind }) => kind !== "space");
  const reading = new Reading(words, cellsOf, { ...PLAIN, ...around });
  const value = reading.expression(0);
  return reading.isComplete && value !== undefined ? single(value) : undefined;
}

/** What a cell with a formula holds: nothing is 0, as in Excel, and digits from binary arithmetic are left out. */
export function cellValue(...asked: Parameters<typeof evaluate>): Outcome {
  const value = evaluate(...asked);
  if (value === null) return 0;
  return typeof value === "number" ? inDigits(value) : value;
}

type Word = (text: string, cellsOf: CellSource) => Operand | undefined;

/** Words that stand for a value. */
const OPERANDS: Readonly<Partial<Record<TokenKind, Word>>> = {
  number: (text) => Number(text),
  text: (text) => text.slice(1, -1).replaceAll('""', '"'),
  error: (text) => ({ error: text.toUpperCase() }),
  reference: (text, cellsOf) => {
    const reference = parseReference(text);
    return reference === null ? undefined : cellsOf(reference);
  },
};

/** Excel has no formulas of more brackets within one another. */
const DEEPEST = 64;

/** Goes through the words of a formula from left to right. What it does not understand it leaves unread. */
class Reading {
  #at = 0;
  /** How many functions that take arrays are around. */
  #arrays = 0;
  /** How many brackets are around. */
  #depth = 0;

  constructor(
    private readonly words: readonly Token[],
    private readonly cellsOf: CellSource,
    private readonly around: Omit<Around, "arrays">,
  ) {}

  get isComplete(): boolean {
    return this.#at === this.words.length;
  }

  /** An expression of signs that bind at least as much as those of a level. */
  expression(level: number): Operand | undefined {
    const operators = OPERATORS[level];
    if (operators === undefined) return this.#signed();
    let value = this.expression(level + 1);
    for (;;) {
      const operator = this.#next?.kind === "sign" ? lookUp(operators, this.#next.text) : undefined;
      if (operator === undefined) return value;
      this.#at += 1;
      value = this.#joined(value, this.expression(level + 1), operator);
    }
  }

  get #next(): Token | undefined {
    return this.words[this.#at];
  }

  #isNext(sign: string): boolean {
    return this.#next?.kind === "sign" && this.#next.text === sign;
  }

  #take(sign: string): boolean {
    const isNext = this.#isNext(sign);
    if (isNext) this.#at += 1;
    return isNext;
  }

  /** Several values at once are gone on with only where a function takes them. */
  #joined(one: Operand | undefined, other: Operand | undefined, operator: Operator): Operand | undefined {
    if (one === undefined || other === undefined) return undefined;
    const isSeveral = [one, other].some((operand) => operand instanceof Block && !operand.isSingle);
    if (isSeveral && this.#arrays === 0) return undefined;
    return paired(one, other, operator) ?? undefined;
  }

  #signed(): Operand | undefined {
    let sign: 1 | -1 | null = null;
    while (this.#isNext("+") || this.#isNext("-")) {
      if (this.#take("-")) sign = sign === -1 ? 1 : -1;
      else this.#take("+");
    }
    let value = this.#operand();
    if (sign !== null) value = this.#joined(value, sign, multiplied);
    while (this.#take("%")) value = this.#joined(value, 0.01, multiplied);
    return value;
  }

  #operand(): Operand | undefined {
    const word = this.#next;
    if (word === undefined) return undefined;
    if (this.#depth > DEEPEST) return undefined;
    if (this.#take("(")) return this.#within(() => this.#closed(this.expression(0)));
    const read = OPERANDS[word.kind];
    if (read === undefined && word.kind !== "name") return undefined;
    this.#at += 1;
    return read === undefined
      ? this.#within(() => this.#named(word.text.toUpperCase()))
      : read(word.text, this.cellsOf);
  }

  #within(read: () => Operand | undefined): Operand | undefined {
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #named(name: string): Operand | undefined {
    if (!this.#take("(")) return name === "TRUE" || name === "FALSE" ? name === "TRUE" : undefined;
    const called = functionNamed(name);
    if (called?.arrays === true) this.#arrays += 1;
    const args = this.#arguments();
    if (called?.arrays === true) this.#arrays -= 1;
    if (called === undefined || args === null) return undefined;
    return callFunction(called, args, { ...this.around, arrays: this.#arrays > 0 });
  }

  /** Null where they do not end. One that is left out is empty. */
  #arguments(): readonly (Operand | undefined)[] | null {
    const args: (Operand | undefined)[] = [];
    if (this.#take(")")) return args;
    do args.push(this.#isNext(",") || this.#isNext(")") ? null : this.expression(0));
    while (this.#take(","));
    return this.#take(")") ? args : null;
  }

  #closed(value: Operand | undefined): Operand | undefined {
    return this.#take(")") ? value : undefined;
  }
}

/** A sign between two values. */
type Operator = (a: HostValue, b: HostValue) => HostValue;

function arithmetic(compute: (a: number, b: number) => HostValue): Operator {
  return (first, second) => {
    const a = asNumber(first);
    const b = asNumber(second);
    if (typeof a !== "number") return a;
    if (typeof b !== "number") return b;
    const result = compute(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? NO_NUMBER : result;
  };
}

const multiplied = arithmetic(times);

function comparing(holds: (order: number) => boolean): Operator {
  return (a, b) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(order(a, b));
  };
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
  { "+": arithmetic(plus), "-": arithmetic(minus) },
  { "*": multiplied, "/": arithmetic((a, b) => (b === 0 ? NO_QUOTIENT : a / b)) },
  { "^": arithmetic((a, b) => (a === 0 && b < 0 ? NO_QUOTIENT : a === 0 && b === 0 ? NO_NUMBER : a ** b)) },
];

/*
 * The words of a formula. Together their texts are the formula itself, so that single words can be exchanged.
 */

export type TokenKind = "text" | "reference" | "number" | "name" | "error" | "sign" | "space" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const AREA = `(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
/** What follows a reference makes it the beginning of something else: LOG10(, A1_total. */
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

/** In the order in which they are tried: a name that could be a cell is one. */
const WORDS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["reference", new RegExp(`${SHEET}${AREA}${END}`, "iuy")],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.?]*/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy],
  ["space", /\s+/y],
  ["sign", /<>|<=|>=|[-+*/^&=<>%(),]/y],
  ["other", /[^]/y],
];

/** The words of a formula, with or without its =. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of WORDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`No word at ${String(at)} of a formula`);
}

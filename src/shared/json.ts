import { printParseErrorCode, visit } from "jsonc-parser";
import { issue, type Issue } from "./issue";
import { failure, success, type Result } from "./result";

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Parses JSON and reports every syntax fault and every key that stands twice in one object, each with its line:
 * JSON.parse would stop at the first fault and keep the last of two equal keys in silence.
 */
export function parseJson(text: string, file?: string): Result<unknown> {
  const source = text.replace(/^\uFEFF/, "");
  const sound = soundValue(source);
  if (sound !== null) return success(sound.value);
  const issues = faultsOf(source, file === undefined ? {} : { file });
  if (issues.length > 0) return failure(issues);
  const value: unknown = JSON.parse(source);
  return success(value);
}

/**
 * The value of a text that has no fault, ten times as fast as faults are found; null where it may have some. A text with
 * more keys than its value has one of them twice.
 */
function soundValue(source: string): { readonly value: unknown } | null {
  const { keys, depth } = shapeOf(source);
  if (depth > DEEPEST) return null;
  try {
    const value: unknown = JSON.parse(source);
    return keysIn(value) === keys ? { value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
/** With the bit of small letters set, a bracket and a brace are the same sign. */
const SMALL = 0x20;
const OPENS = 0x7b;
const CLOSES = 0x7d;

/** How many keys a text has and how deep it goes, if it is JSON. */
function shapeOf(source: string): { readonly keys: number; readonly depth: number } {
  let [keys, depth, open] = [0, 0, 0];
  for (let place = 0; place < source.length; place++) {
    const sign = source.charCodeAt(place);
    if (sign === QUOTE) place = endOfString(source, place);
    else if (sign === COLON) keys += 1;
    else if ((sign | SMALL) === OPENS) depth = Math.max(depth, (open += 1));
    else if ((sign | SMALL) === CLOSES) open -= 1;
  }
  return { keys, depth };
}

/** The quote that ends a string; the end of the text where none does. */
function endOfString(source: string, start: number): number {
  for (let end = source.indexOf('"', start + 1); end !== -1; end = source.indexOf('"', end + 1)) {
    let escapes = 0;
    while (source.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return source.length;
}

/** How many keys all the objects of a value have. */
function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const values: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : values.length;
  for (const one of values) keys += keysIn(one);
  return keys;
}

/** Lists and objects within one another. Ours have at most eight; many thousands would be too many for any reader. */
const DEEPEST = 100;

/** Ends the reading of a text that is nested too deep. It never leaves this file. */
class TooDeep extends Error {}

function faultsOf(source: string, place: { file?: string }): Issue[] {
  const issues: Issue[] = [];
  try {
    visitAll(source, place, issues);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    issues.push(issue("json-too-deep", place, { limit: DEEPEST }));
  }
  return issues;
}

function visitAll(source: string, place: { file?: string }, issues: Issue[]): void {
  const open: Set<string>[] = [];
  const enter = () => {
    if (open.length === DEEPEST) throw new TooDeep();
    open.push(new Set());
  };
  const leave = () => {
    open.pop();
  };
  visit(
    source,
    {
      onObjectBegin: enter,
      onObjectEnd: leave,
      onArrayBegin: enter,
      onArrayEnd: leave,
      onObjectProperty: (key, _offset, _length, line) => {
        const keys = open.at(-1);
        if (keys?.has(key) === true) issues.push(issue("json-duplicate-key", place, { key, line: line + 1 }));
        keys?.add(key);
      },
      onError: (error, _offset, _length, line, column) => {
        const detail = `json-${printParseErrorCode(error)}` as const;
        const found = issue("json-syntax", place, { line: line + 1, column: column + 1, detail });
        // One missing sign makes the reader miss several things at its place.
        if (!issues.some((other) => isAt(other, found))) issues.push(found);
      },
    },
    STRICT,
  );
}

function isAt({ parameters: other }: Issue, { parameters: found }: Issue): boolean {
  return other.line === found.line && other.column === found.column;
}

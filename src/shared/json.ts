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
  const issues = faultsOf(source, file === undefined ? {} : { file });
  if (issues.length > 0) return failure(issues);
  const value: unknown = JSON.parse(source);
  return success(value);
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

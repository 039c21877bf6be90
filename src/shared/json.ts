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

function faultsOf(source: string, place: { file?: string }): Issue[] {
  const issues: Issue[] = [];
  const open: Set<string>[] = [];
  visit(
    source,
    {
      onObjectBegin: () => {
        open.push(new Set());
      },
      onObjectEnd: () => {
        open.pop();
      },
      onObjectProperty: (key, _offset, _length, line) => {
        const keys = open.at(-1);
        if (keys?.has(key) === true) issues.push(issue("json-duplicate-key", place, { key, line: line + 1 }));
        keys?.add(key);
      },
      onError: (error, _offset, _length, line, column) => {
        const detail = printParseErrorCode(error);
        issues.push(issue("json-syntax", place, { line: line + 1, column: column + 1, detail }));
      },
    },
    STRICT,
  );
  return issues;
}

import { lintRubric } from "../../src/rubric/lint/lint";
import type { Rubric } from "../../src/rubric/schema";
import { issueText } from "../../src/shared/issue";
import { changed } from "./changed";

/** What is done to a sound rubric, and everything that lint must find then, each as code and path. */
export type LintCase = readonly [
  name: string,
  rubric: Rubric,
  edits: Readonly<Record<string, unknown>>,
  found: readonly string[],
];

/** All findings in a sound rubric with edits, as "code path". */
export function findings(rubric: Rubric, edits: Readonly<Record<string, unknown>>): readonly string[] {
  return lintRubric(changed(rubric, edits)).map(({ code, place }) => `${code} ${place.path ?? ""}`);
}

/** The sentences of all findings in a sound rubric with edits. */
export function messages(rubric: Rubric, edits: Readonly<Record<string, unknown>>): readonly string[] {
  return lintRubric(changed(rubric, edits)).map(issueText);
}

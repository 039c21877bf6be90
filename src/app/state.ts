import { currentHashPortions } from "../layout/results/seal";
import { isTemplateIssue, statePortions, STATES, type WorkbookState } from "../layout/results/state";
import { issue, type Issue } from "../shared/issue";
import { atOnce, type Portions } from "../shared/portions";
import { written, type OwnWords } from "../shared/said";
import { located } from "./input";
import type { WorkbookInput } from "./workbookInput";
import { localTime } from "../shared/day";
import { append } from "../shared/list";

/** How the results in a workbook stand to its entries: the word for it, and what the clerk should know of it. */
export interface ResultState extends WorkbookState {
  readonly word: (typeof STATES)[keyof typeof STATES];
  readonly issues: readonly Issue[];
}

/** Tells whether the results in a workbook still hold and, where somebody changed one, which. */
export function resultState(input: WorkbookInput): ResultState {
  return atOnce(resultStatePortions(input));
}

/** The same in portions. */
export function* resultStatePortions(input: WorkbookInput): Portions<ResultState> {
  const found = yield* statePortions(input.reading);
  const { state, edited } = found;
  const issues = edited.map(({ sheet, cell, unit, from, to }) =>
    issue("result-edited", { sheet, cell, unit }, { from: contentWords(from), to: contentWords(to) }),
  );
  if (state === "stale") append(issues, staleIssues(found));
  return { ...found, word: STATES[state], issues: issues.map((one) => located(input, one)) };
}

/** The text of a cell as messages quote it. */
export function contentWords(text: string | null): OwnWords {
  return text === null ? "nothing" : written(text);
}

function staleIssues({ seal }: WorkbookState): readonly Issue[] {
  return seal === null ? [] : [issue("results-stale", {}, { time: localTime(seal.time) })];
}

/** The state as soon as an entry has changed, without reading anything again. */
export function outdated(before: ResultState): ResultState {
  if (before.state !== "latest" && before.state !== "edited") return before;
  return {
    ...before,
    state: "stale",
    changed: { ...before.changed, entries: true },
    word: STATES.stale,
    issues: [...before.issues, ...staleIssues(before)],
  };
}

/** Where the template is not as it was made. */
export function templateIssues({ issues }: WorkbookInput): readonly Issue[] {
  return issues.filter(isTemplateIssue);
}

/** Whether two readings of a workbook hold the same table and the same entries. */
export function* sameEntryPortions(a: WorkbookInput, b: WorkbookInput): Portions<boolean> {
  const [one, other] = [yield* currentHashPortions(a.reading), yield* currentHashPortions(b.reading)];
  return one.rubric === other.rubric && one.entries === other.entries;
}

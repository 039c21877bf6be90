import { STATES, workbookState, type WorkbookState } from "../layout/results/state";
import { issue, type Issue } from "../shared/issue";
import { located } from "./input";
import type { WorkbookInput } from "./workbookInput";

/** How the results in a workbook stand to its entries: the word for it, and what the clerk should know of it. */
export interface ResultState extends WorkbookState {
  readonly word: (typeof STATES)[keyof typeof STATES];
  readonly issues: readonly Issue[];
}

/** Tells whether the results in a workbook still hold and, where somebody changed one, which. */
export function resultState(input: WorkbookInput): ResultState {
  const found = workbookState(input.reading);
  const { state, seal, edited } = found;
  const issues = edited.map(({ sheet, cell, unit, from, to }) =>
    issue("result-edited", { sheet, cell, unit }, { from, to }),
  );
  if (state === "stale" && seal !== null) issues.push(issue("results-stale", {}, { time: seal.time }));
  return { ...found, word: STATES[state], issues: issues.map((one) => located(input, one)) };
}

import { useState } from "react";
import { usualLayout, planNewBook, takenNames, type NewBook } from "../../app/generate";
import { parseNames } from "../../app/names";
import type { SheetPlan, WorkbookSnapshot } from "../../layout/plan";
import type { Layout } from "../../layout/sheets/design";
import type { Rubric } from "../../rubric/schema";
import { hasErrors, type Issue } from "../../shared/issue";

/** What is being decided on; what nobody has decided follows the table and the number of units. */
export interface Draft {
  readonly names: string;
  readonly layout: Layout | null;
  readonly self: boolean | null;
}

/** The draft with everything undecided filled in. */
export interface DraftInForce {
  readonly layout: Layout;
  readonly self: boolean;
  /** Lines that are not empty. */
  readonly lines: number;
}

/** `rubric` is the table that was chosen; null before that. */
export function useNewBook(rubric: Rubric | null) {
  const [draft, setDraft] = useState<Draft>({ names: "", layout: null, self: null });
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
  };
  return { draft, inForce: inForceOf(draft, rubric), change };
}

function inForceOf({ names, layout, self }: Draft, rubric: Rubric | null): DraftInForce {
  const lines = names.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "").length;
  return {
    lines,
    layout: layout ?? usualLayout(lines),
    self: self ?? rubric?.self.asks === "points",
  };
}

/** What would be made of a draft. */
export interface CheckedDraft {
  /** Null where something stands in the way. */
  readonly wanted: NewBook | null;
  readonly sheets: readonly SheetPlan[];
  /** What stands in the way, and what should be known. */
  readonly issues: readonly Issue[];
}

/** Plans what a draft asks for, beside what is in the workbook. `list` is what messages call the list of units. */
export function checkedDraft(
  rubric: Rubric,
  names: string,
  { layout, self }: DraftInForce,
  list: string,
  snapshot: WorkbookSnapshot,
): CheckedDraft {
  const units = parseNames(rubric, names, list);
  if (!units.ok) return { wanted: null, sheets: [], issues: units.issues };
  const wanted = { rubric, units: units.value, layout, self };
  const plan = planNewBook(wanted);
  if (!plan.ok) return { wanted: null, sheets: [], issues: plan.issues };
  const issues = [...units.issues, ...plan.issues, ...takenNames(plan.value, snapshot)];
  return { wanted: hasErrors(issues) ? null : wanted, sheets: plan.value.sheets, issues };
}

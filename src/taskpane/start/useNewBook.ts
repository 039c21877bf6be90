import { usualLayout, planNewBook, takenNames, type NewBook } from "../../app/generate";
import { namedUnits, type CheckedNames } from "../../app/names";
import type { SheetPlan, WorkbookSnapshot } from "../../layout/plan";
import type { Layout } from "../../layout/sheets/design";
import type { Rubric } from "../../rubric/schema";
import { hasErrors, type Issue } from "../../shared/issue";
import { stepTasks } from "../session/session";
import { createStore } from "../session/store";
import { useStore, useTasks } from "../session/useSession";
import { countOf, type UnitRows } from "./units/unitRows";

/** What is being decided on; what nobody has decided follows the table and the number of units. */
export interface Draft {
  readonly rows: UnitRows;
  readonly layout: Layout | null;
  readonly self: boolean | null;
}

/** The draft with everything undecided filled in. */
export interface DraftInForce {
  readonly layout: Layout;
  readonly self: boolean;
}

/** It is kept while another step is looked at or another table is chosen. */
const draftOf = stepTasks(() => createStore<Draft>({ rows: [], layout: null, self: null }));

/** `rubric` is the table that was chosen; null before that. */
export function useNewBook(rubric: Rubric | null) {
  const store = useTasks(draftOf);
  const draft = useStore(store);
  return { draft, inForce: inForceOf(draft, rubric), change: store.change };
}

function inForceOf({ rows, layout, self }: Draft, rubric: Rubric | null): DraftInForce {
  return { layout: layout ?? usualLayout(countOf(rows)), self: self ?? rubric?.self.asks === "points" };
}

/** What would be made of a draft. */
export interface CheckedDraft {
  /** Null where something stands in the way. */
  readonly wanted: NewBook | null;
  readonly sheets: readonly SheetPlan[];
  /** What stands in the way, and what should be known; not what is told line by line of the list of units. */
  readonly issues: readonly Issue[];
}

/** Plans what a draft asks for, beside what is in the workbook. `list` is what messages call the list of units. */
export function checkedDraft(
  rubric: Rubric,
  checked: CheckedNames,
  { layout, self }: DraftInForce,
  list: string,
  snapshot: WorkbookSnapshot,
): CheckedDraft {
  if (checked.faults.length > 0) return { wanted: null, sheets: [], issues: [] };
  const units = namedUnits(checked, list);
  if (!units.ok) return { wanted: null, sheets: [], issues: units.issues };
  const wanted = { rubric, units: units.value, layout, self };
  const plan = planNewBook(wanted);
  if (!plan.ok) return { wanted: null, sheets: [], issues: plan.issues };
  const issues = [...plan.issues, ...takenNames(plan.value, snapshot)];
  return { wanted: hasErrors(issues) ? null : wanted, sheets: plan.value.sheets, issues };
}

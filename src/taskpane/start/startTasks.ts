import { planInput, usualLayout, planNewBook, takenNames, type NewBook } from "../../app/generate";
import type { WorkbookPlan, SheetPlan, WorkbookSnapshot } from "../../layout/plan";
import { hasErrors, type Issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { bytesOf, readBytes, type PickedFile } from "../files/pickedFile";
import { readAfter, type Book } from "../session/book";
import { UNWATCHED, type Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";
import { namedUnits, type CheckedNames } from "../../app/names";
import type { Layout } from "../../layout/sheets/design";
import type { Rubric } from "../../rubric/schema";
import { createStore } from "../session/store";
import { useStore, useTasks } from "../session/useSession";
import { countOf, type UnitRows } from "./units/unitRows";

export const startTasks = stepTasks(({ tools, rubrics, run }) => ({
  /** Makes the sheets of a new workbook to be filled in. */
  make: (wanted: NewBook) => run("make", (course) => makeBook(tools, wanted, course)),
  /** Makes the sheets for an entries file, filled in. */
  importBook: (file: PickedFile) => run("make", (course) => importBook({ ...tools, rubrics }, file, course), file),
}));

/** Makes the sheets of a new workbook to be filled in. */
export async function makeBook(tools: Tools, wanted: NewBook, course = UNWATCHED): Promise<Result<Book>> {
  const plan = planNewBook(wanted);
  return plan.ok ? drawBook(tools, plan.value, plan.issues, course) : plan;
}

/** Makes the sheets for an entries file, filled in with it; nothing where a part of the file would be lost. */
async function importBook(tools: Tools, picked: PickedFile, course: Course): Promise<Result<Book>> {
  const { name } = picked;
  const bytes = await bytesOf(picked, name);
  if (!bytes.ok) return bytes;
  const input = await readBytes(name, bytes.value, [".json"], tools);
  if (!input.ok) return input;
  if (hasErrors(input.value.issues)) return failure(input.value.issues);
  const plan = planInput(input.value, usualLayout(input.value.entries.units.length));
  return plan.ok ? drawBook(tools, plan.value, plan.issues, course) : plan;
}

/** Makes the sheets of a plan beside what is there; sheets of the same names are never overwritten. */
async function drawBook(
  tools: Tools,
  plan: WorkbookPlan,
  issues: readonly Issue[],
  course: Course,
): Promise<Result<Book>> {
  const snapshot = await tools.port.read();
  if (!snapshot.ok) return snapshot;
  const taken = takenNames(plan, snapshot.value);
  if (taken.length > 0) return failure(taken);
  const drawn = await tools.port.draw(plan);
  if (!drawn.ok) return drawn;
  course.wrote("make", { added: plan });
  return readAfter(tools, [...issues, ...drawn.issues]);
}

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

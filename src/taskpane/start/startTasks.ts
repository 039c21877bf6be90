import { planInput, usualLayout, planNewBook, takenNames, type NewBook } from "../../app/generate";
import type { WorkbookPlan } from "../../layout/plan";
import { hasErrors, type Issue } from "../../shared/issue";
import { failure, type Result } from "../../shared/result";
import { bytesOf, readBytes, type PickedFile } from "../files/pickedFile";
import { readAfter, type Book } from "../session/book";
import { UNWATCHED, type Course } from "../session/course";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

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

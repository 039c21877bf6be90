import { resultCells } from "../../app/score";
import { sameEntries } from "../../app/state";
import type { WorkbookPlan } from "../../layout/plan";
import type { Choice, Interpretation } from "../../rubric/interpretation";
import { failure, success, type Result } from "../../shared/result";
import { issue } from "../../shared/issue";
import { readBook, readOwnBook, type Book, type OwnBook } from "./book";
import { pause } from "./pause";
import type { Tools } from "./tools";
import { chooseReading } from "../../app/readings";
import { planNewBook, takenNames, type NewBook } from "../../app/generate";

/*
 * What the pane does to a workbook. Each reads before it writes, since others may have changed the workbook meanwhile,
 * and reads afterwards, so that what is shown is what stands there.
 */

/** Makes the sheets of a new workbook to be filled in. */
export async function makeBook(tools: Tools, wanted: NewBook): Promise<Result<Book>> {
  const plan = planNewBook(wanted);
  return plan.ok ? drawBook(tools, plan.value, plan.issues) : plan;
}

/** Makes the sheets of a plan beside what is there; sheets of the same names are never overwritten. */
export async function drawBook(
  tools: Tools,
  plan: WorkbookPlan,
  issues: Result<Book>["issues"],
): Promise<Result<Book>> {
  const snapshot = await tools.port.read();
  if (!snapshot.ok) return snapshot;
  const taken = takenNames(plan, snapshot.value);
  if (taken.length > 0) return failure(taken);
  const drawn = await tools.port.draw(plan);
  if (!drawn.ok) return drawn;
  return readAfter(tools, [...issues, ...drawn.issues]);
}

/**
 * Scores the workbook as it stands now and writes the results into it, the seal last. Where somebody has looked at the
 * results of `shown` beforehand, nothing is written unless they still follow from the workbook.
 */
export async function scoreBook(tools: Tools, shown?: OwnBook): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input, scored } = read.value;
  if (shown !== undefined && !sameEntries(input, shown.input)) return failure([issue("review-outdated", {}, {})]);
  await pause();
  const { patches, issues } = resultCells(input, scored.evaluation, tools.stamp());
  const written = await tools.port.write(patches);
  if (!written.ok) return written;
  return readAfter(tools, [...issues, ...written.issues]);
}

/** Writes another reading into 说明; the results are out of date until somebody scores again. */
export async function switchReading(tools: Tools, about: Interpretation, choice: Choice): Promise<Result<Book>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const patches = chooseReading(read.value.input, about, choice);
  if (!patches.ok) return patches;
  const written = await tools.port.write(patches.value);
  if (!written.ok) return written;
  return readAfter(tools, written.issues);
}

/** Reads the workbook again; `issues` were told on the way. */
export async function readAfter(tools: Tools, issues: Result<Book>["issues"]): Promise<Result<Book>> {
  const read = await readBook(tools);
  return read.ok ? success(read.value, [...issues, ...read.issues]) : failure([...issues, ...read.issues]);
}

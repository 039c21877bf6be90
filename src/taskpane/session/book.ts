import { resultCellPortions, scoreInput, type Scored } from "../../app/score";
import { resultState, sameEntries, type ResultState } from "../../app/state";
import { snapshotInput, type WorkbookInput } from "../../app/workbookInput";
import type { WorkbookSnapshot } from "../../layout/plan";
import { findSheets } from "../../layout/read/found";
import type { Rubric } from "../../rubric/schema";
import { issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { inPortions, pause } from "./pause";
import type { Tools } from "./tools";

/*
 * The open workbook: read before anything is written, since others may have changed it meanwhile, and read afterwards, so
 * that what is shown is what stands there.
 */

/** A workbook of ours: what it holds, what that comes to, and whether its written results still hold. */
export interface OwnBook {
  readonly kind: "own";
  readonly input: WorkbookInput;
  readonly scored: Scored;
  readonly state: ResultState;
  /**
   * What does not follow from the cells any more: the scores and whatever compares units, or everything, as more than
   * entries has changed.
   */
  readonly behind: "nothing" | "scores" | "all";
}

/** A workbook without sheets of ours: one can be made in it. */
export interface OtherBook {
  readonly kind: "other";
  readonly snapshot: WorkbookSnapshot;
  readonly catalogue: readonly Rubric[];
}

export type Book = OwnBook | OtherBook;

/** Lets somebody stop a task as long as nothing has been written. */
export interface Stopping {
  readonly stopped: () => boolean;
  /** From now on nothing can be stopped: the workbook is being written. */
  readonly settle: () => void;
}

const STOPPED: Result<never> = failure([issue("job-stopped", {}, {})]);

/** Reads the workbook as it stands now. Fails where it cannot be read, or holds sheets of ours that cannot be used. */
export async function readBook({ port, rubrics }: Tools, stopping?: Stopping): Promise<Result<Book>> {
  const snapshot = await port.read();
  if (!snapshot.ok) return snapshot;
  if (stopping?.stopped() === true) return STOPPED;
  if (isOther(snapshot.value)) {
    const catalogue = await Promise.all(rubrics.ids.map((id) => rubrics.load(id)));
    return success({ kind: "other", snapshot: snapshot.value, catalogue }, snapshot.issues);
  }
  await pause();
  const input = await snapshotInput(snapshot.value, rubrics);
  if (!input.ok) return failure([...snapshot.issues, ...input.issues]);
  if (stopping?.stopped() === true) return STOPPED;
  const book = await scoredBook(input.value);
  return stopping?.stopped() === true ? STOPPED : success(book, snapshot.issues);
}

function isOther(snapshot: WorkbookSnapshot): boolean {
  const { sheets, issues } = findSheets(snapshot);
  return sheets.length === 0 && issues.length === 0;
}

/** What a workbook that was read comes to. With thousands of units each step takes a good part of a second: the pane draws in between. */
export async function scoredBook(input: WorkbookInput): Promise<OwnBook> {
  await pause();
  const scored = scoreInput(input);
  await pause();
  return { kind: "own", input, scored, state: resultState(input), behind: "nothing" };
}

/** Reads a workbook that has to be one of ours, before something is written into it. */
export async function readOwnBook(tools: Tools, stopping?: Stopping): Promise<Result<OwnBook>> {
  const read = await readBook(tools, stopping);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === "own") return success(value, read.issues);
  return failure([issue("no-template-sheets", {}, {})]);
}

/** Reads the workbook again after something was done to it; `issues` were told on the way. */
export async function readAfter(tools: Tools, issues: readonly Issue[]): Promise<Result<Book>> {
  const read = await readBook(tools);
  return read.ok ? success(read.value, [...issues, ...read.issues]) : failure([...issues, ...read.issues]);
}

/**
 * Scores the workbook as it stands now and writes the results into it, the seal last. Where somebody has looked at the
 * results of `shown` beforehand, nothing is written unless they still follow from the workbook.
 */
export async function scoreBook(tools: Tools, shown?: OwnBook, stopping?: Stopping): Promise<Result<Book>> {
  const read = await readOwnBook(tools, stopping);
  if (!read.ok) return read;
  const { input, scored } = read.value;
  if (shown !== undefined && !sameEntries(input, shown.input)) return failure([issue("review-outdated", {}, {})]);
  await pause();
  const { patches, issues } = await inPortions(resultCellPortions(input, scored.evaluation, tools.stamp()));
  if (stopping?.stopped() === true) return STOPPED;
  stopping?.settle();
  const written = await tools.port.write(patches);
  if (!written.ok) return written;
  return readAfter(tools, [...issues, ...written.issues]);
}

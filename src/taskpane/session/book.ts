import type { Scored } from "../../app/score";
import { keepCells } from "../../app/keptCells";
import { resultStatePortions, sameEntryPortions, type ResultState } from "../../app/state";
import { snapshotInput, type WorkbookInput } from "../../app/workbookInput";
import { cellAddress } from "../../layout/address";
import type { SheetRole } from "../../layout/keys";
import type { CellPatch, WorkbookSnapshot } from "../../layout/plan";
import { findSheets } from "../../layout/read/found";
import { sheetsOf } from "../../layout/read/identify";
import type { Rubric } from "../../rubric/schema";
import { hasErrors, issue, type Issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { STOPPED, UNWATCHED, type Course, inPortions, pause } from "./course";
import type { Writing } from "./history";
import type { CellFinder, Tools } from "./tools";

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

/** Scoring, loaded with the first workbook of ours. */
const scoring = () => import("../../app/score");

/** Reads the workbook as it stands now. Fails where it cannot be read, or holds sheets of ours that cannot be used. */
export async function readBook({ port, rubrics }: Tools, course = UNWATCHED): Promise<Result<Book>> {
  const snapshot = await port.read(course.of("readCells"));
  if (!snapshot.ok) return snapshot;
  if (course.stopped()) return STOPPED;
  if (isOther(snapshot.value)) {
    const catalogue = await Promise.all(rubrics.ids.map((id) => rubrics.load(id)));
    return success({ kind: "other", snapshot: snapshot.value, catalogue }, snapshot.issues);
  }
  await pause();
  const input = await snapshotInput(snapshot.value, rubrics);
  if (!input.ok) return failure([...snapshot.issues, ...input.issues]);
  const book = await scoredBook(input.value, course);
  return book.ok ? success(book.value, snapshot.issues) : book;
}

function isOther(snapshot: WorkbookSnapshot): boolean {
  const { sheets, issues } = findSheets(snapshot);
  return sheets.length === 0 && issues.length === 0;
}

/** What a workbook that was read comes to. With thousands of units that takes seconds: the pane draws in between. */
export async function scoredBook(input: WorkbookInput, course = UNWATCHED): Promise<Result<OwnBook>> {
  const { scorePortions } = await scoring();
  const scored = await inPortions(scorePortions(input), course.of("scoreUnits"));
  if (!scored.ok) return scored;
  await pause();
  const state = await inPortions(resultStatePortions(input), course.of("scoreUnits"));
  if (!state.ok) return state;
  return success({ kind: "own", input, scored: scored.value, state: state.value, behind: "nothing" });
}

/** Reads a workbook that has to be one of ours, before something is written into it. */
export async function readOwnBook(tools: Tools, course = UNWATCHED): Promise<Result<OwnBook>> {
  const read = await readBook(tools, course);
  if (!read.ok) return read;
  const { value } = read;
  if (value.kind === "own") return success(value, read.issues);
  return failure([issue("no-template-sheets", {}, {})]);
}

/** Reads the workbook again after something was done to it, which is not stopped; `issues` were told on the way. */
export async function readAfter(tools: Tools, issues: readonly Issue[], course = UNWATCHED): Promise<Result<Book>> {
  course.settle();
  const read = await readBook(tools, course);
  return read.ok ? success(read.value, [...issues, ...read.issues]) : failure([...issues, ...read.issues]);
}

/**
 * Scores the workbook as it stands now and writes the results into it, the seal last. Where somebody has looked at the
 * results of `shown` beforehand, nothing is written unless they still follow from the workbook.
 */
export async function scoreBook(tools: Tools, shown?: OwnBook, course = UNWATCHED): Promise<Result<Book>> {
  const read = await readOwnBook(tools, course);
  if (!read.ok) return read;
  const { input, scored } = read.value;
  if (shown !== undefined) {
    const same = await inPortions(sameEntryPortions(input, shown.input), course.of("readCells"));
    if (!same.ok) return same;
    if (!same.value) return failure([issue("review-outdated", {}, {})]);
  }
  const { resultCellPortions } = await scoring();
  const cells = await inPortions(resultCellPortions(input, scored.evaluation, tools.stamp()), course.of("listResults"));
  if (!cells.ok) return cells;
  const { patches, issues } = cells.value;
  if (hasErrors(issues)) return failure(issues);
  const written = await writeAndRead(tools, { what: "score", input, patches }, issues, course);
  if (!written.ok || tools.finder === undefined) return written;
  const shownAt = await showResults(tools.finder, input);
  return success(written.value, [...written.issues, ...shownAt.issues]);
}

/** Sheets that show results; whoever has one in view stays there. */
const WITH_RESULTS: ReadonlySet<SheetRole> = new Set(["appendix", "summary", "explanations"]);

/** Goes to 汇总, unless results are in view already. */
async function showResults(finder: CellFinder, { reading: { sheets } }: WorkbookInput): Promise<Result<void>> {
  const inView = await finder.sheetInView();
  if (!inView.ok) return inView;
  const [summary] = sheetsOf(sheets, "summary");
  const stays = sheets.some(({ sheet, marker }) => sheet.name === inView.value && WITH_RESULTS.has(marker.role));
  if (stays || summary === undefined) return success(undefined);
  return finder.select(summary.sheet.name, cellAddress(summary.keyRow + 1, summary.keyColumn + 1));
}

/** What is to be written, and the workbook as it was read before. */
export interface ToWrite {
  readonly what: Writing;
  readonly input: WorkbookInput;
  readonly patches: readonly CellPatch[];
}

/** Writes into the workbook and notes what stood there; where somebody stops the writing, it is as it was. */
export async function writeKept(
  { port }: Tools,
  { what, input, patches }: ToWrite,
  course: Course,
): Promise<Result<void>> {
  const written = await port.write(patches, course.of("writeCells"));
  if (written.ok && patches.length > 0) course.wrote(what, { cells: keepCells(input.reading, patches) });
  return written;
}

/** Writes into the workbook and reads it again. */
export async function writeAndRead(
  tools: Tools,
  toWrite: ToWrite,
  issues: readonly Issue[],
  course: Course,
): Promise<Result<Book>> {
  await pause();
  if (course.stopped()) return STOPPED;
  const written = await writeKept(tools, toWrite, course);
  if (!written.ok) return written;
  return readAfter(tools, [...issues, ...written.issues], course);
}

import { usualLayout } from "../../app/generate";
import type { Input } from "../../app/input";
import { resultCells } from "../../app/score";
import { workbookInput, type WorkbookInput } from "../../app/workbookInput";
import type { Evaluation } from "../../scoring/evaluate";
import { hasErrors, type Issue } from "../../shared/issue";
import type { WorkbookFile } from "../../workbook/port";
import { writeWhole, type FilePath, type Target } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { drawBook, nothingWritten } from "./bookOutput";
import type { Book } from "./inputs";

/** What is scored, and the workbook it was read from, where there is one. */
export interface ScoredCohort {
  readonly input: Input;
  readonly book: Book | null;
  readonly evaluation: Evaluation;
}

/** Whether a workbook was written, and what is to be said of it. */
export interface Written {
  readonly done: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Writes the results into a copy of the workbook or, where the entries come from elsewhere, into a new one. A workbook
 * that would not hold everything is not written; the results can still be shown.
 */
export async function writeScored(cohort: ScoredCohort, path: Target, io: Io): Promise<Written> {
  try {
    const { book, evaluation } = cohort;
    const issues = await (book === null ? makeScored(cohort, path, io) : writeResults(book, evaluation, path, io));
    return { done: true, issues };
  } catch (error) {
    if (!(error instanceof Stop) || error.status !== 1) throw error;
    return { done: false, issues: error.issues };
  }
}

async function makeScored({ input, evaluation }: ScoredCohort, path: Target, io: Io): Promise<readonly Issue[]> {
  // What reading found is told anyway.
  if (hasErrors(input.issues)) throw nothingWritten(path, []);
  const { book, issues } = await drawBook(input, usualLayout(input.entries.units.length), path, io);
  const drawn = await readAgain(book, input, path);
  return [...issues, ...(await writeResults({ file: book, input: drawn }, evaluation, path, io))];
}

/** A workbook that was just drawn can be read, or the program is at fault. */
async function readAgain(book: WorkbookFile, { rubric }: Input, path: FilePath): Promise<WorkbookInput> {
  const source = { ids: [rubric.id], load: () => Promise.resolve(rubric) };
  const read = await workbookInput(book, path.shown, source);
  if (!read.ok) throw new Error(`the workbook just drawn cannot be read: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/** Cells that take some seconds to write. */
const MANY = 20_000;

/** Writes the results of a workbook into a copy of it; gives back what is to be said of it. */
export async function writeResults(
  { file, input }: Book,
  evaluation: Evaluation,
  path: Target,
  io: Io,
): Promise<readonly Issue[]> {
  const { patches, issues } = resultCells(input, evaluation, io.stamp());
  if (hasErrors(issues)) throw nothingWritten(path, issues);
  await io.progress(`正在把结果写入 Writing ${path.shown}`, patches.length > MANY);
  const written = await file.write(patches);
  if (!written.ok) throw nothingWritten(path, written.issues);
  await writeWhole(path, file.bytes());
  return [...issues, ...written.issues];
}

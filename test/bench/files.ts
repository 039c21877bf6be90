import { deepStrictEqual } from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { planInput } from "../../src/app/generate";
import { resultCells, scoreInput } from "../../src/app/score";
import { workbookInput } from "../../src/app/workbookInput";
import type { Rubric } from "../../src/rubric/schema";
import type { Evaluation } from "../../src/scoring/evaluate";
import { unitResult } from "../../src/scoring/report";
import type { Result } from "../../src/shared/result";
import { xlsxWorkbook } from "../../src/workbook/xlsx";
import { byEngine, loadBuiltIn, tableOf } from "./cases";

/* From a filled .xlsx file to the same file with its results. */

/** Milliseconds of each step, and the most memory taken, in megabytes. */
export interface FileTimes {
  /** The file to entries. */
  readonly read: number;
  readonly score: number;
  /** Results to cells, cells into the file. */
  readonly write: number;
  readonly written: number;
  readonly peak: number;
}

/** Makes a workbook of so many units with every field filled in; not part of what is measured. */
export async function createFile(rubric: string, units: number, path: string): Promise<void> {
  const entries = tableOf(rubric).entries(units);
  const input = { rubric: loadBuiltIn(rubric), entries, unusable: [], issues: [], locate: asItIs };
  const workbook = xlsxWorkbook();
  valueOf(await workbook.draw(valueOf(planInput(input, "matrix"))));
  writeFileSync(path, workbook.bytes());
}

/** Reads the workbook, scores it and writes it back. Throws unless the results are those of the entries it was made of. */
export async function timeFile(rubric: string, units: number, path: string): Promise<FileTimes> {
  const loaded = loadBuiltIn(rubric);
  const start = performance.now();
  const workbook = xlsxWorkbook({ bytes: readFileSync(path), file: path });
  const input = valueOf(await workbookInput(workbook, path, { ids: [rubric], load: () => Promise.resolve(loaded) }));
  const read = performance.now();
  const { evaluation } = scoreInput(input);
  const scored = performance.now();
  const { patches } = resultCells(input, evaluation, { time: "2019-12-31 12:00:00", program: "bench" });
  valueOf(await workbook.write(patches));
  writeFileSync(path, workbook.bytes());
  const end = performance.now();
  const peak = process.resourceUsage().maxRSS / 1024;
  compareWithSource(rubric, loaded, units, evaluation);
  return { read: read - start, score: scored - read, write: end - scored, written: patches.length, peak };
}

function compareWithSource(rubric: string, loaded: Rubric, units: number, evaluation: Evaluation): void {
  const source = byEngine(loaded, tableOf(rubric).entries(units)).results[Symbol.iterator]();
  for (const unit of evaluation.units) deepStrictEqual(unitResult(evaluation, unit), source.next().value);
  deepStrictEqual(source.next().done, true);
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 5)));
  return result.value;
}

function asItIs<T>(place: T): T {
  return place;
}

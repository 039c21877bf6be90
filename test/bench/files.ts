import { readFileSync, writeFileSync } from "node:fs";
import { resultCells, scoreInput } from "../../src/app/score";
import { workbookInput } from "../../src/app/workbookInput";
import { nodeCodec } from "../../src/cli/system/nodeCodec";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { loadBuiltIn, tableOf } from "./cases";
import { compareWithSource, filledPlan, sourceOf, valueOf } from "./workbooks";

/* From a filled .xlsx file to the same file with its results, as the command line does it. */

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
  const workbook = xlsxWorkbook();
  valueOf(await workbook.draw(filledPlan(loadBuiltIn(rubric), entries, "matrix")));
  writeFileSync(path, workbook.bytes());
}

/** Reads the workbook, scores it and writes it back. Throws unless the results are those of the entries it was made of. */
export async function timeFile(rubric: string, units: number, path: string): Promise<FileTimes> {
  const loaded = loadBuiltIn(rubric);
  const start = performance.now();
  const workbook = xlsxWorkbook({ bytes: readFileSync(path), file: path, codec: nodeCodec });
  const input = valueOf(await workbookInput(workbook, path, sourceOf(loaded)));
  const read = performance.now();
  const { evaluation } = scoreInput(input);
  const scored = performance.now();
  const { patches } = resultCells(input, evaluation, { time: "2019-12-31 12:00:00", program: "bench" });
  valueOf(await workbook.write(patches));
  writeFileSync(path, workbook.bytes());
  const end = performance.now();
  const peak = process.resourceUsage().maxRSS / 1024;
  compareWithSource(loaded, tableOf(rubric).entries(units), evaluation);
  return { read: read - start, score: scored - read, write: end - scored, written: patches.length, peak };
}

import { mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { usualLayout } from "../app/generate";
import type { Input } from "../app/input";
import { issuedFiles } from "../app/issued/documents";
import { reportSource, usualOptions } from "../app/issued/options";
import { scoreInput } from "../app/score";
import { resultState } from "../app/state";
import { writeDocx } from "../report/docx/write";
import { gradesOf } from "../rubric/standing";
import type { Evaluation } from "../scoring/evaluate";
import { resultsOf } from "../scoring/report";
import type { UnitResult } from "../scoring/results";
import { show } from "../shared/decimal";
import { xlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { drawBook } from "./common/bookOutput";
import { demoLines, type Demonstrated } from "./common/demoTable";
import { report } from "./common/diagnostics";
import { FORMATS } from "./common/exportFormat";
import { loadBook, loadEntriesInput, type Loading } from "./common/inputs";
import { writeResults } from "./common/scoredBook";
import { processIo } from "./processIo";
import { writeWhole, type Target } from "./system/files";
import { nodeCodec } from "./system/nodeCodec";
import type { Io } from "./system/io";
import { Stop } from "./system/stop";
import { writeAll } from "./system/stream";

/*
 * Takes the sample entries of every rubric all the way round: entries → workbook → entries → results → workbook, and
 * checks that nothing is lost on the way. What it makes is for looking at.
 */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = join(ROOT, "build/demo");

/** Runs one rubric's sample. */
async function demonstrate(id: string, loading: Loading): Promise<Demonstrated> {
  const { io } = loading;
  const entries = await loadEntriesInput(pathOf(join(ROOT, `rubrics/samples/${id}.entries.json`)), loading);
  const filled = pathOf(join(FOLDER, `${id}.xlsx`));
  const scored = pathOf(join(FOLDER, `${id}.scored.xlsx`));
  const { book } = await drawBook(entries, usualLayout(entries.entries.units.length), filled, io);
  await writeWhole(filled, book.bytes());
  const read = await loadBook(filled, loading);
  const evaluation = demandSame(entries, read.input);
  await writeResults(read.book, evaluation, scored, io);
  const again = await loadBook(scored, loading);
  const { word } = resultState(again.book.input);
  if (word !== "最新") throw new Error(`${id}: the results just written are said to be ${word}`);
  const tables = await demonstrateTables(entries, FOLDER, io);
  return { id, ...summaryOf(evaluation), state: word, files: [filled.shown, "….scored.xlsx", tables] };
}

/**
 * Writes the finished tables of a sample as .docx and .xlsx, with all that the internal version tells: each unit's, or
 * one for all where there are very many. Gives back how the files end.
 */
async function demonstrateTables(input: Input, folder: string, io: Io): Promise<string> {
  const source = reportSource(input, scoreInput(input));
  const tables = usualLayout(input.entries.units.length) === "appendix" ? "units" : "summary";
  const issued = issuedFiles(source, { tables }, usualOptions(source, "internal"));
  if (!issued.ok) throw new Stop(1, issued.issues);
  const documents = issued.value.map(({ document }) => document);
  const name = join(folder, `${input.rubric.id}.${tables}`);
  const shown = relative(process.cwd(), name);
  for (const { extension, make } of [FORMATS.docx, FORMATS.xlsx]) {
    const [bytes = new Uint8Array()] = await make(documents, io, () => Promise.resolve());
    await writeWhole({ shown: shown + extension, absolute: name + extension, replaces: true }, bytes);
  }
  return `….${tables}${FORMATS.docx.extension}、${FORMATS.xlsx.extension}`;
}

function pathOf(absolute: string): Target {
  return { shown: relative(process.cwd(), absolute), absolute, replaces: true };
}

/** The results, which must be the same from the entries file and from the workbook. */
function demandSame(entries: Input, workbook: Input): Evaluation {
  const expected = scoreInput(entries).evaluation;
  const { evaluation } = scoreInput(workbook);
  if (JSON.stringify(resultsOf(evaluation)) === JSON.stringify(resultsOf(expected))) return evaluation;
  throw new Error(`${entries.rubric.id}: the workbook gives other results than its entries`);
}

function summaryOf(evaluation: Evaluation): Omit<Demonstrated, "id" | "state" | "files"> {
  const { units, provisional } = resultsOf(evaluation);
  const totals = units.flatMap(({ total }) => total ?? []);
  return {
    units: units.length,
    complete: units.filter(({ complete }) => complete).length,
    provisional,
    highest: totals.length === 0 ? null : show(Math.max(...totals)),
    vetoed: units.filter(({ veto }) => veto.hit).length,
    grades: gradesText(evaluation, units),
  };
}

function gradesText({ rubric }: Evaluation, units: readonly UnitResult[]): string {
  const count = (grade: string) => units.filter((unit) => unit.grade === grade).length;
  return gradesOf(rubric.grading)
    .map((grade) => `${grade}${String(count(grade))}`)
    .join(" ");
}

const io = processIo({
  root: ROOT,
  openWorkbook: (options) => Promise.resolve(xlsxWorkbook({ ...options, codec: nodeCodec })),
  writeDocx,
});

async function demonstrateAll(): Promise<void> {
  const rubrics = await io.rubrics();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const demonstrated: Demonstrated[] = [];
  for (const id of rubrics.ids) demonstrated.push(await demonstrate(id, { io, rubrics }));
  await writeAll(io.stdout, demoLines(demonstrated));
}

try {
  await demonstrateAll();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.exitCode = await report(io, error.issues, error.status);
}

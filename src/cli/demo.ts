import { mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { usualLayout } from "../app/generate";
import type { Input } from "../app/input";
import { scoreInput } from "../app/score";
import { resultState } from "../app/state";
import type { Evaluation } from "../scoring/evaluate";
import { gradesOf } from "../rubric/standing";
import { resultsOf } from "../scoring/report";
import type { UnitResult } from "../scoring/results";
import { show } from "../shared/decimal";
import { writeDocx } from "../report/docx/write";
import { xlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { alignedLines, type Column } from "./alignedTable";
import { drawBook } from "./bookOutput";
import { openCatalogue } from "./catalogue";
import { report } from "./diagnostics";
import { writeWhole, type FilePath } from "./files";
import { demonstrateTables } from "./demoTables";
import { loadBook, loadEntriesInput, type Loading } from "./inputs";
import { processIo, projectPath } from "./processIo";
import { writeResults } from "./scoredBook";
import { Stop } from "./stop";
import { writeAll } from "./stream";

/*
 * Takes the sample entries of every rubric all the way round: entries → workbook → entries → results → workbook, and
 * checks that nothing is lost on the way. What it makes is for looking at.
 */

const FOLDER = projectPath("build/demo");

const columns: readonly Column[] = [
  { heading: "考评表", align: "left" },
  { heading: "单位", align: "right" },
  { heading: "填全", align: "right" },
  { heading: "暂定", align: "left" },
  { heading: "最高分", align: "right" },
  { heading: "否决", align: "right" },
  { heading: "等次", align: "left" },
  { heading: "结果", align: "left" },
  { heading: "文件", align: "left" },
];

/** Runs one rubric's sample; gives back its line of the summary. */
async function demonstrate(id: string, loading: Loading): Promise<string[]> {
  const { io } = loading;
  const entries = await loadEntriesInput(pathOf(projectPath(`test/samples/${id}.entries.json`)), loading);
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
  return [id, ...summaryOf(evaluation), word, `${filled.shown} → ${scored.shown} → ${tables}`];
}

function pathOf(absolute: string): FilePath {
  return { shown: relative(process.cwd(), absolute), absolute };
}

/** The results, which must be the same from the entries file and from the workbook. */
function demandSame(entries: Input, workbook: Input): Evaluation {
  const expected = scoreInput(entries).evaluation;
  const { evaluation } = scoreInput(workbook);
  if (JSON.stringify(resultsOf(evaluation)) === JSON.stringify(resultsOf(expected))) return evaluation;
  throw new Error(`${entries.rubric.id}: the workbook gives other results than its entries`);
}

function summaryOf(evaluation: Evaluation): string[] {
  const { units, provisional } = resultsOf(evaluation);
  const totals = units.flatMap(({ total }) => total ?? []);
  return [
    String(units.length),
    String(units.filter(({ complete }) => complete).length),
    provisional ? "是" : "否",
    totals.length === 0 ? "-" : show(Math.max(...totals)),
    String(units.filter(({ veto }) => veto.hit).length),
    gradesText(evaluation, units),
  ];
}

function gradesText({ rubric }: Evaluation, units: readonly UnitResult[]): string {
  const count = (grade: string) => units.filter((unit) => unit.grade === grade).length;
  return (
    gradesOf(rubric.grading)
      .map((grade) => `${grade}${String(count(grade))}`)
      .join(" ") || "-"
  );
}

const io = processIo({ openWorkbook: (options) => Promise.resolve(xlsxWorkbook(options)), writeDocx });

async function demonstrateAll(): Promise<void> {
  const rubrics = await openCatalogue(io.rubrics);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const lines: string[][] = [];
  for (const id of rubrics.ids) lines.push(await demonstrate(id, { io, rubrics }));
  await writeAll(io.stdout, alignedLines(columns, lines));
}

try {
  await demonstrateAll();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.exitCode = await report(io, error.issues, error.status);
}

import { resultsDocument } from "../../app/resultsDocument";
import { scoreInput } from "../../app/score";
import { resultState } from "../../app/state";
import type { Evaluation } from "../../scoring/evaluate";
import { jsonPieces } from "../../shared/jsonPieces";
import { bookOption } from "../bookOutput";
import { loadCohort } from "../cohort";
import type { Call, Command } from "../command";
import { report } from "../diagnostics";
import { filePath, type Book } from "../inputs";
import type { Io } from "../io";
import { rubricOption, rubricsOf } from "../ownRubric";
import { scoredBookPath, writeScored } from "../scoredBook";
import { scoreTableLines } from "../scoreTable";
import { writeAll } from "../stream";

export const score: Command = {
  name: "score",
  usage: "输入文件… [--json] [-o 工作簿.xlsx] [--rubric 考评表.json]",
  summary: "计分；用-o把结果写进工作簿的副本",
  english: "Score; with -o write totals, caps, veto flags and grades into a copy of the workbook.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: [{ name: "json" }, bookOption, rubricOption],
  async run(call, io) {
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const target = await scoredBookPath(call, paths, io);
    const rubrics = await rubricsOf(call, io);
    const { input, book, issues: faults } = await loadCohort(paths, call.command, { io, rubrics });
    if (input === null) {
      await printResults(null, call, io);
      return report(io, faults, 1);
    }
    const { evaluation, issues } = scoreInput(input);
    const written = target === null ? null : await writeScored({ input, book, evaluation }, target, io);
    await printResults(evaluation, call, io);
    if (target !== null && written?.done === true) await io.stderr.write(`结果已写入${target.shown}\n`);
    return report(io, [...issues, ...editedResults(book), ...(written?.issues ?? [])], 0);
  },
};

async function printResults(evaluation: Evaluation | null, call: Call, io: Io): Promise<void> {
  if (call.options.json === true) await writeAll(io.stdout, jsonPieces(resultsDocument(evaluation)));
  else if (evaluation !== null) await writeAll(io.stdout, scoreTableLines(evaluation));
}

/** Somebody's changes to results: scoring does not take them over, so they are told. */
function editedResults(book: Book | null) {
  return book === null ? [] : resultState(book.input).issues.filter(({ code }) => code === "result-edited");
}

import type { Draft } from "../../drafting/draft";
import { readTables } from "../../drafting/read/readTables";
import type { Issue } from "../../shared/issue";
import { jsonPieces } from "../../shared/jsonPieces";
import { openCatalogue } from "../catalogue";
import { argument, type Command } from "../command";
import { report } from "../diagnostics";
import { draftChosen, draftOptions, factsFor, idFor, rubricPath } from "../draftCall";
import { draftLines, outcomeLines } from "../draftText";
import { demandNew, readBytes, writeWhole, type FilePath } from "../files";
import { filePath } from "../inputs";
import { Stop } from "../stop";
import { writeAll } from "../stream";

export const draft: Command = {
  name: "draft",
  usage: "表格文件 -o 考评表.rubric.json [--table 第几个] [--id 编号] [--title 题目] [--json]",
  summary: "读入单位自己的考核表（.docx、.xlsx、网页、制表符文本），起草考评表，逐项说明怎样理解、有没有把握",
  english: "Draft a rubric from an office's own table; every item says how it was understood and how surely.",
  takes: { what: "表格文件", least: 1, most: 1 },
  options: draftOptions,
  async run(call, io) {
    const target = rubricPath(call, io);
    const { ids } = await openCatalogue(io.rubrics);
    const facts = factsFor(call, idFor(call, target, ids));
    await demandNew(target);
    const file = filePath(argument(call, 0), io);
    const tables = await readTables({ name: file.shown, bytes: await readBytes(file) });
    if (!tables.ok) throw new Stop(2, tables.issues);
    const { draft: drafted, issues } = draftChosen(tables.value, file.shown, call, facts);
    await writeWhole(target, rubricBytes(drafted));
    await writeAll(io.stdout, call.options.json === true ? jsonPieces({ ...drafted }) : told(drafted, target));
    return report(io, [...tables.issues, ...issues, ...located(drafted, file, target)], 0);
  },
};

/** As the rubric files of the project are written. */
function rubricBytes({ rubric }: Draft): Uint8Array {
  return new TextEncoder().encode([...jsonPieces(rubric)].join(""));
}

/** What bears on the rubric is found in its file, all else in the table's; what to confirm is told beside its item. */
function located({ findings }: Draft, file: FilePath, target: FilePath): readonly Issue[] {
  const others = findings.filter(({ code }) => code !== "lint-to-confirm");
  return others.map((found) => {
    return { ...found, place: { file: (found.place.path === undefined ? file : target).shown, ...found.place } };
  });
}

function* told(drafted: Draft, target: FilePath): Generator<string> {
  yield* draftLines(drafted);
  yield* outcomeLines(drafted, target);
}

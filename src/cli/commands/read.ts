import { jsonPieces } from "../../shared/jsonPieces";
import { loadCohort } from "../common/cohort";
import { rubricOption, rubricsOf } from "../common/catalogue";
import { mapOption, mappedBook } from "../common/mapped";
import type { Command } from "../common/command";
import { report } from "../common/diagnostics";
import { filePath } from "../system/files";
import { faultsOfValues } from "../common/scoring";
import { writeAll } from "../system/stream";
import { entriesDocument } from "../../app/entriesFile";
import { mergeReport } from "../../app/mergeDifferences";

export const read: Command = {
  name: "read",
  usage: "工作簿.xlsx… --json [--map 对应表.json] [--rubric 考评表.json]",
  summary: "读出工作簿里填报的数据，几个工作簿合并为一份；用--map读单位自己的表",
  english: "Print the entries that workbooks hold, merged; with --map those of a sheet of your own.",
  takes: { what: "工作簿.xlsx", least: 1, most: Infinity },
  // There is one form of output so far; the option says which it is.
  options: [{ name: "json" }, mapOption, rubricOption],
  async run(call, io) {
    const rubrics = await rubricsOf(call, io);
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const own = await mappedBook(call, paths, { io, rubrics });
    const {
      input,
      sources,
      issues: faults,
    } = own === null ? await loadCohort(paths, call.command, { io, rubrics }, [".xlsx"]) : { ...own, sources: [] };
    if (input === null) return report(io, faults, 1);
    await writeAll(io.stdout, jsonPieces(entriesDocument(input.entries)));
    // Blanks may stay; values that cannot be used stand in the entries as they were found.
    const errors = await faultsOfValues(input, io);
    return report(io, [...input.issues, ...errors, ...mergeReport(sources)], 0);
  },
};

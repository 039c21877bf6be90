import { jsonPieces } from "../../shared/jsonPieces";
import { loadCohort } from "../common/cohort";
import type { Command } from "../common/command";
import { report } from "../common/diagnostics";
import { filePath } from "../system/files";
import { faultsOfValues } from "../common/scoring";
import { writeAll } from "../system/stream";
import { entriesDocument } from "../../app/entriesFile";
import { mergeReport } from "../../app/mergeDifferences";

export const read: Command = {
  name: "read",
  usage: "工作簿.xlsx… --json",
  summary: "读出工作簿里填报的数据，几个工作簿合并为一份",
  english: "Print the entries that workbooks hold, merged.",
  takes: { what: "工作簿.xlsx", least: 1, most: Infinity },
  // There is one form of output so far; the option says which it is.
  options: [{ name: "json" }],
  async run(call, io) {
    const rubrics = await io.rubrics();
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const { input, sources, issues: faults } = await loadCohort(paths, call.command, { io, rubrics }, [".xlsx"]);
    if (input === null) return report(io, faults, 1);
    await writeAll(io.stdout, jsonPieces(entriesDocument(input.entries)));
    // Blanks may stay; values that cannot be used stand in the entries as they were found.
    const errors = await faultsOfValues(input, io);
    return report(io, [...input.issues, ...errors, ...mergeReport(sources)], 0);
  },
};

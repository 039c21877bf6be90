import { jsonPieces } from "../../shared/jsonPieces";
import { namedRubric } from "../common/catalogue";
import { argument, type Call, type Command } from "../common/command";
import { report } from "../common/diagnostics";
import type { Io } from "../system/io";
import type { Catalogue } from "../system/provenRubrics";
import type { ExitStatus } from "../system/stop";
import { readable, writeAll } from "../system/stream";

export const showRubric: Command = {
  name: "show",
  usage: "编号|考评表.json [--json] [--english]",
  summary: "显示一个考评表的全部内容：指标、规则、口径、原文",
  english: "Show one rubric whole: sections, items, rules, interpretations, texts.",
  takes: { what: "考评表编号或文件", least: 1, most: 1 },
  options: [{ name: "json" }, { name: "english" }],
  async run(call, io) {
    const rubrics = await io.rubrics();
    const { json, english } = call.options;
    const known = json === true || english === true ? null : await rubrics.shown(argument(call, 0));
    if (known === null) return showAnew(call, rubrics, io);
    await writeAll(io.stdout, readable([known]));
    return 0;
  },
};

async function showAnew(call: Call, rubrics: Catalogue, io: Io): Promise<ExitStatus> {
  const { rubric, issues } = await namedRubric(argument(call, 0), rubrics, io);
  const { json, english } = call.options;
  if (json === true) await writeAll(io.stdout, jsonPieces(rubric));
  else {
    // It takes much else, and mostly what is shown is known.
    const { rubricLines } = await import("../common/rubricLines");
    await writeAll(io.stdout, readable(rubricLines(rubric, english === true)));
  }
  return report(io, issues, 0);
}

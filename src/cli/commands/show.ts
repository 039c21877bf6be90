import { jsonPieces } from "../../shared/jsonPieces";
import { openCatalogue } from "../catalogue";
import { argument, type Command } from "../command";
import { report } from "../diagnostics";
import { namedRubric } from "../ownRubric";
import { rubricLines } from "../rubricText";
import { writeAll } from "../stream";

export const showRubric: Command = {
  name: "show",
  usage: "编号|考评表.json [--json]",
  summary: "显示一个考评表的全部内容：指标、规则、口径、原文",
  english: "Show one rubric whole: sections, items, rules, interpretations, texts.",
  takes: { what: "考评表编号或文件", least: 1, most: 1 },
  options: [{ name: "json" }],
  async run(call, io) {
    const { rubric, issues } = await namedRubric(argument(call, 0), await openCatalogue(io.rubrics), io);
    await writeAll(io.stdout, call.options.json === true ? jsonPieces(rubric) : rubricLines(rubric));
    return report(io, issues, 0);
  },
};

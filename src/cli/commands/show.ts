import { jsonPieces } from "../../shared/jsonPieces";
import { namedRubric, openCatalogue } from "../catalogue";
import { argument, type Command } from "../command";
import { rubricLines } from "../rubricText";
import { writeAll } from "../stream";

export const showRubric: Command = {
  name: "show",
  usage: "编号 [--json]",
  summary: "显示一个考评表的全部内容：指标、规则、口径、原文",
  english: "Show one rubric whole: sections, items, rules, interpretations, texts.",
  takes: { what: "考评表编号", least: 1, most: 1 },
  options: [{ name: "json" }],
  async run(call, io) {
    const rubric = await namedRubric(await openCatalogue(io.rubrics), argument(call, 0));
    await writeAll(io.stdout, call.options.json === true ? jsonPieces(rubric) : rubricLines(rubric));
    return 0;
  },
};

import { scoreInput } from "../../app/score";
import { bookOption, demandWhole, layoutOption, makeBook, newBookPath } from "../bookOutput";
import { openCatalogue } from "../catalogue";
import { argument, type Command } from "../command";
import { report } from "../diagnostics";
import { filePath, loadEntriesInput } from "../inputs";

export const fill: Command = {
  name: "fill",
  usage: "填报数据.json -o 工作簿.xlsx [--layout appendix|matrix]",
  summary: "生成工作簿，并填入数据",
  english: "Make a workbook with the entries filled in.",
  takes: { what: "填报数据.json", least: 1, most: 1 },
  options: [{ ...bookOption, required: true }, layoutOption],
  async run(call, io) {
    const target = await newBookPath(call, io);
    const rubrics = await openCatalogue(io.rubrics);
    const input = await loadEntriesInput(filePath(argument(call, 0), io), { io, rubrics });
    demandWhole(input, target);
    const issues = await makeBook(input, call, target, io);
    // What is blank can still be filled in; what is wrong stands in the workbook now, marked.
    const faults = scoreInput(input).issues.filter(({ severity }) => severity === "error");
    return report(io, [...faults, ...issues], 0);
  },
};

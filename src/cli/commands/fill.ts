import { scoreInput } from "../../app/score";
import { bookOption, demandWhole, layoutOption, makeBook, newBookPath } from "../bookOutput";
import { argument, type Command } from "../command";
import { report } from "../diagnostics";
import { filePath, loadEntriesInput } from "../inputs";
import { resultsOption, withNamedResults } from "../otherResults";
import { rubricOption, rubricsOf } from "../ownRubric";

export const fill: Command = {
  name: "fill",
  usage: "填报数据.json -o 工作簿.xlsx [--layout appendix|matrix] [--results 结果.json] [--rubric 考评表.json]",
  summary: "生成工作簿，并填入数据；用--results取另一份考评表的结果",
  english: "Make a workbook with the entries filled in; --results takes values from the results of another rubric.",
  takes: { what: "填报数据.json", least: 1, most: 1 },
  options: [{ ...bookOption, required: true }, layoutOption, resultsOption, rubricOption],
  async run(call, io) {
    const target = await newBookPath(call, io);
    const rubrics = await rubricsOf(call, io);
    const entered = await loadEntriesInput(filePath(argument(call, 0), io), { io, rubrics });
    const input = await withNamedResults(entered, call, io);
    demandWhole(input, target);
    const issues = await makeBook(input, call, target, io);
    // What is blank can still be filled in; what is wrong stands in the workbook now, marked.
    const faults = scoreInput({ ...input, issues: [] }).issues.filter(({ severity }) => severity === "error");
    return report(io, [...input.issues, ...faults, ...issues], 0);
  },
};

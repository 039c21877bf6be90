import type { Input } from "../../app/input";
import { parseResults, withOtherResults } from "../../app/otherResults";
import { parseJson } from "../../shared/json";
import { bookOption, demandWhole, layoutOption, makeBook, requiredBookTarget } from "../common/bookOutput";
import { rubricOption, rubricsOf } from "../common/catalogue";
import { argument, optionValue, type Call, type Command, type Option, forceOption } from "../common/command";
import { report } from "../common/diagnostics";
import { loadEntriesInput } from "../common/inputs";
import { faultsOfValues } from "../common/scoring";
import { filePath, readText } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";

/** The results of another rubric, as score --json prints them. */
const resultsOption: Option = { name: "results", value: "结果.json" };

export const fill: Command = {
  name: "fill",
  usage:
    "填报数据.json -o 工作簿.xlsx [--layout appendix|matrix] [--results 结果.json] [--rubric 考评表.json] [--force]",
  summary: "生成工作簿，并填入数据；用--results取另一份考评表的结果",
  english: "Make a workbook with the entries filled in; --results takes values from the results of another rubric.",
  takes: { what: "填报数据.json", least: 1, most: 1 },
  options: [{ ...bookOption, required: true }, layoutOption, resultsOption, rubricOption, forceOption],
  async run(call, io) {
    const target = await requiredBookTarget(call, [filePath(argument(call, 0), io)], io);
    const rubrics = await rubricsOf(call, io);
    const entered = await loadEntriesInput(filePath(argument(call, 0), io), { io, rubrics });
    const input = await withNamedResults(entered, call, io);
    demandWhole(input, target);
    const issues = await makeBook(input, call, target, io);
    // What is blank can still be filled in; what is wrong stands in the workbook now, marked.
    const faults = await faultsOfValues(input, io);
    return report(io, [...input.issues, ...faults, ...issues], 0);
  },
};

/** The input with what it takes from the file of results that was named; stops where that cannot be read. */
async function withNamedResults(input: Input, call: Call, io: Io): Promise<Input> {
  const value = optionValue(call, resultsOption.name);
  if (value === null) return input;
  const path = filePath(value, io);
  const json = parseJson(await readText(path), path.shown);
  if (!json.ok) throw new Stop(2, json.issues);
  const results = parseResults(json.value, path.shown);
  if (!results.ok) throw new Stop(1, results.issues);
  return withOtherResults(input, results.value, path.shown);
}

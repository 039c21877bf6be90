import type { Input } from "../../app/input";
import { parseNames } from "../../app/names";
import type { Rubric } from "../../rubric/schema";
import { bookOption, layoutOption, makeBook, requiredBookTarget } from "../common/bookOutput";
import { namedRubric } from "../common/catalogue";
import { argument, requiredOption, type Call, type Command, forceOption } from "../common/command";
import { report } from "../common/diagnostics";
import { filePath, readText } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";

export const template: Command = {
  name: "template",
  usage: "编号|考评表.json --units 名单.txt -o 工作簿.xlsx [--layout appendix|matrix] [--force]",
  summary: "生成待填的工作簿；名单一行一个单位，分类别的表在名称后按Tab键再写类别",
  english: "Make a workbook to be filled in; one unit a line: name, or name<TAB>category.",
  takes: { what: "考评表编号或文件", least: 1, most: 1 },
  options: [
    { name: "units", value: "名单.txt", required: true },
    { ...bookOption, required: true },
    layoutOption,
    forceOption,
  ],
  async run(call, io) {
    const target = await requiredBookTarget(call, [filePath(requiredOption(call, "units"), io)], io);
    const { rubric, issues } = await namedRubric(argument(call, 0), await io.rubrics(), io);
    const input = await blankInput(rubric, call, io);
    return report(io, [...issues, ...input.issues, ...(await makeBook(input, call, target, io))], 0);
  },
};

/** The units of the list, nothing entered for them. */
async function blankInput(rubric: Rubric, call: Call, io: Io): Promise<Input> {
  const list = filePath(requiredOption(call, "units"), io);
  const units = parseNames(rubric, await readText(list), list.shown);
  if (!units.ok) throw new Stop(1, units.issues);
  const locate: Input["locate"] = (place) => ({ file: list.shown, ...place });
  return { rubric, entries: { rubric: rubric.id, units: units.value }, unusable: [], issues: units.issues, locate };
}

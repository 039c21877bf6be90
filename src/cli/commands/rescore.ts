import { compareVersions } from "../../app/versions/compareVersions";
import { bookOption, demandWhole, layoutOption, makeBook, newBookPath } from "../bookOutput";
import { loadCohort } from "../cohort";
import { optionValue, requiredOption, type Command } from "../command";
import { report } from "../diagnostics";
import { filePath } from "../inputs";
import { namedRubric, rubricOption, rubricsOf } from "../ownRubric";
import { Stop } from "../stop";
import { writeAll } from "../stream";
import { versionLines } from "../versionTable";

const withOption = { name: "with", value: "考评表.json", required: true } as const;

export const rescore: Command = {
  name: "rescore",
  usage: "输入文件… --with 考评表.json [-o 工作簿.xlsx] [--layout appendix|matrix] [--rubric 考评表.json]",
  summary: "换考评表的另一个版本计分，列出变化；用-o另存为按新版本的工作簿",
  english: "Score by another version of the rubric and list what changes; with -o make a workbook of that version.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: [withOption, bookOption, layoutOption, rubricOption],
  async run(call, io) {
    const target = optionValue(call, bookOption.name) === null ? null : await newBookPath(call, io);
    const rubrics = await rubricsOf(call, io);
    const other = await namedRubric(requiredOption(call, withOption.name), rubrics, io);
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const { input, issues: faults } = await loadCohort(paths, call.command, { io, rubrics });
    if (input === null) return report(io, faults, 1);
    const compared = compareVersions(input, other.rubric);
    if (!compared.ok) throw new Stop(1, compared.issues);
    const { left, faults: found } = compared.value;
    await writeAll(io.stdout, versionLines(input.rubric, compared.value));
    if (target === null) return report(io, [...other.issues, ...input.issues, ...left, ...found], 0);
    demandWhole(input, target);
    const issues = await makeBook(compared.value.input, call, target, io);
    return report(io, [...other.issues, ...input.issues, ...left, ...found, ...issues], 0);
  },
};

import { issuedFiles, type IssuedFile, type Wanted } from "../../app/issued/documents";
import { reportSource, usualOptions } from "../../app/issued/options";
import { scoreInput } from "../../app/score";
import { archiveOf } from "../../report/archive";
import { demandWhole } from "../bookOutput";
import { loadCohort } from "../cohort";
import { optionValue, requiredOption, type Command } from "../command";
import { report } from "../diagnostics";
import { archived, exportOptions, formatOf, wantedBy } from "../exportCall";
import type { Format } from "../exportFormat";
import { demandNew, writeWhole, type FilePath } from "../files";
import { filePath } from "../inputs";
import type { Io } from "../io";
import { rubricsOf } from "../ownRubric";
import { Stop } from "../stop";

export const exportTables: Command = {
  name: "export",
  usage:
    "输入文件… [--unit 单位] [--table units|summary] [--version public|internal] [--format docx|xlsx|pdf|html] [--rubric 考评表.json] -o 文件",
  summary: "按印发的附件格式导出计分结果；-o的文件是.zip的，每个单位一个文件",
  english: "The finished tables in the official appendix's layout; with a .zip behind -o one file for each unit.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: exportOptions,
  async run(call, io) {
    const target = filePath(requiredOption(call, "o"), io);
    const format = formatOf(call, target);
    const wanted = wantedBy(call, target);
    await demandNew(target);
    const rubrics = await rubricsOf(call, io);
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const { input, issues: faults } = await loadCohort(paths, call.command, { io, rubrics });
    if (input === null) return report(io, faults, 1);
    demandWhole(input, target);
    const scored = scoreInput(input);
    const source = reportSource(input, scored);
    const options = usualOptions(source, optionValue(call, "version") === "internal" ? "internal" : "public");
    const files = issuedFiles(source, wanted, options);
    if (!files.ok) throw new Stop(1, [...scored.issues, ...files.issues]);
    await writeWhole(target, await bytesOf(files.value, format, target, io));
    await io.stdout.write(`已写入${target.shown}：${toldOf(wanted, files.value.length)}\n`);
    return report(io, [...scored.issues, ...files.issues], 0);
  },
};

/** Tables after which it is told how far the work is. */
const STEP = 50;

/** The bytes of the only file, or of an archive with all of them. */
async function bytesOf(files: readonly IssuedFile[], format: Format, target: FilePath, io: Io): Promise<Uint8Array> {
  const told = async (done: number, of: number) => {
    if (done % STEP === 0) await io.progress(`正在生成${target.shown}（${String(done)}/${String(of)}）`, true);
  };
  const made = await format.make(
    files.map(({ document }) => document),
    io,
    told,
  );
  const [first] = made;
  if (!archived(target) && first !== undefined) return first;
  const named = files.map(({ name }, index) => ({
    name: name + format.extension,
    bytes: made[index] ?? new Uint8Array(),
  }));
  return archiveOf(named, new Date(io.stamp().time));
}

function toldOf(wanted: Wanted, files: number): string {
  switch (wanted.tables) {
    case "unit":
      return `${wanted.name}的附件表`;
    case "units":
      return "各单位的附件表";
    case "each":
      return `${String(files)}个文件，每个单位一个`;
    case "summary":
      return "汇总表";
  }
}

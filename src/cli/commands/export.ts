import { guideFile, issuedFiles, type IssuedFile, type Wanted } from "../../app/issued/documents";
import { reportSource, usualOptions } from "../../app/issued/options";
import { archiveOf } from "../../report/archive";
import { GUIDE } from "../../report/guide/guide";
import { VERSIONS, type ReportOptions, type ReportSource } from "../../report/options";
import { issue } from "../../shared/issue";
import { demandWhole } from "../common/bookOutput";
import { rubricOption, rubricsOf } from "../common/catalogue";
import { loadCohort } from "../common/cohort";
import {
  notTogether,
  optionText,
  optionValue,
  requiredOption,
  type Call,
  type Command,
  type Option,
  forceOption,
  targetAt,
} from "../common/command";
import { report } from "../common/diagnostics";
import { FORMATS, type Format } from "../common/exportFormat";
import { guideSource } from "../common/guideSource";
import { scoreInSight } from "../common/scoring";
import { filePath, extensionOf, writeWhole, type FilePath } from "../system/files";
import type { Io } from "../system/io";
import { Stop } from "../system/stop";
import { lookUp } from "../../shared/lookUp";
import { listed } from "../../shared/said";

const unitOption: Option = { name: "unit", value: "单位名称" };
const tableOption: Option = { name: "table", value: "表", choices: ["units", "summary", "guide"] };
const formatOption: Option = { name: "format", value: "格式", choices: Object.keys(FORMATS) };

const versionOption: Option = { name: "version", value: "版本", choices: VERSIONS };
const assessorOption: Option = { name: "assessor", value: "考核单位" };
const issuedOption: Option = { name: "as-issued" };

const exportOptions: readonly Option[] = [
  unitOption,
  tableOption,
  versionOption,
  formatOption,
  assessorOption,
  issuedOption,
  rubricOption,
  forceOption,
  { name: "o", value: "文件", required: true },
];

export const exportTables: Command = {
  name: "export",
  usage:
    "输入文件…|编号|考评表.json [--unit 单位] [--table units|summary|guide] [--version public|internal|results] [--format docx|xlsx|pdf|html] [--assessor 考核单位] [--as-issued] [--rubric 考评表.json] [--force] -o 文件",
  summary: "按印发的附件格式导出计分结果；-o的文件是.zip的，每个单位一个文件；--table guide是给填表人的一页填报说明",
  english:
    "The finished tables in the official appendix's layout; with a .zip behind -o one file for each unit; --table guide is a page for whoever fills in.",
  takes: { what: "输入文件", least: 1, most: Infinity },
  options: exportOptions,
  async run(call, io) {
    const path = filePath(requiredOption(call, "o"), io);
    const format = formatOf(call, path);
    if (isGuide(call)) return exportGuide(call, { path, format }, io);
    const wanted = wantedBy(call, path);
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const target = await targetAt(path, call, paths);
    const rubrics = await rubricsOf(call, io);
    const { input, issues: faults } = await loadCohort(paths, call.command, { io, rubrics });
    if (input === null) return report(io, faults, 1);
    demandWhole(input, target);
    const scored = await scoreInSight(input, io);
    const source = reportSource(input, scored);
    const options = optionsBy(call, source);
    const files = issuedFiles(source, wanted, options);
    if (!files.ok) throw new Stop(1, [...scored.issues, ...files.issues]);
    await writeWhole(target, await bytesOf(files.value, format, target, io));
    await io.stdout.write(`已写入${target.shown}：${summaryOf(wanted, files.value.length)}\n`);
    return report(io, [...scored.issues, ...files.issues], 0);
  },
};

function isGuide(call: Call): boolean {
  return optionValue(call, tableOption.name) === "guide";
}

/** What tells how results are issued: a page for whoever fills in has none. */
const OF_RESULTS: readonly Option[] = [unitOption, versionOption, assessorOption, issuedOption];

/** The page for whoever fills in, of a rubric or of what was made of it. */
async function exportGuide(call: Call, { path, format }: { path: FilePath; format: Format }, io: Io) {
  const other = OF_RESULTS.find(({ name }) => lookUp(call.options, name) !== undefined);
  if (other !== undefined) throw unused("guide", other, call);
  const inputs = call.arguments.map((shown) => filePath(shown, io));
  const target = await targetAt(path, call, inputs);
  const { rubric, filling, issues } = await guideSource(call, { io, rubrics: await rubricsOf(call, io) });
  await writeWhole(target, await bytesOf([guideFile(rubric, filling)], format, target, io));
  await io.stdout.write(`已写入${target.shown}：${GUIDE}\n`);
  return report(io, issues, 0);
}

function unused(table: string, other: Option, call: Call): Stop {
  return notTogether(call, `${optionText(tableOption)} ${table}`, optionText(other));
}

/** The usual, but for who signs and whether misprints stay. */
function optionsBy(call: Call, source: ReportSource): ReportOptions {
  const named = optionValue(call, "version");
  const usual = usualOptions(source, VERSIONS.find((version) => version === named) ?? "public");
  const assessor = optionValue(call, assessorOption.name);
  const signature = assessor === null || usual.signature === null ? usual.signature : { ...usual.signature, assessor };
  return { ...usual, signature, asIssued: lookUp(call.options, issuedOption.name) === true };
}

/** The bytes of the only file, or of an archive with all of them. */
async function bytesOf(files: readonly IssuedFile[], format: Format, target: FilePath, io: Io): Promise<Uint8Array> {
  const told = async (done: number, of: number) => {
    await io.progress(`正在生成 Making ${target.shown}`, { done, of });
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

function summaryOf(wanted: Wanted, files: number): string {
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

const ARCHIVE = ".zip";

/** Whether the files go into an archive. */
function archived(target: FilePath): boolean {
  return extensionOf(target) === ARCHIVE;
}

/** By the option, or else by the extension; an archive holds .docx files unless told otherwise. Stops where they differ. */
function formatOf(call: Call, target: FilePath): Format {
  const named = optionValue(call, formatOption.name);
  const extension = extensionOf(target);
  const wanted = named ?? (archived(target) ? "docx" : extension.slice(1));
  const format: Format | undefined = Object.entries(FORMATS).find(([word]) => word === wanted)?.[1];
  if (format !== undefined && [format.extension, ARCHIVE].includes(extension)) return format;
  const formats = format === undefined ? Object.values(FORMATS) : [format];
  const known = listed([...formats.map((one) => one.extension), ARCHIVE]);
  throw new Stop(2, [issue("report-extension", { file: target.shown }, { known, extension })], call.command);
}

/** Which tables; an archive gets a file for each unit. Stops where the options contradict one another. */
function wantedBy(call: Call, target: FilePath): Wanted {
  const name = optionValue(call, unitOption.name);
  const summary = optionValue(call, tableOption.name) === "summary";
  if (name !== null && summary) throw unused("summary", unitOption, call);
  if (name !== null) return { tables: "unit", name };
  if (summary) return { tables: "summary" };
  return { tables: archived(target) ? "each" : "units" };
}

import type { Wanted } from "../app/issued/documents";
import { issue } from "../shared/issue";
import { listed } from "../shared/said";
import { optionText, optionValue, type Call, type Option } from "./command";
import { FORMATS, type Format } from "./exportFormat";
import { extensionOf, type FilePath } from "./files";
import { rubricOption } from "./ownRubric";
import { Stop } from "./stop";

/*
 * What somebody who exports wants, by what he typed.
 */

const unitOption: Option = { name: "unit", value: "单位名称" };
const tableOption: Option = { name: "table", value: "表", choices: ["units", "summary"] };
const formatOption: Option = { name: "format", value: "格式", choices: Object.keys(FORMATS) };

export const exportOptions: readonly Option[] = [
  unitOption,
  tableOption,
  { name: "version", value: "版本", choices: ["public", "internal"] },
  formatOption,
  rubricOption,
  { name: "o", value: "文件", required: true },
];

const ARCHIVE = ".zip";

/** Whether the files go into an archive. */
export function archived(target: FilePath): boolean {
  return extensionOf(target) === ARCHIVE;
}

/** By the option, or else by the extension; an archive holds .docx files unless told otherwise. Stops where they differ. */
export function formatOf(call: Call, target: FilePath): Format {
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
export function wantedBy(call: Call, target: FilePath): Wanted {
  const name = optionValue(call, unitOption.name);
  const summary = optionValue(call, tableOption.name) === "summary";
  if (name !== null && summary) {
    const parameters = { option: `${optionText(tableOption)} summary`, other: optionText(unitOption) };
    throw new Stop(2, [issue("report-option-not-used", {}, parameters)], call.command);
  }
  if (name !== null) return { tables: "unit", name };
  if (summary) return { tables: "summary" };
  return { tables: archived(target) ? "each" : "units" };
}

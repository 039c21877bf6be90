import type { WorkbookState } from "../../layout/results/state";
import type { ReportOptions, Version } from "../../report/options";
import type { Language } from "../../shared/language";
import type { Format, Tables } from "../session/names";

/** What a document may keep internal. */
type Kept = "ratings" | "grades";

/** What the step 导出 says of the finished tables; it is loaded together with them. */
export interface ExportTablesTexts {
  readonly title: string;
  readonly notLatest: Readonly<Record<Exclude<WorkbookState["state"], "latest">, string>>;
  readonly provisional: (units: number, errors: number) => string;
  readonly tables: string;
  readonly tableNames: Readonly<Record<Tables, (units: number) => string>>;
  readonly unit: string;
  readonly lookedAt: string;
  readonly version: string;
  readonly versions: Readonly<Record<Version, string>>;
  readonly leavesOut: Readonly<Record<Version, string>>;
  readonly keptInternal: (what: readonly Kept[]) => string;
  readonly order: string;
  readonly orders: Readonly<Record<ReportOptions["order"], string>>;
  readonly self: string;
  readonly signed: string;
  readonly assessor: string;
  readonly responsible: string;
  readonly date: string;
  readonly byHand: string;
  readonly dateHint: string;
  readonly format: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly tooManySheets: string;
  readonly files: string;
  readonly oneFile: string;
  readonly eachFile: (units: number) => string;
  readonly preview: string;
  readonly page: (page: number, of: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly fullSize: string;
  readonly making: (done: number, of: number) => string;
  readonly stop: string;
  readonly export: Readonly<Record<Format, string>>;
  readonly confirm: (sheets: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
}

const keptZhCN: Readonly<Record<Kept, string>> = { ratings: "评价等次", grades: "综合等次" };

const zhCN: ExportTablesTexts = {
  title: "附件表",
  notLatest: {
    unscored: "导出的表按现在的填报数据计算；结果还没有写入工作簿，建议先计分，使工作簿与印发的表一致。",
    stale: "导出的表按现在的填报数据计算，与工作簿里上次写入的结果可能不同，建议先重新计分。",
    edited: "导出的表按填报数据计算；在工作簿里手工改过的结果不会进入导出的表，请先到“复核”处理。",
    altered: "模板被改动，有的数据可能没有读到，请先到“校验”处理。",
  },
  provisional: (units, errors) => {
    const found = [
      ...(units > 0 ? [`${units} 个单位有指标未填全或有误`] : []),
      ...(errors > 0 ? [`填报有 ${errors} 处错误`] : []),
    ].join("，");
    return `${found}。现在导出的表每页都标“暂计”，补全并重新导出后才能印发。`;
  },
  tables: "导出什么",
  tableNames: {
    unit: () => "一个单位的附件表",
    units: (units) => `全部 ${units} 个单位的附件表`,
    summary: () => "汇总表",
  },
  unit: "考核对象",
  lookedAt: "预览哪个单位",
  version: "版本",
  versions: { public: "公开版", internal: "内部版" },
  leavesOut: {
    public: "不含名次、评分说明和采用的口径，可以印发。",
    internal: "内容不省略，含名次、评分说明和采用的口径；每页标“内部使用”，不要外发。",
  },
  keptInternal: (what) => `文件规定${what.map((one) => keptZhCN[one]).join("、")}不对外公布，也不含。`,
  order: "汇总表的排列",
  orders: { list: "按名单顺序", rank: "按名次" },
  self: "列出自评得分",
  signed: "留签章栏",
  assessor: "考核单位",
  responsible: "负责人",
  date: "日期",
  byHand: "不填的留空，印出后手写。",
  dateHint: "照填的文字印，如 2020年12月21日",
  format: "格式",
  formats: { docx: "Word 文档（.docx）", xlsx: "Excel 工作簿（.xlsx）", sheet: "本工作簿里的新工作表" },
  tooManySheets: "单位太多，不能都画成本工作簿的工作表，请导出为文件。",
  files: "文件",
  oneFile: "合成一个文件",
  eachFile: (units) => `每个单位一个文件，共 ${units} 个，装在一个压缩包（.zip）里`,
  preview: "预览",
  page: (page, of) => `第 ${page} 页，共 ${of} 页`,
  previousPage: "上一页",
  nextPage: "下一页",
  fullSize: "按原大显示",
  making: (done, of) => `已完成 ${done} 张表，共 ${of} 张`,
  stop: "停止导出",
  export: { docx: "导出 Word 文档", xlsx: "导出 Excel 工作簿", sheet: "新增工作表…" },
  confirm: (sheets) =>
    `将在本工作簿最后新增${sheets.length === 1 ? "" : ` ${sheets.length} 张`}工作表“${sheets.slice(0, 3).join("”“")}”${sheets.length > 3 ? "等" : ""}，已有的工作表不会改动。新增以后，Excel 的“撤销”退不回新增以前。`,
  yes: "新增",
  no: "取消",
};

const keptEnUS: Readonly<Record<Kept, string>> = { ratings: "ratings", grades: "grades" };
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const enUS: ExportTablesTexts = {
  title: "Official tables",
  notLatest: {
    unscored:
      "The tables follow from the entries as they are now. No results are in the workbook yet; score first, so that it agrees with what is issued.",
    stale:
      "The tables follow from the entries as they are now and may differ from the results in the workbook. Score again first.",
    edited: "The tables follow from the entries. Results edited by hand do not get into them. See Review first.",
    altered: "The template was altered, so some entries may not have been read. See Check first.",
  },
  provisional: (units, errors) => {
    const found = [
      ...(units > 0 ? [`${counted(units, "unit has", "units have")} indicators that are missing or wrong`] : []),
      ...(errors > 0 ? [`the entries have ${counted(errors, "error", "errors")}`] : []),
    ].join("; ");
    return `${found[0]?.toUpperCase() ?? ""}${found.slice(1)}. Every page exported now is marked 暂计 (provisional); complete the entries and export again before issuing.`;
  },
  tables: "What to export",
  tableNames: {
    unit: () => "One unit's table",
    units: (units) => (units === 1 ? "The table of the only unit" : `The tables of all ${units} units`),
    summary: () => "One table for all units",
  },
  unit: "Unit",
  lookedAt: "Unit in the preview",
  version: "Version",
  versions: { public: "Public", internal: "Internal" },
  leavesOut: {
    public: "Without ranks, explanations and the readings in force; fit to be issued.",
    internal:
      "Leaves nothing out: ranks, explanations and readings are in it. Every page is marked 内部使用 (internal); do not send it outside.",
  },
  keptInternal: (what) =>
    `The document keeps ${what.map((one) => keptEnUS[one]).join(" and ")} internal: not in it either.`,
  order: "Order of the units",
  orders: { list: "As listed", rank: "By rank" },
  self: "Show the units' own points",
  signed: "Room for signatures and seals",
  assessor: "Assessing office",
  responsible: "Person responsible",
  date: "Date",
  byHand: "What is left blank is written in by hand.",
  dateHint: "Printed as typed, such as 2020年12月21日",
  format: "Format",
  formats: { docx: "Word document (.docx)", xlsx: "Excel workbook (.xlsx)", sheet: "New worksheet in this workbook" },
  tooManySheets: "There are too many units for a worksheet each in this workbook. Please export files.",
  files: "Files",
  oneFile: "One file for all",
  eachFile: (units) => `A file for each unit, ${counted(units, "file", "files")} in one archive (.zip)`,
  preview: "Preview",
  page: (page, of) => `Page ${page} of ${of}`,
  previousPage: "Previous page",
  nextPage: "Next page",
  fullSize: "Full size",
  making: (done, of) => `${done} of ${counted(of, "table", "tables")} done`,
  stop: "Stop exporting",
  export: { docx: "Export as Word document", xlsx: "Export as Excel workbook", sheet: "Add worksheet…" },
  confirm: (sheets) =>
    `${counted(sheets.length, "worksheet", "worksheets")} will be added at the end of this workbook: ${sheets.slice(0, 3).join(", ")}${sheets.length > 3 ? " …" : ""}. The worksheets that are there stay as they are. Excel cannot undo past that.`,
  yes: "Add",
  no: "Cancel",
};

export const exportTablesTexts: Readonly<Record<Language, ExportTablesTexts>> = { "zh-CN": zhCN, "en-US": enUS };

import { bilingual } from "../../shared/words";
import { useTexts } from "./texts";

/** What the step 导出 says of the finished tables; it is loaded together with them. */
const exportTablesTexts = bilingual(
  {
    title: "附件表",
    notLatest: {
      unscored: "导出的表按现在的填报数据计算；结果还没有写入工作簿，建议先计分，使工作簿与印发的表一致。",
      stale: "导出的表按现在的填报数据计算，与工作簿里上次写入的结果可能不同，建议先重新计分。",
      edited: "导出的表按填报数据计算；在工作簿里手工改过的结果不会进入导出的表，请先到“复核”处理。",
      altered: "模板被改动，有的数据可能没有读到，请先到“校验”处理。",
    },
    provisional:
      "{found}。它们的表和汇总表每页标“暂计”，补全后才能印发；其他单位的得分已定，名次、按名额的等次标“暂定”。",
    unitsIncomplete: "{units} 个单位有指标未填全或有误",
    entriesWrong: "填报有 {errors} 处错误",
    bothFound: "{units} 个单位有指标未填全或有误，填报有 {errors} 处错误",
    tables: "导出什么",
    tableNames: {
      unit: "一个单位的附件表",
      units: "全部 {units} 个单位的附件表",
      summary: "汇总表",
    },
    unit: "考核对象",
    lookedAt: "预览哪个单位",
    version: "版本",
    versions: { public: "公开版", internal: "内部版", results: "结果反馈" },
    leavesOut: {
      public: "不含名次、评分说明和采用的口径，可以印发。",
      internal: "内容不省略，含名次、评分说明和采用的口径；每页标“内部使用”，不要外发。",
      results: "只有结果（等次，不评等次的总分），不含各项得分、名次和说明；反馈给各单位的，每个单位一份。",
    },
    keptInternal: "文件规定{what}不对外公布，也不含。",
    kept: { ratings: "评价等次", grades: "综合等次" },
    and: "、",
    order: "汇总表的排列",
    orders: { list: "按名单顺序", rank: "按名次" },
    self: "列出自评得分",
    asIssued: "照印发原文",
    asIssuedHint: "不选的，原文的误字已更正，并在表下注明。",
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
    eachFile: "每个单位一个文件，共 {units} 个，装在一个压缩包（.zip）里",
    preview: "预览",
    making: "已完成 {done} 张表，共 {of} 张",
    stop: "停止导出",
    export: { docx: "导出 Word 文档", xlsx: "导出 Excel 工作簿", sheet: "新增工作表…" },
    confirm: "将在本工作簿最后新增工作表{names}，已有的工作表不会改动。新增以后可以用“退回”去掉。",
    confirmAll: "将在本工作簿最后新增 {count} 张工作表{names}，已有的工作表不会改动。新增以后可以用“退回”去掉。",
    andMore: "{names}等",
    yes: "新增",
    no: "取消",
  },
  {
    title: "Official tables",
    notLatest: {
      unscored:
        "The tables follow from the entries as they are now. No results are in the workbook yet; score first, so that it agrees with what is issued.",
      stale:
        "The tables follow from the entries as they are now and may differ from the results in the workbook. Score again first.",
      edited: "The tables follow from the entries. Results edited by hand do not get into them. See Review first.",
      altered: "The template was altered, so some entries may not have been read. See Check first.",
    },
    provisional:
      "{found}. Their tables and the table for all units are marked 暂计 (provisional). The points of other units are final; their ranks and grades by quota are marked 暂定 (undecided).",
    unitsIncomplete: "{units|unit has|units have} indicators that are missing or wrong",
    entriesWrong: "The entries have {errors|error|errors}",
    bothFound:
      "{units|unit has|units have} indicators that are missing or wrong; the entries have {errors|error|errors}",
    tables: "What to export",
    tableNames: {
      unit: "One unit's table",
      units: "The tables of all units ({units})",
      summary: "One table for all units",
    },
    unit: "Unit",
    lookedAt: "Unit in the preview",
    version: "Version",
    versions: { public: "Public", internal: "Internal", results: "Results alone" },
    leavesOut: {
      public: "Without ranks, explanations and the readings in force; fit to be issued.",
      internal:
        "Leaves nothing out: ranks, explanations and readings are in it. Every page is marked 内部使用 (internal); do not send it outside.",
      results:
        "The grade (or the total, where there are no grades) alone, without items, ranks and explanations; to tell each unit its own.",
    },
    keptInternal: "The document keeps {what} internal: not in it either.",
    kept: { ratings: "ratings", grades: "grades" },
    and: " and ",
    order: "Order of the units",
    orders: { list: "As listed", rank: "By rank" },
    self: "Show the units' own points",
    asIssued: "As issued, misprints included",
    asIssuedHint: "Otherwise misprints are mended, with a note under the table.",
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
    eachFile: "A file for each unit, {units|file|files} in one archive (.zip)",
    preview: "Preview",
    making: "{done} of {of|table|tables} done",
    stop: "Stop exporting",
    export: { docx: "Export as Word document", xlsx: "Export as Excel workbook", sheet: "Add worksheet…" },
    confirm:
      "A worksheet will be added at the end of this workbook: {names}. The worksheets that are there stay as they are. “Take back” takes them away again.",
    confirmAll:
      "{count|worksheet|worksheets} will be added at the end of this workbook: {names}. The worksheets that are there stay as they are. “Take back” takes them away again.",
    andMore: "{names} …",
    yes: "Add",
    no: "Cancel",
  },
);

export type ExportTablesTexts = (typeof exportTablesTexts)["zh-CN"];

/** What is said of the finished tables in the reader's language. */
export function useTablesTexts(): ExportTablesTexts {
  return exportTablesTexts[useTexts().language];
}

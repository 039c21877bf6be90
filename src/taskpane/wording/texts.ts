import type { Language } from "../../shared/language";
import { bilingual } from "../../shared/words";
import { exportTexts } from "./export";
import { problemsTexts } from "./problems";
import { readingsTexts, resultsTexts } from "./results";
import { reviewTexts } from "./review";
import { startTexts } from "./start";
import { useLanguage } from "../../ui/language";

/** What the pane says beside its steps. */
const general = bilingual(
  {
    product: "考评表",
    purpose: "按文件附件生成考核工作表，检查填报，计分，逐分说明依据。",
    outsideExcel: "这个页面没有在 Excel 里打开。请从 Excel“开始”选项卡的“考评”组打开考评面板。",
    notStarted: "考评面板没有打开。请关闭面板再打开一次；仍然打不开，请把下面这行字告诉信息技术人员。",
    tabs: {
      label: "考评步骤",
      start: "开始",
      problems: "校验",
      results: "评分",
      readings: "口径",
      review: "复核",
      collect: "收表",
      export: "导出",
    },
    states: {
      unscored: { word: "未评分", meaning: "还没有把结果写入工作簿。" },
      latest: { word: "最新", meaning: "工作簿里的结果与填报数据一致。" },
      stale: { word: "已过期", meaning: "计分以后数据或口径有改动，详见“复核”。" },
      edited: { word: "结果被改动", meaning: "程序写入的结果被改过，详见“复核”。" },
      altered: { word: "模板被改动", meaning: "原表文字、隐藏的标记或工作表有变化，详见“校验”。" },
    },
    severities: { error: "错误", warning: "警告", notice: "提示" },
    layouts: { appendix: "附表布局：每个单位一张表", matrix: "总表布局：每个单位一行" },
    tasks: {
      read: { busy: "正在读取工作簿…", done: "已读取工作簿。", failed: "工作簿没有读取成功。" },
      make: {
        busy: "正在生成工作表，单位多时要一两分钟，请先不要编辑工作簿…",
        done: "工作表已生成，可以填报。",
        failed: "没有生成工作表。",
      },
      score: { busy: "正在计分并写入结果…", done: "结果已写入工作簿。", failed: "结果没有写入。" },
      switch: { busy: "正在改口径…", done: "口径已写入“说明”工作表，请重新计分。", failed: "口径没有改。" },
      restore: { busy: "正在恢复结果…", done: "已写回上次计分的结果。", failed: "结果没有恢复。" },
      gather: { busy: "正在读取文件…", done: "文件已读取，请核对清单。", failed: "文件没有读取。" },
      collect: { busy: "正在写入…", done: "已写入工作簿；计过分的，请重新计分。", failed: "没有写入。" },
      export: { busy: "正在导出…", done: "已导出。", failed: "没有导出。" },
      draw: { busy: "正在新增工作表…", done: "已新增工作表。", failed: "没有新增工作表。" },
      check: { busy: "正在检查改动…", done: "已检查改动。", failed: "改动没有检查成功。" },
      fix: { busy: "正在改写单元格…", done: "改写完毕。", failed: "没有改写。" },
      takeBack: { busy: "正在退回…", done: "已退回。", failed: "没有退回。" },
      openTable: { busy: "正在打开考评表文件…", done: "已打开考评表文件。", failed: "考评表文件没有打开。" },
      draft: { busy: "正在读取表格…", done: "已读取表格。", failed: "表格没有读成。" },
      drop: { busy: "正在查看文件…", done: "已打开文件。", failed: "文件没有打开。" },
      select: { busy: "正在选中单元格…", done: "已选中单元格。", failed: "没有选中单元格。" },
    },
    takeBack: {
      button: "退回“{what}”",
      hint: "{time} 写入。点一下，单元格恢复到写入以前；写入以后你改过的不动。",
      what: {
        make: "生成工作表",
        score: "计分并写入",
        collect: "收表写入",
        fix: "改写",
        switch: "换口径",
        restore: "恢复结果",
        draw: "新增工作表",
      },
    },
    common: {
      readAgain: "重新读取",
      found: {
        error: "有错误 {count} 条：",
        warning: "有警告 {count} 条：",
        notice: "有提示 {count} 条：",
      },
      help: "帮助",
      stop: "停止",
      copyDetails: "复制详情",
      copied: "已复制。",
      notCopied: "没有复制成功，请手工选中文字复制。",
      dismiss: "关闭",
      crashed: "程序出错，请复制详情交给维护人员。工作簿里的数据没有丢失。",
      notDrawn: "这一部分没有显示出来。",
      keptAll:
        "工作簿、自己的考评表和已经收到的文件都还在，其他步骤照常可用。请点“重新显示”；仍然不行的，请复制详情交给维护人员。",
      drawAgain: "重新显示",
      openAsTable: "作为考评表打开",
      makeOfData: "按它生成工作表",
      noBook: "工作簿里还没有考评表。请先到“开始”生成。",
      notRead: "工作簿还没有读取成功，请照上面的提示处理后点“重新读取”。",
      blank: "—",
      separator: "、",
      goTo: "转到 {place}",
      page: "第 {from}–{to} 条，共 {all} 条",
      previous: "上一页",
      next: "下一页",
      state: "结果状态",
      loading: "正在准备…",
      notLoaded: "这一部分没有加载成功，请检查网络后再试。",
      loadAgain: "重新加载",
    },
  },
  {
    product: "Rubric Sheets",
    purpose: "Generates assessment worksheets, checks the entries, scores them and explains every score.",
    outsideExcel: "This page is not open in Excel. Open the pane from the Assessment group on Excel's Home tab.",
    notStarted: "The pane did not open. Close it and open it again; if that fails, show your IT staff the line below.",
    tabs: {
      label: "Steps",
      start: "Start",
      problems: "Check",
      results: "Score",
      readings: "Readings",
      review: "Review",
      collect: "Collect",
      export: "Export",
    },
    states: {
      unscored: { word: "Not scored", meaning: "No results have been written into the workbook yet." },
      latest: { word: "Up to date", meaning: "The results in the workbook agree with its entries." },
      stale: { word: "Out of date", meaning: "Entries or readings changed after scoring. See Review." },
      edited: {
        word: "Results edited",
        meaning: "Written results were changed. See Review.",
      },
      altered: { word: "Template altered", meaning: "Official texts, hidden marks or sheets changed. See Check." },
    },
    severities: { error: "Error", warning: "Warning", notice: "Notice" },
    layouts: { appendix: "Appendix: a sheet for each unit", matrix: "Matrix: a row for each unit" },
    tasks: {
      read: {
        busy: "Reading the workbook…",
        done: "The workbook has been read.",
        failed: "The workbook was not read.",
      },
      make: {
        busy: "Making worksheets; many take a minute or two. Please do not edit meanwhile…",
        done: "The worksheets are ready.",
        failed: "No worksheets were made.",
      },
      score: {
        busy: "Scoring and writing…",
        done: "The results are in the workbook.",
        failed: "No results were written.",
      },
      switch: {
        busy: "Switching the reading…",
        done: "The reading is in sheet 说明. Score again.",
        failed: "The reading was not switched.",
      },
      restore: {
        busy: "Restoring results…",
        done: "The results of the last scoring are back.",
        failed: "The results were not restored.",
      },
      gather: {
        busy: "Reading the files…",
        done: "The files have been read. Please check the list.",
        failed: "The files were not read.",
      },
      collect: {
        busy: "Writing…",
        done: "Written. If there are results, score again.",
        failed: "Nothing was written.",
      },
      export: { busy: "Exporting…", done: "Exported.", failed: "Nothing was exported." },
      draw: { busy: "Adding worksheets…", done: "The worksheets were added.", failed: "No worksheet was added." },
      check: {
        busy: "Checking the change…",
        done: "The change has been checked.",
        failed: "The change was not checked.",
      },
      fix: { busy: "Rewriting cells…", done: "Rewriting is done.", failed: "Nothing was rewritten." },
      takeBack: { busy: "Taking back…", done: "Taken back.", failed: "Nothing was taken back." },
      openTable: { busy: "Opening the rubric file…", done: "The rubric file is open.", failed: "It was not opened." },
      draft: { busy: "Reading the table…", done: "The table was read.", failed: "The table was not read." },
      drop: { busy: "Looking at the file…", done: "The file is open.", failed: "The file was not opened." },
      select: { busy: "Selecting the cell…", done: "The cell is selected.", failed: "The cell was not selected." },
    },
    takeBack: {
      button: "Take back “{what}”",
      hint: "Written at {time}. The cells hold again what they held before; what you changed since stays.",
      what: {
        make: "making worksheets",
        score: "scoring",
        collect: "collecting",
        fix: "rewriting",
        switch: "switching the reading",
        restore: "restoring results",
        draw: "adding worksheets",
      },
    },
    common: {
      readAgain: "Read again",
      found: {
        error: "{count|error|errors}:",
        warning: "{count|warning|warnings}:",
        notice: "{count|notice|notices}:",
      },
      help: "Help",
      stop: "Stop",
      copyDetails: "Copy details",
      copied: "Copied.",
      notCopied: "Not copied. Select the text and copy it by hand.",
      dismiss: "Dismiss",
      crashed: "The program failed. Copy the details for whoever maintains it. No data in the workbook are lost.",
      notDrawn: "This part could not be shown.",
      keptAll:
        "The workbook, your own tables and the files that came back are all kept, and the other steps work as before. Show it again; if that fails, copy the details for whoever maintains the program.",
      drawAgain: "Show again",
      openAsTable: "Open as a rubric",
      makeOfData: "Make worksheets of it",
      noBook: "There is no assessment in this workbook yet. Make one on Start.",
      notRead: "The workbook has not been read. Do as told above, then read again.",
      blank: "—",
      separator: ", ",
      goTo: "Go to {place}",
      page: "{from}–{to} of {all}",
      previous: "Previous page",
      next: "Next page",
      state: "State of the results",
      loading: "Getting ready…",
      notLoaded: "This part could not be loaded. Please check the network and try again.",
      loadAgain: "Load again",
    },
  },
);

function allIn(language: Language) {
  return {
    ...general[language],
    language,
    start: startTexts[language],
    problems: problemsTexts[language],
    results: resultsTexts[language],
    readings: readingsTexts[language],
    review: reviewTexts[language],
    export: exportTexts[language],
  };
}

/** Everything that the task pane says from the beginning on. */
export type Texts = ReturnType<typeof allIn>;

const texts: Readonly<Record<Language, Texts>> = { "zh-CN": allIn("zh-CN"), "en-US": allIn("en-US") };

/** What the task pane says in a language. */
export function textsIn(language: Language): Texts {
  return texts[language];
}

/** What the pane says in the reader's language. */
export function useTexts(): Texts {
  return textsIn(useLanguage());
}

import { problemsZhCN } from "./problems";
import { readingsZhCN } from "./readings";
import { resultsZhCN } from "./results";
import { collectZhCN } from "./collect";
import { exportZhCN } from "./export";
import { reviewZhCN } from "./review";
import { startZhCN } from "./start";
import type { Texts } from "./texts";

export const zhCN: Texts = {
  language: "zh-CN",
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
    unfix: { busy: "正在撤销改写…", done: "撤销完毕。", failed: "没有撤销。" },
    openTable: { busy: "正在打开考评表文件…", done: "已打开考评表文件。", failed: "考评表文件没有打开。" },
    draft: { busy: "正在读取表格…", done: "已读取表格。", failed: "表格没有读成。" },
    select: { busy: "正在选中单元格…", done: "已选中单元格。", failed: "没有选中单元格。" },
  },
  common: {
    readAgain: "重新读取",
    copyDetails: "复制详情",
    copied: "已复制。",
    notCopied: "没有复制成功，请手工选中文字复制。",
    dismiss: "关闭",
    crashed: "程序出错，请复制详情交给维护人员。工作簿里的数据没有丢失。",
    noBook: "工作簿里还没有考评表。请先到“开始”生成。",
    notRead: "工作簿还没有读取成功，请照上面的提示处理后点“重新读取”。",
    blank: "—",
    goTo: (place) => `转到 ${place}`,
    page: (from, to, all) => `第 ${from}–${to} 条，共 ${all} 条`,
    previous: "上一页",
    next: "下一页",
    state: "结果状态",
    loading: "正在准备…",
    notLoaded: "这一部分没有加载成功，请检查网络后再试。",
    loadAgain: "重新加载",
  },
  start: startZhCN,
  problems: problemsZhCN,
  results: resultsZhCN,
  readings: readingsZhCN,
  review: reviewZhCN,
  collect: collectZhCN,
  export: exportZhCN,
};

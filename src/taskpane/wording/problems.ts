import type { Slip } from "../../layout/read/suggestion";
import type { IssueCode } from "../../shared/issue";
import { problemKind } from "./problemKinds";

/** What the step 校验 says. */
export interface ProblemsTexts {
  readonly none: string;
  readonly noneHint: string;
  readonly goToResults: string;
  readonly count: (severity: string, count: number) => string;
  readonly noSheet: string;
  readonly summary: string;
  readonly filter: string;
  readonly allHidden: string;
  readonly list: string;
  readonly kind: (code: IssueCode) => string;
  readonly following: string;
  readonly notFollowing: string;
  readonly behind: Readonly<Record<"scores" | "all", string>>;
  readonly refresh: string;
  readonly fixes: (count: number) => string;
  readonly look: string;
  readonly hide: string;
  readonly fixHint: string;
  readonly slips: Readonly<Record<Slip, string>>;
  readonly fixAll: (count: number) => string;
  readonly fixSlip: (slip: string, count: number) => string;
  readonly fixKind: (count: number) => string;
  readonly fixOne: (to: string) => string;
  readonly fixOneOf: (place: string, from: string, to: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly fixed: (count: number) => string;
  readonly undo: string;
}

export const problemsZhCN: ProblemsTexts = {
  none: "没有发现问题。",
  noneHint: "每个填报单元格都检查过：该填的都填了，写法都能用。下一步可以计分。",
  goToResults: "去评分",
  count: (severity, count) => `${severity} ${count}`,
  noSheet: "整个工作簿",
  summary: "问题数量",
  filter: "显示哪些问题",
  allHidden: "有问题没有显示：请在上面选中要看的程度。",
  list: "问题清单",
  kind: (code) => problemKind(code, 0),
  following: "改动单元格以后，这里随即更新。",
  notFollowing: "改动单元格以后，请点“重新读取”更新这里。",
  behind: {
    scores: "填报有改动：改过的单元格已重新检查；得分、名次和单位之间的比较还是改动以前的，已过期。",
    all: "工作簿有改动（如插入行列、台账、口径），下面还是改动以前的内容，已过期。",
  },
  refresh: "重新读取并计算",
  fixes: (count) => `有 ${count} 处只有一种意思，可以代为改写`,
  look: "查看",
  hide: "收起",
  fixHint: "改写只动所列的单元格，可以撤销。写入后 Excel 自己的“撤消”记录会清空。",
  slips: {
    unit: "数字后面带单位",
    punctuation: "标点不对",
    percent: "带百分号",
    flag: "不是“是”“否”",
    choice: "选项写法不对",
    width: "全角数字或符号",
    spaces: "多余的空格",
    text: "数字存成了文字",
  },
  fixAll: (count) => `全部改写（${count}）`,
  fixSlip: (slip, count) => `${slip}：改写这一类（${count}）`,
  fixKind: (count) => `改写这 ${count} 处`,
  fixOne: (to) => `改为 ${to}`,
  fixOneOf: (place, from, to) => `把 ${place} 的“${from}”改为 ${to}`,
  fromTo: (from, to) => `“${from}” → ${to}`,
  fixed: (count) => `刚才改写了 ${count} 处。`,
  undo: "撤销改写",
};

export const problemsEnUS: ProblemsTexts = {
  none: "No problems found.",
  noneHint: "Every entry has been checked: nothing is missing, everything can be used. Score next.",
  goToResults: "Go to Score",
  count: (severity, count) => `${severity} ${count}`,
  noSheet: "Whole workbook",
  summary: "Number of problems",
  filter: "Problems to show",
  allHidden: "There are problems that are not shown. Choose above which to show.",
  list: "Problems",
  kind: (code) => problemKind(code, 1),
  following: "This list follows what is typed into cells.",
  notFollowing: "After changing cells choose “Read again”.",
  behind: {
    scores: "Entries have changed. The changed cells have been checked; points, ranks and comparisons are out of date.",
    all: "The workbook has changed (rows, columns, ledger, readings). What is shown below is out of date.",
  },
  refresh: "Read and work out again",
  fixes: (count) => `${count} ${count === 1 ? "cell" : "cells"} with one meaning only can be rewritten`,
  look: "Look",
  hide: "Hide",
  fixHint: "Only the listed cells change, and you can undo it here. Excel's own undo history is emptied.",
  slips: {
    unit: "Number with a unit",
    punctuation: "Punctuation",
    percent: "Percent sign",
    flag: "Not 是 or 否",
    choice: "Choice written otherwise",
    width: "Full-width characters",
    spaces: "Spaces",
    text: "Number stored as text",
  },
  fixAll: (count) => `Rewrite all (${count})`,
  fixSlip: (slip, count) => `${slip}: rewrite these (${count})`,
  fixKind: (count) => `Rewrite these ${count}`,
  fixOne: (to) => `Change to ${to}`,
  fixOneOf: (place, from, to) => `Change “${from}” in ${place} to ${to}`,
  fromTo: (from, to) => `“${from}” → ${to}`,
  fixed: (count) => `${count} ${count === 1 ? "cell was" : "cells were"} rewritten.`,
  undo: "Undo rewriting",
};

import type { Note } from "../../editing/edited";
import type { Mark } from "../../editing/findings";
import type { PartName } from "../../editing/parts";
import type { NewItemWords } from "../../editing/rows";
import type { PrintedColumn } from "../../rubric/printed";
import type { Language } from "../../shared/language";
import { editFormEnUS, editFormZhCN, type EditFormTexts } from "./editForm";

/** What the editor of rubrics says; it is loaded together with it. */
export interface EditTexts extends EditFormTexts {
  readonly title: (table: string) => string;
  readonly version: (id: string, version: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly close: string;
  readonly leave: string;
  readonly leaveYes: string;
  readonly leaveNo: string;
  readonly saveUnfinished: (places: string) => string;
  readonly saveYes: string;
  readonly saveNo: string;
  readonly items: (count: number) => string;
  readonly points: (max: number) => string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly unfinished: string;
  readonly parts: string;
  readonly partNames: Readonly<Record<PartName, string>>;
  readonly partHints: Readonly<Record<PartName, string>>;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly goTo: (place: string) => string;
  readonly table: string;
  readonly open: (question: string) => string;
  readonly listCase: string;
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly up: string;
  readonly down: string;
  readonly add: string;
  readonly remove: string;
  readonly removeAsk: (item: string) => string;
  readonly removeYes: string;
  readonly removeNo: string;
  /** Words that go into the rubric, which is Chinese. */
  readonly newItem: NewItemWords;
  readonly confirm: string;
  readonly printed: string;
  readonly changePrinted: string;
  readonly columns: Readonly<Record<PrintedColumn["role"], string>>;
  readonly more: string;
  readonly notes: Readonly<Record<Note["kind"], (text: string) => string>>;
  readonly example: string;
  readonly exampleHint: string;
  readonly exampleUnit: (number: number) => string;
  readonly examplePoints: (points: number) => string;
  readonly exampleBlank: (missing: string) => string;
  readonly exampleFed: (items: readonly string[]) => string;
}

const zhCN: EditTexts = {
  ...editFormZhCN,
  title: (table) => `修改考评表：${table}`,
  version: (id, version) => `编号 ${id}，打开时为第 ${version} 版`,
  undo: "撤销",
  redo: "重做",
  save: "保存",
  saved: "已保存",
  unsaved: "有改动，还没有保存",
  close: "返回",
  leave: "有改动没有保存，返回就丢掉了。",
  leaveYes: "不保存，返回",
  leaveNo: "继续修改",
  saveUnfinished: (places) => `${places}还没有填好，保存的是填错以前的内容。`,
  saveYes: "就这样保存",
  saveNo: "先去填好",
  items: (count) => `指标（${count} 项）`,
  points: (max) => `${max} 分`,
  marks: { unread: "没有读懂", toConfirm: "需核对", faulty: "检查有问题" },
  unfinished: "没有填好",
  parts: "其他部分",
  partNames: {
    document: "题目和文件",
    sections: "部分、阶段和总分",
    units: "单位类别和属性",
    interpretations: "口径",
    totals: "小数位数和总分的调整",
    grading: "名次和等次",
    veto: "一票否决",
    others: "填报检查和其他",
  },
  partHints: {
    document: "编号是考评表的文件名，内置的编号不能用。",
    sections: "合计随指标的分值自动改；文件印的合计本身有误的，到“填报检查和其他”里注明。",
    units: "各单位除指标以外另填的内容，如“是否贫困县”。",
    interpretations: "文件没有写明的情形：问题、选项和现用的选项。检查发现的可以在“检查发现的问题”里一键列出。",
    totals: "各项得分保留几位小数；加分合计的上限、难度系数等，没有就不写。",
    grading: "按什么排名次；各等次的界限、比例或名额。",
    veto: "有否决指标的表，须写明被否决的单位还排不排名。",
    others: "多数的表都没有这些内容。",
  },
  findings: (count) => `检查发现的问题：${count} 处`,
  noFindings: "检查没有发现问题。",
  goTo: (place) => `到 ${place}`,
  table: "印发的表",
  open: (question) => `文件没有写明：${question}。请列为口径，供使用者选择。`,
  listCase: "列为口径",
  back: "返回指标列表",
  previous: "上一项",
  next: "下一项",
  up: "上移",
  down: "下移",
  add: "在后面加一项",
  remove: "删除本项",
  removeAsk: (item) => `删除“${item}”和它印发的行吗？可以撤销。`,
  removeYes: "删除",
  removeNo: "不删除",
  newItem: { name: "新增的指标", clause: "请写明依据", toConfirm: "新增的指标：请填写分值、规则和依据" },
  confirm: "已核对",
  printed: "印发的原文",
  changePrinted: "改原文",
  columns: {
    number: "序号",
    section: "部分",
    name: "指标",
    content: "内容",
    max: "分值",
    rule: "计分细则",
    source: "数据来源",
  },
  more: "更多设置",
  notes: {
    "printed-points": (text) => `印发的原文里还写着原来的分值，请核对是否要改：“${text}”`,
    "printed-elsewhere": (text) => `印发的原文没有跟着改：“${text}”`,
    "not-moved": (text) => `不能和“${text}”换位置：不在同一部分，或印发的表里两者的单元格合并在一起。`,
  },
  example: "算一算",
  exampleHint: "换几个数，看看按这条规则得几分。只是试算，不会保存。",
  exampleUnit: (number) => `单位${number}`,
  examplePoints: (points) => `得 ${points} 分`,
  exampleBlank: (missing) => `还缺：${missing}`,
  exampleFed: (items) =>
    `这一项不用填报，由其他指标的得分算出：${items.map((name) => `“${name}”`).join("、")}。那些指标填全以后，工作簿里就有得分。`,
};

const enUS: EditTexts = {
  ...editFormEnUS,
  title: (table) => `Change the rubric: ${table}`,
  version: (id, version) => `Id ${id}, opened as version ${version}`,
  undo: "Undo",
  redo: "Redo",
  save: "Save",
  saved: "Saved",
  unsaved: "Changed, not saved yet",
  close: "Back",
  leave: "There are changes that are not saved. Going back discards them.",
  leaveYes: "Discard and go back",
  leaveNo: "Go on editing",
  saveUnfinished: (places) => `Not filled in properly yet: ${places}. What was there before is saved.`,
  saveYes: "Save all the same",
  saveNo: "Fill in first",
  items: (count) => `Items (${count})`,
  points: (max) => `${max} points`,
  marks: { unread: "not understood", toConfirm: "to be confirmed", faulty: "faults found" },
  unfinished: "unfinished",
  parts: "Other parts",
  partNames: {
    document: "Title and document",
    sections: "Sections, phases, total",
    units: "Categories and attributes of units",
    interpretations: "Readings (口径)",
    totals: "Decimals and steps to the total",
    grading: "Ranks and grades",
    veto: "Veto",
    others: "Checks and others",
  },
  partHints: {
    document: "The id is the name of the rubric's file. Those of built-in rubrics cannot be used.",
    sections:
      "Sums follow the points of items. Where the document itself adds up wrongly, say so in “Checks and others”.",
    units: "What is entered of a unit beside its items.",
    interpretations:
      "Cases that the document leaves open: question, choices, the one in force. Those found by the checks can be listed from there.",
    totals: "Decimals of item points; a cap of all bonus points, a coefficient and the like, where there are any.",
    grading: "What units are ranked by; limits, shares or places of the grades.",
    veto: "A rubric with items that veto says whether vetoed units are ranked.",
    others: "Most rubrics have none of these.",
  },
  findings: (count) => `Found by the checks: ${count}`,
  noFindings: "The checks find nothing.",
  goTo: (place) => `Go to ${place}`,
  table: "Printed table",
  open: (question) => `The document leaves this open: ${question}. List it as a reading to choose from.`,
  listCase: "List as a reading",
  back: "Back to the items",
  previous: "Previous",
  next: "Next",
  up: "Move up",
  down: "Move down",
  add: "Add an item below",
  remove: "Remove this item",
  removeAsk: (item) => `Remove “${item}” with its printed rows? This can be undone.`,
  removeYes: "Remove",
  removeNo: "Keep",
  newItem: zhCN.newItem,
  confirm: "Confirmed",
  printed: "As printed",
  changePrinted: "Change what is printed",
  columns: {
    number: "Number",
    section: "Section",
    name: "Item",
    content: "Content",
    max: "Points",
    rule: "Rule",
    source: "Source",
  },
  more: "More settings",
  notes: {
    "printed-points": (text) =>
      `This printed text still names the old points; check whether it has to change: “${text}”`,
    "printed-elsewhere": (text) => `This printed text did not follow: “${text}”`,
    "not-moved": (text) =>
      `Cannot change places with “${text}”: it is in another section, or their printed cells are joined.`,
  },
  example: "Try it",
  exampleHint: "Enter other numbers and see the points by this rule. Nothing of it is saved.",
  exampleUnit: (number) => `Unit ${number}`,
  examplePoints: (points) => `${points} points`,
  exampleBlank: (missing) => `Missing: ${missing}`,
  exampleFed: (items) =>
    `Nothing is entered here: the points are made of those of other items: ${items.map((name) => `“${name}”`).join(", ")}. Once these are filled in, the workbook has the points.`,
};

export const editTexts: Readonly<Record<Language, EditTexts>> = { "zh-CN": zhCN, "en-US": enUS };

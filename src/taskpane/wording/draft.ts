import type { PrintedColumn } from "../../rubric/printed";
import type { Language } from "../../shared/language";

/** How sure it is what an item means; `confirmed`: somebody has compared it with the document. */
export type Sureness = "certain" | "likely" | "none" | "confirmed";

/** What the drafting of a table says; it is loaded with it. */
export interface DraftTexts {
  readonly step: (number: number, of: number, title: string) => string;
  readonly steps: Readonly<Record<"take" | "columns" | "items" | "use", string>>;
  readonly back: string;
  readonly on: string;
  readonly leave: string;
  readonly leaveAsk: string;
  readonly leaveYes: string;
  readonly stay: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly typed: string;
  readonly file: string;
  readonly drop: string;
  readonly sampleTable: string;
  readonly reading: string;
  readonly stop: string;
  readonly found: (tables: number) => string;
  readonly whichTable: string;
  readonly tableLabel: (name: string, rows: number, columns: number) => string;
  readonly preview: string;
  readonly shownRows: (shown: number, of: number) => string;
  readonly columnsHint: string;
  readonly column: (number: number, header: string) => string;
  readonly sample: (text: string) => string;
  readonly roles: Readonly<Record<PrintedColumn["role"], string>>;
  readonly leftOut: string;
  readonly title: string;
  readonly id: string;
  readonly idHint: string;
  readonly idFault: string;
  readonly idTaken: string;
  readonly itemsHint: string;
  readonly summary: (items: number, total: number | null, left: number) => string;
  readonly findings: (count: number) => string;
  readonly onlyUnsure: string;
  readonly noneUnsure: string;
  readonly items: string;
  readonly points: (max: number) => string;
  readonly printed: string;
  readonly understood: string;
  /** What the document leaves open for an item. */
  readonly open: string;
  readonly reason: string;
  readonly example: string;
  readonly exampleOf: (entered: string, explanation: string) => string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly edit: string;
  readonly editItem: (item: string) => string;
  readonly confirm: string;
  readonly confirmItem: (item: string) => string;
  readonly again: string;
  readonly againYes: string;
  readonly left: (count: number) => string;
  readonly noneLeft: string;
  /** What is told of the table as a whole. */
  readonly wholeTable: string;
  readonly grades: string;
  readonly openCase: string;
  readonly useHint: string;
  readonly use: string;
}

const zhCN: DraftTexts = {
  step: (number, of, title) => `第 ${number} 步，共 ${of} 步：${title}`,
  steps: { take: "取来表格", columns: "核对栏目", items: "核对指标", use: "使用" },
  back: "上一步",
  on: "下一步",
  leave: "不起草了",
  leaveAsk: "要放弃起草吗？已核对、改动的内容不保留。",
  leaveYes: "放弃",
  stay: "继续起草",
  paste: "粘贴表格",
  pasteHint: "在 Word、WPS 或 Excel 里选中整张表（可以连同标题和表注），复制，点一下这里，按 Ctrl+V。",
  typed: "这里只收粘贴的表格：请在 Word、WPS 或 Excel 里复制整张表，再在这里粘贴。",
  file: "选择表格文件…",
  drop: "也可以把文件拖到这里（.docx、.xlsx、.html、.tsv）。",
  sampleTable: "先用一张样例表试试",
  reading: "文件大时要读一会儿。",
  stop: "停止读取",
  found: (tables) => `读到 ${tables} 张表。`,
  whichTable: "用哪一张表",
  tableLabel: (name, rows, columns) => `${name}（${rows} 行 ${columns} 列）`,
  preview: "读到的表格",
  shownRows: (shown, of) => (shown < of ? `显示前 ${shown} 行，共 ${of} 行。` : `共 ${of} 行。`),
  columnsHint: "程序按栏目的名称和内容判断每一栏是什么，不对的请改过来。",
  column: (number, header) => (header === "" ? `第 ${number} 栏` : `第 ${number} 栏“${header}”`),
  sample: (text) => `例如：${text}`,
  roles: {
    number: "序号",
    section: "部分（一级指标）",
    name: "指标名称",
    content: "考核内容",
    max: "分值",
    rule: "评分规则",
    source: "数据来源、考核方式",
  },
  leftOut: "不用这一栏",
  title: "考评表名称",
  id: "编号",
  idHint: "工作簿和文件靠它认出是哪一张表；小写字母、数字，中间可用“-”。没有特别要求就不用改。",
  idFault: "编号只能用小写字母和数字，中间可用“-”。",
  idTaken: "已有考评表用这个编号，请换一个。",
  itemsHint: "请对照印发的文件逐项核对。没有读懂的，先按“由审核人评分”处理，点“编辑”改成文件规定的规则。",
  summary: (items, total, left) =>
    `${items} 项指标，${total === null ? "不计总分" : `总分 ${total} 分`}，${left === 0 ? "都已核对" : `${left} 项待核对`}。`,
  findings: (count) => `检查发现 ${count} 个问题`,
  onlyUnsure: "只看没有把握的",
  noneUnsure: "没有待核对的指标了。",
  items: "起草的指标",
  points: (max) => `${max} 分`,
  printed: "原文",
  understood: "读成",
  open: "口径",
  reason: "待核对",
  example: "例",
  exampleOf: (entered, explanation) => `${entered}：${explanation}`,
  sureness: { certain: "确定", likely: "大致", none: "没有读懂", confirmed: "已核对" },
  edit: "编辑",
  editItem: (item) => `编辑 ${item}`,
  confirm: "核对无误",
  confirmItem: (item) => `${item} 核对无误`,
  again: "栏目改了要重新读一遍，已经核对、改动的指标不保留。",
  againYes: "重新读",
  left: (count) => `还有 ${count} 项待核对。可以先用，随时在“开始”里点“编辑”继续核对；待核对的指标会一直标着。`,
  noneLeft: "所有指标都核对过了。",
  wholeTable: "整张表",
  grades: "等次：",
  openCase: "口径：",
  useHint: "放进考评表的列表里，标“自有”；接着填考核单位、生成工作表。关闭面板后不再保留，请保存到文件。",
  use: "用这张表",
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const enUS: DraftTexts = {
  step: (number, of, title) => `Step ${number} of ${of}: ${title}`,
  steps: { take: "Take the table", columns: "Check the columns", items: "Check the items", use: "Use it" },
  back: "Back",
  on: "Next",
  leave: "Stop drafting",
  leaveAsk: "Give the draft up? What you have confirmed and changed is not kept.",
  leaveYes: "Give up",
  stay: "Go on",
  paste: "Paste the table",
  pasteHint:
    "Select the whole table in Word, WPS or Excel (its title and notes as well, if you like), copy it, click here and press Ctrl+V.",
  typed: "Only tables are taken here: copy the whole table in Word, WPS or Excel and paste it here.",
  file: "Choose a file…",
  drop: "A file can also be dropped here (.docx, .xlsx, .html, .tsv).",
  sampleTable: "Try a sample table first",
  reading: "A large file takes a moment.",
  stop: "Stop reading",
  found: (tables) => `${counted(tables, "table", "tables")} found.`,
  whichTable: "Which table",
  tableLabel: (name, rows, columns) =>
    `${name} (${counted(rows, "row", "rows")}, ${counted(columns, "column", "columns")})`,
  preview: "The table as it was read",
  shownRows: (shown, of) => (shown < of ? `The first ${shown} of ${of} rows.` : counted(of, "row", "rows")),
  columnsHint: "What each column holds was told by its heading and its contents. Correct what is wrong.",
  column: (number, header) => (header === "" ? `Column ${number}` : `Column ${number} “${header}”`),
  sample: (text) => `Such as: ${text}`,
  roles: {
    number: "Number",
    section: "Section",
    name: "Name of the item",
    content: "What is assessed",
    max: "Points",
    rule: "Scoring rule",
    source: "Source of the data",
  },
  leftOut: "Leave this column out",
  title: "Title of the table",
  id: "Id",
  idHint:
    "Workbooks and files are recognised by it: small letters, digits and “-” between them. It need not be changed.",
  idFault: "Small letters and digits only, with “-” between them.",
  idTaken: "Another table has this id. Choose another.",
  itemsHint:
    "Compare every item with the document. What was not understood is scored by the reviewer until you press “Edit” and enter the rule.",
  summary: (items, total, left) =>
    `${counted(items, "item", "items")}, ${total === null ? "no total" : `total ${total}`}, ${left === 0 ? "all confirmed" : `${left} to be confirmed`}.`,
  findings: (count) => `The checks found ${counted(count, "problem", "problems")}`,
  onlyUnsure: "Only what is not sure",
  noneUnsure: "No item is left to be confirmed.",
  items: "Drafted items",
  points: (max) => counted(max, "point", "points"),
  printed: "As printed",
  understood: "Understood as",
  open: "Left open",
  reason: "To be confirmed",
  example: "Example",
  exampleOf: (entered, explanation) => `${entered}: ${explanation}`,
  sureness: { certain: "Certain", likely: "Likely", none: "Not understood", confirmed: "Confirmed" },
  edit: "Edit",
  editItem: (item) => `Edit ${item}`,
  confirm: "It is right",
  confirmItem: (item) => `${item} is right`,
  again: "With other columns the table is read anew; what you have confirmed and changed is not kept.",
  againYes: "Read anew",
  left: (count) =>
    `${counted(count, "item is", "items are")} left to be confirmed. You can use the table now and go on with “Edit” on Start at any time; they stay marked.`,
  noneLeft: "All items are confirmed.",
  wholeTable: "The table as a whole",
  grades: "Grades: ",
  openCase: "Left open: ",
  useHint:
    "Puts the table on the list, marked “Own”; next come the units and the worksheets. It is kept until the pane is closed: save it to a file.",
  use: "Use this table",
};

export const draftTexts: Readonly<Record<Language, DraftTexts>> = { "zh-CN": zhCN, "en-US": enUS };

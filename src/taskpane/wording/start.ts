import type { WorkbookState } from "../../layout/results/state";

/** What the step 开始 says. */
export interface StartTexts {
  readonly choose: string;
  readonly search: string;
  readonly noMatch: string;
  readonly document: (title: string, number: string | null) => string;
  readonly issuer: string;
  readonly total: (points: number | null) => string;
  readonly items: (count: number) => string;
  readonly points: (max: number) => string;
  readonly units: string;
  readonly unitsHint: string;
  readonly unitsCategoryHint: (categories: string) => string;
  readonly unitCount: (count: number) => string;
  readonly layout: string;
  readonly self: string;
  readonly selfHint: Readonly<Record<"points" | "report" | "nothing", string>>;
  readonly preview: string;
  readonly sheetsToAdd: (count: number) => string;
  readonly hiddenSheet: string;
  readonly make: string;
  readonly ask: (count: number) => string;
  readonly makeNow: string;
  readonly cancel: string;
  readonly ownBook: string;
  readonly unitsOf: (count: number) => string;
  readonly next: Readonly<Record<WorkbookState["state"], string>>;
  readonly goTo: (step: string) => string;
  readonly list: string;
  /** The office's own tables. */
  readonly own: {
    readonly heading: string;
    readonly hint: string;
    readonly draft: string;
    readonly open: string;
    readonly drop: string;
    readonly kept: (count: number) => string;
    readonly mark: string;
    readonly edit: string;
    readonly editBuiltIn: string;
    readonly editBook: string;
    readonly editBookHint: string;
    readonly save: string;
    readonly idOf: (id: string, version: number) => string;
    readonly version: (title: string, version: number) => string;
    readonly toConfirm: (count: number) => string;
    readonly faults: (count: number) => string;
    readonly findings: string;
  };
}

export const startZhCN: StartTexts = {
  choose: "选择考评表",
  search: "按名称、文件或指标查找",
  noMatch: "没有符合的考评表，请换一个词。",
  document: (title, number) => `《${title}》${number === null ? "" : `（${number}）`}`,
  issuer: "印发机关",
  total: (points) => (points === null ? "不计总分" : `总分 ${points} 分`),
  items: (count) => `${count} 项指标`,
  points: (max) => `${max} 分`,
  units: "考核单位",
  unitsHint: "一行一个单位，可以从别处粘贴。",
  unitsCategoryHint: (categories) => `单位名称后按 Tab 键或从两列粘贴类别，可用：${categories}。`,
  unitCount: (count) => `共 ${count} 行`,
  layout: "布局",
  self: "单位自评",
  selfHint: {
    points: "文件要求单位自评打分。",
    report: "文件要求单位报送总结，不打分。",
    nothing: "文件没有要求自评。",
  },
  preview: "预览工作表",
  sheetsToAdd: (count) => `将添加 ${count} 张工作表`,
  hiddenSheet: "隐藏",
  make: "生成工作表",
  ask: (count) =>
    `要在这个工作簿里添加 ${count} 张工作表吗？原有的工作表不改动。生成时会加上无密码的保护，Excel 的“撤销”此后退不回生成以前；不要时只能手工删除这些工作表。`,
  makeNow: "确定生成",
  cancel: "取消",
  ownBook: "本工作簿",
  unitsOf: (count) => `${count} 个单位`,
  next: {
    unscored: "下一步：在各工作表里填报，到“校验”看有没有问题，再到“评分”计分。",
    latest: "结果已写入“汇总”等工作表。数据再有改动，须重新计分。",
    stale: "下一步：到“复核”看改动了什么，再重新计分。",
    edited: "下一步：到“复核”看哪些结果被改过，恢复或重新计分。",
    altered: "下一步：照下面的提示把模板改回原样，再点“重新读取”。改不回的部分不会读取，也不计分。",
  },
  goTo: (step) => `到“${step}”`,
  list: "名单",
  own: {
    heading: "用本单位自己的考评表",
    hint: "从 Word、Excel 里复制印发的表格，或选择文件，程序读出指标、分值和评分规则，逐项核对后使用。以前保存的考评表文件可以直接打开。",
    draft: "用自己的表起草…",
    open: "打开考评表文件…",
    drop: "考评表文件（.json）也可以拖到这里。",
    kept: (count) => `下面列有 ${count} 张自有考评表，关闭面板后不再保留，请保存到文件。`,
    mark: "自有",
    edit: "编辑",
    editBuiltIn: "改成自有的表…",
    editBook: "编辑考评表…",
    editBookHint: "改动另存为新的一版，只用于以后生成的工作簿；这个工作簿仍按原来的一版。",
    save: "保存到文件",
    idOf: (id, version) => `编号 ${id}，第 ${version} 版`,
    version: (title, version) => `${title}（第 ${version} 版）`,
    toConfirm: (count) => `还有 ${count} 项待核对`,
    faults: (count) => `有 ${count} 处错误，改好才能生成工作表。`,
    findings: "检查考评表发现的问题",
  },
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const startEnUS: StartTexts = {
  choose: "Choose a table",
  search: "Search by title, document or item",
  noMatch: "No table matches. Try another word.",
  document: (title, number) => `《${title}》${number === null ? "" : `（${number}）`}`,
  issuer: "Issued by",
  total: (points) => (points === null ? "No total" : `Total ${points}`),
  items: (count) => counted(count, "item", "items"),
  points: (max) => counted(max, "point", "points"),
  units: "Units",
  unitsHint: "One unit a line; paste them from anywhere.",
  unitsCategoryHint: (categories) => ` After each name a tab and its category, or paste two columns: ${categories}.`,
  unitCount: (count) => counted(count, "line", "lines"),
  layout: "Layout",
  self: "Units assess themselves",
  selfHint: {
    points: "The document asks units for points of their own.",
    report: "The document asks units for a report without points.",
    nothing: "The document asks nothing of the units.",
  },
  preview: "Preview sheets",
  sheetsToAdd: (count) => `${counted(count, "sheet", "sheets")} will be added`,
  hiddenSheet: "hidden",
  make: "Make worksheets",
  ask: (count) =>
    `Add ${counted(count, "sheet", "sheets")} to this workbook? Sheets that are there stay as they are. The new ones are protected without a password; Excel cannot undo past this step, and sheets no longer wanted have to be deleted by hand.`,
  makeNow: "Make them",
  cancel: "Cancel",
  ownBook: "This workbook",
  unitsOf: (count) => counted(count, "unit", "units"),
  next: {
    unscored: "Next: fill in the worksheets, look for problems on Check, then score.",
    latest: "The results stand in sheet 汇总 and others. Score again if anything is changed.",
    stale: "Next: see on Review what was changed, then score again.",
    edited: "Next: see on Review which results were changed; restore them or score again.",
    altered: "Next: put the template right as told below and read again. What cannot be read is not scored.",
  },
  goTo: (step) => `Go to ${step}`,
  list: "List",
  own: {
    heading: "Your office’s own table",
    hint: "Copy the printed table from Word or Excel, or choose a file. Its items, points and rules are read, and you check them one by one. A table that was saved to a file before can be opened as it is.",
    draft: "Draft from your table…",
    open: "Open a rubric file…",
    drop: "A rubric file (.json) can also be dropped here.",
    kept: (count) =>
      `${counted(count, "table of your own is", "tables of your own are")} listed below until the pane is closed. Save what you need to a file.`,
    mark: "Own",
    edit: "Edit",
    editBuiltIn: "Make a table of your own of it…",
    editBook: "Edit the table…",
    editBookHint: "Changes are kept as a new version for workbooks made from now on; this one stays with its version.",
    save: "Save to a file",
    idOf: (id, version) => `Id ${id}, version ${version}`,
    version: (title, version) => `${title} (version ${version})`,
    toConfirm: (count) => `${counted(count, "item", "items")} to be confirmed`,
    faults: (count) => `${counted(count, "fault", "faults")} to be mended before worksheets can be made.`,
    findings: "What the checks of the table found",
  },
};

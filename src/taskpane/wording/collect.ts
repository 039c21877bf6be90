import type { CheckedFile } from "../../app/collect/checkReturned";

/** What the step 收表 says. */
export interface CollectTexts {
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: (number: number, of: number, file: string) => string;
  readonly stop: string;
  readonly clear: string;
  readonly copy: string;
  readonly summary: (files: number, taken: number, values: number) => string;
  readonly files: (count: number) => string;
  readonly states: Readonly<Record<CheckedFile["state"], string>>;
  readonly differingHint: string;
  readonly take: (file: string) => string;
  readonly brings: (count: number) => string;
  readonly strangers: (units: number) => string;
  readonly remarks: (count: number) => string;
  readonly remarksOn: (file: string) => string;
  readonly changes: (count: number) => string;
  readonly change: (from: string, to: string) => string;
  readonly blankValue: string;
  readonly from: (files: string) => string;
  readonly conflicts: (count: number) => string;
  readonly conflictsHint: string;
  readonly present: (value: string, place: string) => string;
  readonly keepBlank: string;
  readonly candidate: (value: string, places: string) => string;
  readonly lines: (count: number) => string;
  readonly newUnits: (count: number) => string;
  readonly newUnitsHint: string;
  readonly newUnit: (values: number, files: string) => string;
  readonly saveFuller: string;
  readonly missing: (count: number) => string;
  readonly shared: (count: number) => string;
  readonly sharedHint: string;
  readonly left: (count: number) => string;
  readonly write: (count: number) => string;
  readonly nothing: string;
  readonly confirm: (count: number) => string;
  readonly yes: string;
  readonly no: string;
}

export const collectZhCN: CollectTexts = {
  intro: "选择交回的工作簿（.xlsx）或数据文件（.json），不用打开。先列出清单，您核对、确认后才写入。",
  choose: "选择文件…",
  drop: "也可以把文件拖到这里。",
  reading: (number, of, file) => `正在读取第 ${number} 个，共 ${of} 个：${file}`,
  stop: "停止读取",
  clear: "清空清单",
  copy: "复制清单",
  summary: (files, taken, values) => `${files} 个文件，收其中 ${taken} 个，将写入 ${values} 处。`,
  files: (count) => `交回的文件（${count}）`,
  states: { ready: "可收", differing: "口径或时间不同", refused: "不能收" },
  differingHint: "口径或考核时间与本工作簿不同的文件，核实后可以勾选；收进来的数据按本工作簿的口径计分。",
  take: (file) => `收 ${file}`,
  brings: (count) => (count === 0 ? "没有新内容" : `新内容 ${count} 处`),
  strangers: (units) => `${units} 个单位本工作簿没有`,
  remarks: (count) => `问题 ${count} 条`,
  remarksOn: (file) => `${file}的问题`,
  changes: (count) => `填入空白（${count}）`,
  change: (from, to) => `${from} → ${to}`,
  blankValue: "空",
  from: (files) => `来自 ${files}`,
  conflicts: (count) => `数据不一致，请选择（${count}）`,
  conflictsHint: "不选的保持原样。",
  present: (value, place) => `保持 ${value}（${place}）`,
  keepBlank: "都不用，保持空白",
  candidate: (value, places) => `用 ${value}（${places}）`,
  lines: (count) => `台账新增（${count} 行）`,
  newUnits: (count) => `本工作簿没有的单位（${count}）`,
  newUnitsHint:
    "本工作簿里没有这些单位的工作表或行，写不进来。请先写入上面的内容，再另存一份包含这些单位的工作簿，以后用新的那份。",
  newUnit: (values, files) => `${values} 个数据，来自 ${files}`,
  saveFuller: "另存包含这些单位的工作簿",
  missing: (count) => `还没有交的单位（${count}）`,
  shared: (count) => `几个文件都报了的单位（${count}）`,
  sharedHint: "可能重复报送，请核对用哪一份。",
  left: (count) => `没有收的内容（${count}）`,
  write: (count) => `写入 ${count} 处`,
  nothing: "没有可以写入的内容。",
  confirm: (count) => `将向本工作簿写入 ${count} 处。写入以后，Excel 的“撤消”退不回写入以前，请先保存工作簿。`,
  yes: "写入",
  no: "再核对",
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const collectEnUS: CollectTexts = {
  intro:
    "Choose the returned workbooks (.xlsx) or data files (.json); they need not be opened. Everything is listed first and written only after you agree.",
  choose: "Choose files…",
  drop: "You can also drop files here.",
  reading: (number, of, file) => `Reading ${number} of ${of}: ${file}`,
  stop: "Stop reading",
  clear: "Clear the list",
  copy: "Copy the list",
  summary: (files, taken, values) =>
    `${counted(files, "file", "files")}, ${taken} to be taken over; ${counted(values, "place", "places")} to be written.`,
  files: (count) => `Returned files (${count})`,
  states: { ready: "Can be taken", differing: "Other readings or period", refused: "Cannot be taken" },
  differingHint:
    "A file with other readings or another period can be ticked once you have checked it; its data are scored under the readings of this workbook.",
  take: (file) => `Take over ${file}`,
  brings: (count) => (count === 0 ? "nothing new" : counted(count, "new entry", "new entries")),
  strangers: (units) => `${counted(units, "unit", "units")} not in this workbook`,
  remarks: (count) => counted(count, "problem", "problems"),
  remarksOn: (file) => `Problems of ${file}`,
  changes: (count) => `Blanks to be filled (${count})`,
  change: (from, to) => `${from} → ${to}`,
  blankValue: "blank",
  from: (files) => `from ${files}`,
  conflicts: (count) => `Differing data, please choose (${count})`,
  conflictsHint: "What you do not choose stays as it is.",
  present: (value, place) => `Keep ${value} (${place})`,
  keepBlank: "None of them, leave it blank",
  candidate: (value, places) => `Use ${value} (${places})`,
  lines: (count) => `Lines for the ledger (${count})`,
  newUnits: (count) => `Units that this workbook lacks (${count})`,
  newUnitsHint:
    "This workbook has no sheet or row for these units, so they cannot be written into it. Write the rest first, then save another workbook that has them, and go on with that one.",
  newUnit: (values, files) => `${counted(values, "entry", "entries")}, from ${files}`,
  saveFuller: "Save a workbook that has these units",
  missing: (count) => `Units still missing (${count})`,
  shared: (count) => `Units reported by several files (${count})`,
  sharedHint: "They may have been sent twice. Please check which file counts.",
  left: (count) => `Not taken over (${count})`,
  write: (count) => `Write ${counted(count, "entry", "entries")}`,
  nothing: "There is nothing to be written.",
  confirm: (count) =>
    `${counted(count, "entry", "entries")} will be written into this workbook. Excel cannot undo past that; please save the workbook first.`,
  yes: "Write",
  no: "Look again",
};

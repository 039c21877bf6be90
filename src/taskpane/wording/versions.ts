import type { ItemChange } from "../../app/versions/itemChanges";
import type { Language } from "../../shared/language";

/** What is said of scoring by another version of the rubric; it is loaded together with that part. */
export interface VersionTexts {
  readonly hint: string;
  readonly now: (title: string, id: string, version: number) => string;
  readonly choose: string;
  readonly none: string;
  readonly open: string;
  readonly table: (title: string, id: string, version: number) => string;
  readonly comparing: string;
  readonly items: (count: number) => string;
  readonly noItems: string;
  readonly changes: Readonly<Record<Exclude<ItemChange["change"], "max">, (item: string) => string>>;
  readonly max: (item: string, from: string, to: string) => string;
  readonly left: (count: number) => string;
  readonly faults: (count: number) => string;
  readonly units: (count: number, all: number) => string;
  readonly noUnits: string;
  readonly save: string;
  readonly saveHint: string;
}

const zhCN: VersionTexts = {
  hint: "用改过的考评表把现在的填报数据再算一遍，看看哪些单位的结果会变。这里只比较，不改动本工作簿。",
  now: (title, id, version) => `本工作簿：${title}（${id} 第 ${version} 版）`,
  choose: "换用的考评表",
  none: "（请选择，或打开一个考评表文件）",
  open: "打开考评表文件",
  table: (title, id, version) => `${title}（${id} 第 ${version} 版）`,
  comparing: "正在按换用的考评表计分…",
  items: (count) => `指标的变化：${count} 处`,
  noItems: "指标的分值和规则没有变化。",
  changes: {
    added: (item) => `新增：${item}`,
    removed: (item) => `删去：${item}`,
    rule: (item) => `规则改动：${item}`,
  },
  max: (item, from, to) => `分值改动：${item}，${from} → ${to}`,
  left: (count) => `没有带过去的数据：${count} 处`,
  faults: (count) => `按换用的考评表有误的数据：${count} 处`,
  units: (count, all) => `${all} 个单位中有 ${count} 个的总分、名次、等次或否决会变：`,
  noUnits: "各单位的总分、名次、等次和否决都不变。",
  save: "另存为按新版本的工作簿",
  saveHint: "新工作簿里是现在的填报数据和换用的考评表，还没有计分；本工作簿保持原来的版本不变。",
};

const enUS: VersionTexts = {
  hint: "Scores the present entries by a changed rubric and tells whose results would be others. It only compares; this workbook stays as it is.",
  now: (title, id, version) => `This workbook: ${title} (${id}, version ${version})`,
  choose: "Rubric to score by",
  none: "(choose one, or open the file of one)",
  open: "Open a rubric file",
  table: (title, id, version) => `${title} (${id}, version ${version})`,
  comparing: "Scoring by the other rubric…",
  items: (count) => `Changes of items: ${count}`,
  noItems: "Points and rules of all items are the same.",
  changes: {
    added: (item) => `New: ${item}`,
    removed: (item) => `Gone: ${item}`,
    rule: (item) => `Rule changed: ${item}`,
  },
  max: (item, from, to) => `Points changed: ${item}, ${from} → ${to}`,
  left: (count) => `Entries not taken over: ${count}`,
  faults: (count) => `Entries that are wrong by the other rubric: ${count}`,
  units: (count, all) => `Total, rank, grade or veto of ${count} of ${all} units would change:`,
  noUnits: "No unit's total, rank, grade or veto changes.",
  save: "Save as a workbook of the new version",
  saveHint:
    "The new workbook has the present entries and the other rubric, not scored yet; this one keeps its version.",
};

export const versionTexts: Readonly<Record<Language, VersionTexts>> = { "zh-CN": zhCN, "en-US": enUS };

import { bilingual } from "../../shared/words";

/** What is said of scoring by another version of the rubric; it is loaded together with that part. */
export const versionTexts = bilingual(
  {
    hint: "用改过的考评表把现在的填报数据再算一遍，看看哪些单位的结果会变。这里只比较，不改动本工作簿。",
    now: "本工作簿：{title}（{id} 第 {version} 版）",
    choose: "换用的考评表",
    none: "（请选择，或打开一个考评表文件）",
    open: "打开考评表文件",
    table: "{title}（{id} 第 {version} 版）",
    comparing: "正在按换用的考评表计分…",
    items: "指标的变化：{count} 处",
    noItems: "指标的分值和规则没有变化。",
    changes: {
      added: "新增：{item}",
      removed: "删去：{item}",
      rule: "规则改动：{item}",
    },
    max: "分值改动：{item}，{from} → {to}",
    left: "没有带过去的数据：{count} 处",
    faults: "按换用的考评表有误的数据：{count} 处",
    units: "{all} 个单位中有 {count} 个的总分、名次、等次或否决会变：",
    noUnits: "各单位的总分、名次、等次和否决都不变。",
    save: "另存为按新版本的工作簿",
    saveHint: "新工作簿里是现在的填报数据和换用的考评表，还没有计分；本工作簿保持原来的版本不变。",
  },
  {
    hint: "Scores the present entries by a changed rubric and tells whose results would be others. It only compares; this workbook stays as it is.",
    now: "This workbook: {title} ({id}, version {version})",
    choose: "Rubric to score by",
    none: "(choose one, or open the file of one)",
    open: "Open a rubric file",
    table: "{title} ({id}, version {version})",
    comparing: "Scoring by the other rubric…",
    items: "Changes of items: {count}",
    noItems: "Points and rules of all items are the same.",
    changes: {
      added: "New: {item}",
      removed: "Gone: {item}",
      rule: "Rule changed: {item}",
    },
    max: "Points changed: {item}, {from} → {to}",
    left: "Entries not taken over: {count}",
    faults: "Entries that are wrong by the other rubric: {count}",
    units: "Total, rank, grade or veto of {count} of {all} units would change:",
    noUnits: "No unit's total, rank, grade or veto changes.",
    save: "Save as a workbook of the new version",
    saveHint:
      "The new workbook has the present entries and the other rubric, not scored yet; this one keeps its version.",
  },
);

export type VersionTexts = (typeof versionTexts)["zh-CN"];

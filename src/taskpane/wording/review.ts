import { bilingual } from "../../shared/words";

/** What the step 复核 says. */
export const reviewTexts = bilingual(
  {
    scoredAt: "上次计分：{time}（{program}）",
    blank: "（空）",
    never: "还没有计过分。到“评分”计分以后，这里列出此后的改动。",
    altered: "模板被改动：{count} 处",
    alteredHint: "有关的数据没有读取，也不计分。请照提示改回原样再重新读取；改不回的，用新生成的模板重填。",
    since: "计分以后的改动",
    sinceNone: "填报数据和口径没有改动。",
    comparing: "正在比较计分以后的改动…",
    sinceUnknown:
      "填报数据有改动。上次计分的程序版本较旧，没有留下逐项的记录，指不出是哪一项；重新计分以后就能逐项列出。",
    sinceUnseen: "填报数据与计分时不同，但逐项比较没有差别（例如单位的顺序变了）。",
    who: "是谁改的，工作簿里没有记录。",
    rubric: "考评表的原文、分值或规则与计分时不同（例如程序更新了）。",
    changed: "{what}：{from} → {to}",
    fromTo: "{from} → {to}",
    period: "考核周期",
    entries: "改动的数据：{count} 处",
    kinds: { unit: "单位信息", entries: "审核", self: "自评", ledger: "台账" },
    changes: { added: "新填", changed: "有改动", removed: "已清空", unread: "现在的值没有读取，见“校验”" },
    unitChanges: {
      added: "新增的单位",
      changed: "类别、属性或最终等次有改动",
      removed: "单位不在了",
      unread: "没有读取，见“校验”",
    },
    standings: "重新计算的结果",
    standingsOf: "{all} 个单位中有 {count} 个的总分、名次、等次或否决会变：",
    standingsNone: "按现有数据重新计算，各单位的总分、名次、等次和否决与上次计分相同。",
    standingsUnknown: "上次计分的记录损坏，无法逐个比较；请重新计分。",
    provisional: "有单位未填全，名次、等次为暂定。",
    newUnit: "新增",
    goneUnit: "已不在名单",
    yes: "是",
    no: "否",
    none: "无",
    again: "重新计分并写入",
    againHint: "核对无误后写入；写入前会再核对一次，数据又有改动的不写入。写入以后可以用上面的“退回”恢复。",
    edited: "被改动的结果单元格：{count} 个",
    editedHint: "“恢复”写回上次计分的值；“重新计分并写入”用新结果覆盖。",
    noneEdited: "没有结果单元格被改动。",
    noRecord: "写入结果的记录损坏，无法检查结果单元格；请重新计分。",
    restore: "恢复",
    restoreOf: "恢复 {place}",
    restoreAll: "全部恢复（{count}）",
    detection: "这里只检查误改，不能防止有意伪造。",
    otherVersion: "换版本计分",
  },
  {
    scoredAt: "Last scored: {time} ({program})",
    blank: "(blank)",
    never: "Not scored yet. After scoring, whatever is changed is listed here.",
    altered: "Template altered in {count|place|places}",
    alteredHint:
      "What belongs to them is neither read nor scored. Put them right as told and read again, or fill in a new template.",
    since: "Changed since scoring",
    sinceNone: "Entries and readings are as they were.",
    comparing: "Comparing with what was scored…",
    sinceUnknown:
      "Entries were changed. An older version of the program scored this workbook and kept no record of single entries; after scoring again they can be told.",
    sinceUnseen: "The entries differ from those scored, though no single one does; the order of units may be another.",
    who: "Who changed it is not recorded in the workbook.",
    rubric: "The table's texts, points or rules are not those of the scoring, as after an update of the program.",
    changed: "{what}: {from} → {to}",
    fromTo: "{from} → {to}",
    period: "Period",
    entries: "Changed entries: {count}",
    kinds: { unit: "unit", entries: "review (审核)", self: "self-assessment (自评)", ledger: "ledger (台账)" },
    changes: { added: "filled in", changed: "changed", removed: "emptied", unread: "not read now, see Check" },
    unitChanges: {
      added: "new unit",
      changed: "category, attributes or final grade changed",
      removed: "unit is gone",
      unread: "not read, see Check",
    },
    standings: "Results when scored again",
    standingsOf: "Total, rank, grade or veto of {count} of {all} units would change:",
    standingsNone: "Scored again with the present entries, no unit's total, rank, grade or veto changes.",
    standingsUnknown: "The record of the last scoring is damaged; results cannot be compared. Please score again.",
    provisional: "Some units are incomplete; ranks and grades are provisional.",
    newUnit: "new",
    goneUnit: "no longer in the list",
    yes: "yes",
    no: "no",
    none: "none",
    again: "Score and write again",
    againHint:
      "Writes the results shown. If entries change meanwhile, nothing is written. “Take back” above undoes it.",
    edited: "Result cells changed by hand: {count}",
    editedHint: "“Restore” puts the value of the last scoring back; “Score and write again” writes new results.",
    noneEdited: "No result cell was changed by hand.",
    noRecord: "The record of the written results is damaged; result cells cannot be checked. Please score again.",
    restore: "Restore",
    restoreOf: "Restore {place}",
    restoreAll: "Restore all ({count})",
    detection: "This detects accidents. It does not protect against forgery.",
    otherVersion: "Score by another version",
  },
);

export type ReviewTexts = (typeof reviewTexts)["zh-CN"];

/** A time (ISO 8601) as people of a language write it; a text that is no time stays as it is. */
export function dateText(language: string, time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(date);
}

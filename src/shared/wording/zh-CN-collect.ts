import type { Severity } from "./severity";

/** What a user is told when returned files are put together, taken over and saved. */
export const collectWording = {
  // Several files as one
  "merge-conflict": [
    "error",
    "两个文件的值不同：{first}为“{firstValue}”，{second}为“{secondValue}”，都没有采用，请核对后改成一致",
  ],
  "merge-other-rubric": ["error", "不是同一份考评表：本文件是{found}，{first}是{expected}，请分开处理"],
  "merge-readings": [
    "error",
    "口径“{question}”不一致：{first}选“{firstChoice}”，{second}选“{secondChoice}”，暂按前者计，请统一后重做",
  ],
  "merge-period": ["error", "考核时间不一致：{first}为“{firstPeriod}”，{second}为“{secondPeriod}”，请核对是否拿错文件"],
  "merge-units-missing": ["warning", "没有其他文件里的这些单位：{names}，请核对是否漏填或误删"],
  "merge-units-added": ["notice", "比前面的文件多出{count}个单位：{names}"],
  "merge-values-added": ["notice", "补上了前面的文件没有填的{count}个值：{items}"],
  "merge-lines-added": ["notice", "台账比前面的文件多出{count}行"],

  // Files that come back
  "returned-twice": ["warning", "内容与“{other}”完全相同，没有重复收"],
  "returned-stopped": ["warning", "已停止，还有{count}个文件没有读取"],
  "collect-category": [
    "error",
    "单位的类别不一致：本工作簿是“{expected}”，本文件是“{found}”，没有收这个单位，请核对后改正",
  ],
  "collect-place-unread": [
    "error",
    "本工作簿里“{what}”的位置已有读不出来的内容，或模板被改动（见“校验”），没有收，请先改正",
  ],
  "collect-no-place": ["error", "本工作簿里没有“{what}”的位置，没有收，请核对是否漏了自评栏、台账或佐证工作表"],
  "collect-closed-held": ["warning", "台账有内容没有收，所以“台账已记全”也没有收，请核对以后再填"],
  "collect-book-changed": ["error", "核对清单以后，工作簿里有关的内容改动了，没有写入；请点“重新读取”，再核对一遍清单"],

  // Files that are saved
  "file-opened-instead": ["notice", "这个Excel不能从面板保存文件，已在新窗口打开，请在那里另存为“{name}”"],
  "file-to-be-copied": ["error", "这个Excel不能从面板保存文件，请到“导出”里复制内容，另存为“{name}”"],
  "file-cannot-be-saved": [
    "error",
    "这个Excel不能从面板保存{kind}文件，请改为导出Excel工作簿或工作表，或改用网页版Excel",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

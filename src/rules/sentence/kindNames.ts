import type { KindName } from "../kinds/kinds";

/* What the kinds of rules are called in a few characters. */

export const kindNames: Readonly<Record<KindName, string>> = {
  judged: "评分",
  binary: "是否完成",
  threshold: "达到数量",
  fulfilled: "全部完成",
  proportional: "按完成率",
  discretionary: "酌情扣分",
  ranked: "按名次",
  scaled: "按系数折算",
  deduction: "倒扣分",
  tally: "按次数累计",
  net: "加减分",
  rating: "评等次",
  placement: "按类别或名次",
  occurred: "一票否决",
  totalBelow: "一票否决",
  measured: "先量后分",
  level: "评档次",
  decision: "按情形",
  best: "就高不就低",
  events: "按事项加减分",
};

import type { KindName, Rule } from "../rules/kinds";

const NAMES: Readonly<Record<KindName, string>> = {
  judged: "评分",
  binary: "完成得满分，未完成不得分",
  threshold: "达到数量得满分",
  fulfilled: "完成任务得满分",
  proportional: "按完成率得分",
  discretionary: "未完成酌情扣分",
  ranked: "按名次得分",
  scaled: "按系数折算",
  deduction: "倒扣分",
  tally: "按次数累计",
  net: "加减分",
  rating: "评等次",
  placement: "按类别或名次得分",
  occurred: "发生即一票否决",
  totalBelow: "总分低于界限即一票否决",
  measured: "按数量换算得分",
  level: "按档次得分",
  decision: "按判定表得分",
  best: "就高不就低",
  events: "按事项加减分",
};

/** A rule in one line: what it does, its kind and the parameters with which the rubric uses it. */
export function ruleText(rule: Rule): string {
  const parameters = Object.entries(rule)
    .filter(([name]) => name !== "kind" && name !== "labels")
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${NAMES[rule.kind]}（${[rule.kind, ...parameters].join(" ")}）`;
}

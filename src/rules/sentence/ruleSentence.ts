import type { KindName, Rule, RuleOf } from "../kinds/kinds";
import { bestSentence, deductionSentence, eventsSentence, netSentence, tallySentence } from "./eventSentences";
import {
  decisionSentence,
  judgedSentence,
  levelSentence,
  occurredSentence,
  ratingSentence,
  scaledSentence,
  totalBelowSentence,
} from "./judgementSentences";
import { measuredSentence } from "./measuredSentence";
import {
  binarySentence,
  discretionarySentence,
  fulfilledSentence,
  placementSentence,
  proportionalSentence,
  rankedSentence,
  thresholdSentence,
} from "./taskSentences";
import { statement, type SentenceItem } from "./statement";

/** How the rules of each kind are told. */
const SENTENCES: { readonly [N in KindName]: (rule: RuleOf<N>, item: SentenceItem) => string } = {
  judged: judgedSentence,
  binary: binarySentence,
  threshold: thresholdSentence,
  fulfilled: fulfilledSentence,
  proportional: proportionalSentence,
  discretionary: discretionarySentence,
  ranked: rankedSentence,
  scaled: scaledSentence,
  deduction: deductionSentence,
  tally: tallySentence,
  net: netSentence,
  rating: ratingSentence,
  placement: placementSentence,
  occurred: occurredSentence,
  totalBelow: totalBelowSentence,
  measured: measuredSentence,
  level: levelSentence,
  decision: decisionSentence,
  best: bestSentence,
  events: eventsSentence,
};

/** What a rule does with its item, in a Chinese sentence or two with all its numbers, as a document would say it. */
export function ruleSentence(rule: Rule, item: StatedItem): string {
  return sentenceAs(rule.kind, rule, { ...item, max: item.max ?? Infinity });
}

/** The same as a rubric states it: null where there is no limit. */
type StatedItem = Omit<SentenceItem, "max"> & { readonly max: number | null };

function sentenceAs<N extends KindName>(name: N, rule: RuleOf<N>, item: SentenceItem): string {
  return SENTENCES[name](rule, item);
}

/** A rule's sentence after the short name of its kind, for telling kinds apart at a glance. */
export function namedSentence(rule: Rule, item: StatedItem): string {
  const noted = rule.kind === "occurred" && item.counts === "none";
  return statement("named", { name: noted ? NOTED : kindNames[rule.kind], sentence: ruleSentence(rule, item) });
}

/** An event that vetoes nobody. */
const NOTED = "是否发生";

/** What the kinds of rules are called in a few characters. */
const kindNames: Readonly<Record<KindName, string>> = {
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

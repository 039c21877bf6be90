import type { KindName, Rule, RuleOf } from "../kinds/kinds";
import { bestSentence, deductionSentence, netSentence, tallySentence } from "./counts";
import { decisionSentence } from "./decision";
import { eventsSentence } from "./events";
import type { ToldItem } from "./item";
import { judgedSentence, levelSentence, ratingSentence, scaledSentence } from "./marks";
import { measuredSentence } from "./measured";
import { placementSentence, rankedSentence } from "./places";
import {
  binarySentence,
  discretionarySentence,
  fulfilledSentence,
  proportionalSentence,
  thresholdSentence,
} from "./tasks";
import { occurredSentence, totalBelowSentence } from "./vetoes";

/** How the rules of each kind are told. */
const SENTENCES: { readonly [N in KindName]: (rule: RuleOf<N>, item: ToldItem) => string } = {
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
export function ruleSentence(rule: Rule, item: ToldItem): string {
  return sentenceAs(rule.kind, rule, item);
}

function sentenceAs<N extends KindName>(name: N, rule: RuleOf<N>, item: ToldItem): string {
  return SENTENCES[name](rule, item);
}

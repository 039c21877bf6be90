import type { RuleOf } from "../kinds/kinds";
import { awardText } from "./awards";
import type { ToldItem } from "./item";
import { cases, tell } from "./tell";

/* Rules by what somebody judged: marks, levels, ratings. */

/** A rubric that names the score says whose it is: 第三方评估得分. */
export function judgedSentence({ labels }: RuleOf<"judged">, { max }: ToldItem): string {
  const title = labels?.score;
  return title === undefined ? tell("judged", { max }) : tell("judged-as", { title, max });
}

export function scaledSentence({ sources }: RuleOf<"scaled">): string {
  return tell("scaled", { parts: sources.map((source) => tell("scaled-part", source)).join("＋") });
}

export function levelSentence({ options }: RuleOf<"level">): string {
  const each = options.map(({ label, points }) => tell("level-option", { label, award: awardText(points) }));
  return tell("level", { options: cases(each) });
}

export function ratingSentence({ ratings }: RuleOf<"rating">): string {
  return tell("rating", { ratings: ratings.join("、") });
}

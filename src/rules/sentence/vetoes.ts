import type { RuleOf } from "../kinds/kinds";
import { labelled } from "../labels";
import { titles } from "../wording/phrases";
import { whenOccurred } from "./flags";
import { tell } from "./tell";

export function occurredSentence({ labels }: RuleOf<"occurred">): string {
  return tell("occurred", { when: whenOccurred(labelled(labels, "occurred", titles.occurred)) });
}

export function totalBelowSentence({ below, total }: RuleOf<"totalBelow">): string {
  return tell(total === "final" ? "total-below" : "base-below", { below });
}

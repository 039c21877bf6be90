import { plus, show, times } from "../../shared/decimal";
import { targetOfGoal } from "../grammar/gapPieces";
import type { StatedLimit } from "../grammar/limits";
import type { Found } from "../grammar/phrase";
import type { Piece } from "../grammar/pieces";
import { measuredRule, quantityOf } from "../grammar/quantity";
import type { RuleFacts } from "../grammar/reading";
import { COMPLETION, type Share } from "../grammar/sharePieces";

interface Grown {
  readonly share: Share;
  readonly goal: Piece;
  readonly gain: Piece;
  readonly limits: readonly StatedLimit[];
}

/** 完成任务得8分，每超10%加0.5分，最高10分；未完成的按比例扣分: in proportion up to the task, more beyond it. */
export function withGain({ share, goal, gain, limits }: Grown, facts: RuleFacts): Found | null {
  const start = goal.number("full");
  const [limit, ...others] = limits;
  if (start === null || others.length > 0 || gain.word("unit").replace("个", "") !== "%" || gain.word("more") === "") {
    return null;
  }
  const isTask = share.bare || COMPLETION.test(share.value);
  if (!isTask || share.over !== null || targetOfGoal(goal) !== null || (share.full ?? start) !== start) return null;
  const said = limit === undefined ? null : limit.cap > start ? limit.cap : plus(start, limit.cap);
  if (said !== null && facts.max !== null && said !== facts.max) return null;
  if (said === null && facts.max === null) return null;
  const beyond = { step: gain.number("step") ?? 0, amount: gain.number("amount") ?? 0 };
  const quantity = quantityOf("%", "完成率,", "完成率");
  return {
    rule: measuredRule(quantity, {
      scale: {
        kind: "shortfall",
        better: "higher",
        target: 100,
        start,
        step: 1,
        amount: times(start, 0.01),
        beyond,
        partSteps: "linear",
        floor: 0,
      },
    }),
    max: said,
    spans: [share.piece, goal, gain, ...limits],
    meaning: `完成任务得${show(start)}分，未完成的按完成率，每超${show(beyond.step)}%加${show(beyond.amount)}分`,
    open: quantity.open,
  };
}

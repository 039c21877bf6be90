import type { DraftedItem } from "../../../src/drafting/draft";
import type { Item } from "../../../src/rubric/schema";
import type { Rule } from "../../../src/rules/kinds/kinds";
import { canonicalJson } from "../../../src/shared/canonical";
import type { TrueItem } from "./corpusTable";
import type { PlainRule } from "./plain";
import { plainRule } from "./plainRule";

/**
 * What became of what an item states. right: as somebody who knows reads it; partly: of the same kind or with a part of
 * it, and said to be uncertain; said: otherwise, and said to be; unread: left to the reviewer, and said; silent: certain,
 * and not right.
 */
export type Verdict = "right" | "partly" | "said" | "unread" | "silent";

export const VERDICTS: readonly Verdict[] = ["right", "partly", "said", "unread", "silent"];

/** An item as it was drafted: what the rubric has of it, and how sure the reading is. */
export interface ReadAs {
  readonly item: Pick<Item, "rule" | "max" | "counts">;
  readonly reading: Pick<DraftedItem["reading"], "confidence">;
}

/** How what was drafted of an item's text compares with what the text states. */
export function verdictOn(truth: TrueItem, { item, reading }: ReadAs): Verdict {
  const sure = reading.confidence === "certain";
  if (truth.rules.length === 0) {
    if (item.rule.kind === "judged" || reading.confidence === "none") return "right";
    return sure ? "silent" : "said";
  }
  const drafted = { rule: item.rule, max: item.max };
  const equal = truth.rules.some((rule) => isEqual(rule, truth.max, drafted));
  if (equal && !(sure && truth.beyond !== undefined)) return "right";
  if (sure) return "silent";
  if (reading.confidence === "none") return "unread";
  return truth.rules.some((rule) => isAlike(rule, truth.max, drafted)) ? "partly" : "said";
}

interface Drafted {
  readonly rule: Rule;
  readonly max: number | null;
}

/** Whether a drafted rule scores as the true one does. */
export function isEqual(truth: Rule, max: number | null, drafted: Drafted): boolean {
  const [own, other] = both(truth, max, drafted);
  return canonicalJson(own) === canonicalJson(other);
}

/** Whether a drafted rule is of the true one's kind, or has a part of it. */
function isAlike(truth: Rule, max: number | null, drafted: Drafted): boolean {
  const [own, other] = both(truth, max, drafted);
  return own.kind === other.kind || own.pieces.some((piece) => other.pieces.includes(piece));
}

function both(truth: Rule, max: number | null, drafted: Drafted): readonly [PlainRule, PlainRule] {
  const known = { stated: truth.kind === "measured" ? (truth.stated ?? []) : [], once: onceIn(truth) };
  return [plainRule(truth, { ...known, max }), plainRule(drafted.rule, { ...known, max: drafted.max })];
}

/** “未建立台账的扣2分” happens once; its limit says so, and a rule without it scores the same. */
function onceIn(truth: Rule): readonly number[] {
  if (truth.kind !== "events") return [];
  return truth.events.flatMap((event) => (event.effect !== "zeroes" && event.each === event.cap ? [event.cap] : []));
}

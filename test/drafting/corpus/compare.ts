import type { DraftedItem } from "../../../src/drafting/draft";
import type { Item } from "../../../src/rubric/schema";
import type { Rule } from "../../../src/rules/kinds/kinds";
import { canonicalJson } from "../../../src/shared/canonical";
import { asEvents } from "./asEvents";
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
  readonly item: Pick<Item, "rule" | "max" | "counts" | "limits">;
  readonly reading: Pick<DraftedItem["reading"], "confidence">;
}

/** How what was drafted of an item's text compares with what the text states. */
export function verdictOn(truth: TrueItem, { item, reading }: ReadAs): Verdict {
  const sure = reading.confidence === "certain";
  if (truth.rules.length === 0) {
    if (item.rule.kind === "judged" || reading.confidence === "none") return "right";
    return sure ? "silent" : "said";
  }
  const drafted = { rule: item.rule, max: item.max, limits: item.limits ?? [] };
  const equal = truth.rules.some((rule) => isEqual(rule, truth.max, drafted));
  if (equal && !(sure && truth.beyond !== undefined)) return "right";
  if (sure) return "silent";
  if (reading.confidence === "none") return "unread";
  return truth.rules.some((rule) => isAlike(rule, truth.max, drafted)) ? "partly" : "said";
}

interface Drafted {
  readonly rule: Rule;
  readonly max: number | null;
  readonly limits: NonNullable<Item["limits"]>;
}

/** Whether a drafted rule scores as the true one does, with its own full points or, where these are wrong, the true ones. */
export function isEqual(truth: Rule, max: number | null, drafted: Drafted): boolean {
  return [drafted.max, max].some((points) => {
    const [own, other] = both(truth, max, { ...drafted, max: points });
    return canonicalJson(own) === canonicalJson(other);
  });
}

/** Whether a drafted rule is of the true one's kind, or has a part of it. */
function isAlike(truth: Rule, max: number | null, drafted: Drafted): boolean {
  const [own, other] = both(truth, max, drafted);
  return own.kind === other.kind || own.pieces.some((piece) => other.pieces.includes(piece));
}

/** Both rules as they are compared: as events, where one of them is of events. */
function both(
  truth: Rule,
  max: number | null,
  { rule, max: points, limits }: Drafted,
): readonly [PlainRule, PlainRule] {
  const known = { stated: truth.kind === "measured" ? (truth.stated ?? []) : [], once: onceIn(truth) };
  const events = truth.kind === "events" || rule.kind === "events";
  const zero = limits.filter((limit) => events && limit.points === 0);
  const [own, other] = events ? [asEvents(truth, []), asEvents(rule, zero)] : [truth, rule];
  const drafted = plainRule(other, { ...known, max: points });
  const rest = limits.length - zero.length;
  const pieces = rest === 0 ? drafted.pieces : [...drafted.pieces, `limits: ${rest}`];
  return [plainRule(own, { ...known, max }), { ...drafted, pieces }];
}

/** “未建立台账的扣2分” happens once; its limit says so, and a rule without it scores the same. */
function onceIn(truth: Rule): readonly number[] {
  if (truth.kind !== "events") return [];
  return truth.events.flatMap((event) => {
    if (event.effect === "zeroes" || event.cap === null) return [];
    const most = typeof event.each === "object" && "most" in event.each ? event.each.most : event.each;
    return most === event.cap ? [event.cap] : [];
  });
}

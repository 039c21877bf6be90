import type { DraftedItem, RuleExample } from "../../drafting/draft";
import { exampleOf } from "../../drafting/example";
import { LEAST_SURE_FIRST } from "../../drafting/grammar/reading";
import { markedText, type MarkedPart } from "../../drafting/marked";
import { givesPoints, itemFacts } from "../../rubric/facts";
import { casesOf, type Interpretation } from "../../rubric/interpretation";
import type { Item, Rubric } from "../../rubric/schema";
import type { Sureness } from "../wording/draft";
import type { Drafted } from "./progress";

/** An item as it stands, beside what was read of it. */
export interface SeenItem {
  readonly item: Item;
  /** As printed, with what became of it; empty for one that was added since. */
  readonly text: readonly MarkedPart[];
  readonly example: RuleExample | null;
  /** What the document leaves open, each with the reading in use. */
  readonly open: readonly Interpretation[];
  readonly sureness: Sureness;
}

/**
 * The items of a rubric that was drafted; what was changed since is told as it is now. What was not understood comes
 * first, whatever was confirmed since: nothing moves while somebody reads.
 */
export function draftedItems({ draft, rubric }: Drafted): readonly SeenItem[] {
  const read = new Map(draft.items.map((one) => [one.item, one]));
  const before = new Map(draft.rubric.items.map((one) => [one.id, one]));
  const placeOf = ({ id }: Item) => LEAST_SURE_FIRST.indexOf(read.get(id)?.reading.confidence ?? "certain");
  const items = [...rubric.items].sort((one, other) => placeOf(one) - placeOf(other));
  return items.map((item) => {
    const own = read.get(item.id);
    const was = before.get(item.id);
    if (own === undefined || was === undefined) return asChanged(item, [], rubric);
    if (sameRule(item, was)) return asRead(item, own, rubric);
    // Another reading of what was understood is still that.
    const text = item.rule.kind === was.rule.kind ? markedText(own.text, own.reading) : unmarked(own.text);
    return asChanged(item, text, rubric);
  });
}

/** The editor makes a new rule of every rule that it changes. */
function sameRule(item: Item, before: Item): boolean {
  return item.rule === before.rule && item.max === before.max;
}

function unmarked(text: string): readonly MarkedPart[] {
  return text === "" ? [] : [{ text, is: "other", meaning: null }];
}

function asRead(item: Item, { text, reading, example }: DraftedItem, rubric: Rubric): SeenItem {
  const confirmed = item.toConfirm === undefined && reading.confidence !== "certain";
  return {
    item,
    text: markedText(text, reading),
    example,
    open: casesOf(item.id, rubric),
    sureness: confirmed ? "confirmed" : reading.confidence,
  };
}

function asChanged(item: Item, text: readonly MarkedPart[], rubric: Rubric): SeenItem {
  return {
    item,
    text,
    example: givesPoints(item) ? exampleOf(item.rule, itemFacts(item, rubric)) : null,
    open: casesOf(item.id, rubric),
    sureness: item.toConfirm === undefined ? "confirmed" : "likely",
  };
}

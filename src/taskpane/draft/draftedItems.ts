import type { DraftedItem, RuleExample } from "../../drafting/draft";
import { exampleOf } from "../../drafting/example";
import { givesPoints, itemFacts } from "../../rubric/facts";
import type { Item, Rubric } from "../../rubric/schema";
import type { Sureness } from "../wording/draft";
import type { Drafted } from "./progress";
import { openCaseTexts } from "../../rubric/tableTexts";

/** An item as it stands, beside what was read of it. */
export interface SeenItem {
  readonly item: Item;
  /** As printed; empty for one that was added since. */
  readonly text: string;
  readonly example: RuleExample | null;
  /** What the document leaves open, each with the reading in use. */
  readonly open: readonly string[];
  readonly sureness: Sureness;
}

/** The items of a rubric that was drafted, in its order; what was changed since is told as it is now. */
export function draftedItems({ draft, rubric }: Drafted): readonly SeenItem[] {
  const read = new Map(draft.items.map((one) => [one.item, one]));
  const before = new Map(draft.rubric.items.map((one) => [one.id, one]));
  return rubric.items.map((item) => {
    const own = read.get(item.id);
    const same = own !== undefined && sameRule(item, before.get(item.id));
    return same ? asRead(item, own, rubric) : asChanged(item, own?.text ?? "", rubric);
  });
}

/** The editor makes a new rule of every rule that it changes. */
function sameRule(item: Item, before: Item | undefined): boolean {
  return item.rule === before?.rule && item.max === before.max;
}

function asRead(item: Item, { text, reading, example }: DraftedItem, rubric: Rubric): SeenItem {
  const confirmed = item.toConfirm === undefined && reading.confidence !== "certain";
  return {
    item,
    text,
    example,
    open: openCaseTexts(item.id, rubric),
    sureness: confirmed ? "confirmed" : reading.confidence,
  };
}

function asChanged(item: Item, text: string, rubric: Rubric): SeenItem {
  return {
    item,
    text,
    example: givesPoints(item) ? exampleOf(item.rule, itemFacts(item, rubric)) : null,
    open: openCaseTexts(item.id, rubric),
    sureness: item.toConfirm === undefined ? "confirmed" : "likely",
  };
}

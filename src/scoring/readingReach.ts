import { affectedBy, isDerived, neededFor, touchedBy } from "../rubric/derived";
import { type Interpretation, itemsConcerned } from "../rubric/interpretation";
import type { Rubric } from "../rubric/schema";
import { kindOf } from "../rules/kinds/kinds";
import { lookUp } from "../shared/lookUp";

/*
 * How far a reading reaches: the items whose points it can change, the sums of the points, or the standing alone.
 */

/** Parts that follow from the totals; the totals stay as they are. */
const STANDING_PARTS: readonly string[] = ["veto", "ranking", "grading"];

/** Whether a reading changes a unit's veto, place or grade though its points stay as they are. */
export function decidesStanding(interpretation: Interpretation, rubric: Rubric): boolean {
  const { applies, choices } = interpretation;
  if ("part" in applies) return STANDING_PARTS.includes(applies.part);
  // What has to be reached of an item for a grade.
  if (choices.some(({ set }) => lookUp(set, "pass") !== undefined)) return true;
  const concerned = itemsConcerned(interpretation);
  return rubric.items.some((item) => kindOf(item.rule).gives === "totalVeto" && concerned.includes(item.id));
}

/** Whether a reading changes what is made of the items' points, and none of these. */
export function isAboutSums({ applies, choices }: Interpretation): boolean {
  if (!("part" in applies)) return false;
  const sets = (parameter: string) => choices.some(({ set }) => lookUp(set, parameter) !== undefined);
  switch (applies.part) {
    case "sections":
    case "totals":
      return true;
    case "veto":
      return sets("points");
    case "arithmetic":
      return sets("rounding");
    case "self":
    case "repetition":
    case "ranking":
    case "grading":
    case "ledger":
    case "checks":
      return false;
  }
}

/** What of a rubric tells how far a reading reaches. */
type Reached = Pick<Rubric, "items" | "ledger">;

/** Where a matter counts in its heaviest item alone, what it weighs in one decides whether it counts in others. */
export function movesMatters({ ledger }: Pick<Rubric, "ledger">): boolean {
  return ledger?.acrossItems === "heaviest";
}

/** Parts that change many items at once. */
const WHOLE_PARTS: readonly string[] = ["repetition", "ledger"];

/**
 * Whether it takes scoring the whole table again to see what a reading would change: it is about modifiers or sums, or
 * about an item whose points are limited afterwards, come from other items or go into others.
 */
export function needsWholeTable(interpretation: Interpretation, reached: Reached): boolean {
  const { items } = reached;
  const { applies, choices } = interpretation;
  if ("part" in applies) return WHOLE_PARTS.includes(applies.part) || isAboutSums(interpretation);
  if ("modifiersOf" in applies) return true;
  if (movesMatters(reached)) return true;
  const { items: concerned } = applies;
  if (affectedBy(concerned, items).size > concerned.length) return true;
  const own = items.filter(({ id }) => concerned.includes(id));
  if (own.some((item) => item.limits !== undefined || isDerived(item))) return true;
  return own.some(
    (item) => item.rule.kind === "placement" && choices.some(({ set }) => lookUp(set, "average") === "rescale"),
  );
}

/** Items whose points a reading can change, and those that are scored with them because they depend on these. */
export interface ItemReach {
  readonly changed: ReadonlySet<string>;
  readonly needed: ReadonlySet<string>;
}

const NO_ITEMS: ItemReach = { changed: new Set(), needed: new Set() };

/** Parts of a rubric that can change every item. */
const EVERY_ITEM: readonly string[] = ["arithmetic", "repetition", "ledger"];

/** The items that a reading reaches; null where it can be any. They are as they stand under it. */
export function itemReach(interpretation: Interpretation, reached: Reached): ItemReach | null {
  const { items } = reached;
  const { applies } = interpretation;
  if ("part" in applies) {
    return EVERY_ITEM.includes(applies.part) && !isAboutSums(interpretation) ? null : NO_ITEMS;
  }
  if (movesMatters(reached)) return null;
  const changed = touchedBy(itemsConcerned(interpretation), items);
  return { changed, needed: neededFor(changed, items) };
}

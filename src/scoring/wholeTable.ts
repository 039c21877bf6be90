import type { Interpretation } from "../rubric/interpretation";
import { affectedBy, isDerived } from "../rubric/derived";
import type { Item } from "../rubric/schema";

/** Parts that change totals from within. */
const WHOLE_PARTS: readonly string[] = ["sections", "repetition", "totals"];

/**
 * Whether it takes scoring the whole table again to tell what a reading would change: it is about modifiers or sums, or
 * about an item whose points are limited afterwards, come from other items or go into others.
 */
export function needsWholeTable({ applies }: Interpretation, items: readonly Item[]): boolean {
  if ("part" in applies) return WHOLE_PARTS.includes(applies.part);
  if ("modifiersOf" in applies) return true;
  const { items: concerned } = applies;
  if (affectedBy(concerned, items).size > concerned.length) return true;
  return items.some((item) => concerned.includes(item.id) && (item.limits !== undefined || isDerived(item)));
}

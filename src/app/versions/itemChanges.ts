import { modifiersOf } from "../../rubric/modifiers";
import type { Item, Rubric } from "../../rubric/schema";
import { canonicalJson } from "../../shared/canonical";

/** What became of an item from one version of a rubric to another. */
export type ItemChange =
  | { readonly change: "added" | "removed" | "rule"; readonly item: Item }
  | { readonly change: "max"; readonly item: Item; readonly from: number | null; readonly to: number | null };

/** Items that are new, gone, worth something else or scored otherwise, in the order of the new version, gone ones last. */
export function itemChanges(before: Rubric, after: Rubric): readonly ItemChange[] {
  const known = new Map(before.items.map((item) => [item.id, item]));
  const there = after.items.flatMap((item): readonly ItemChange[] => {
    const was = known.get(item.id);
    known.delete(item.id);
    return was === undefined ? [{ change: "added", item }] : changesOf(was, item);
  });
  return [...there, ...[...known.values()].map((item) => ({ change: "removed" as const, item }))];
}

function changesOf(was: Item, item: Item): readonly ItemChange[] {
  return [
    ...(was.max === item.max ? [] : [{ change: "max" as const, item, from: was.max, to: item.max }]),
    ...(scoringOf(was) === scoringOf(item) ? [] : [{ change: "rule" as const, item }]),
  ];
}

/** Everything but the full points on which an item's points depend. */
function scoringOf(item: Item): string {
  const { rule, counts, phases, section, category } = item;
  return canonicalJson({ rule, counts, phases, section, category, modifiers: modifiersOf(item) });
}

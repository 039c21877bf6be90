import { removeItem } from "../../src/editing/rows";
import type { Rubric } from "../../src/rubric/schema";

/**
 * A rubric from which an item was taken away, and taken out of the readings that are about several items' modifiers:
 * that a reading is still about the item is told as a fault.
 */
export function withoutItem(rubric: Rubric, item: string): Rubric {
  const { rubric: without } = removeItem(rubric, item);
  const interpretations = without.interpretations.map((one) =>
    "modifiersOf" in one.applies
      ? { ...one, applies: { modifiersOf: one.applies.modifiersOf.filter((id) => id !== item) } }
      : one,
  );
  return { ...without, interpretations };
}

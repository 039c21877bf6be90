import type { Item } from "../rubric/schema";
import type { FieldValues } from "../rules/field";
import { kindOf } from "../rules/kinds/kinds";
import type { RatingPart } from "../rules/ratingParts";
import { issue } from "../shared/issue";
import { lookUp } from "../shared/lookUp";
import { attributeHolds } from "./condition";
import type { ItemValues } from "./itemValues";

/** The parts of a rating that some units do not have. */
function boundParts({ rule }: Item): readonly RatingPart[] {
  return kindOf(rule)
    .parts()
    .filter(({ unless }) => unless !== undefined);
}

/** Whether an item has parts that some units do not have. */
export function hasBoundParts(item: Item): boolean {
  return boundParts(item).length > 0;
}

/** Whether what is rated of an item depends on one of some attributes. */
export function partsDependOn(item: Item, attributes: ReadonlySet<string>): boolean {
  return boundParts(item).some(({ unless }) => unless !== undefined && attributes.has(unless.attribute));
}

/** Makes what leaves out of an item's values those of parts that a unit does not have, which are remarked. */
export function idlePartsOf(item: Item): (found: ItemValues, attributes: FieldValues) => ItemValues {
  const parts = boundParts(item);
  if (parts.length === 0) return (found) => found;
  return (found, attributes) => {
    const idle = parts.filter(({ id, unless }) => {
      const value = lookUp(found.values, id);
      const entered = value !== null && value !== undefined;
      return entered && unless !== undefined && attributeHolds(unless, attributes) === true;
    });
    if (idle.length === 0) return found;
    const ids = idle.map(({ id }) => id);
    return {
      ...found,
      values: Object.fromEntries(Object.entries(found.values).filter(([id]) => !ids.includes(id))),
      issues: [...found.issues, ...idle.map(({ id, label }) => issue("part-not-used", { field: id }, { label }))],
    };
  };
}

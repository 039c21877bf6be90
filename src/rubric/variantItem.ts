import { ruleSchema } from "../rules/kinds/kinds";
import type { Variant } from "./modifiers";
import { ruleWith } from "./readings";
import type { Item } from "./schema";

/** The item as it is for units of a variant. */
export function variantItem(item: Item, { max, phases, set, clause }: Variant): Item {
  return {
    ...item,
    clause: item.clause === clause ? clause : `${item.clause}、${clause}`,
    max: max ?? item.max,
    phases: phases ?? item.phases,
    rule: set === undefined ? item.rule : ruleSchema.parse(ruleWith(item.rule, set)),
  };
}

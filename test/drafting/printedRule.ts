import type { Item, Rubric } from "../../src/rubric/schema";
import type { Rule } from "../../src/rules/kinds/kinds";

/**
 * An item's rule as far as its table prints it: without the rows that support a rating, and without what only a reading
 * decides, where the rule that was read leaves it open, too.
 */
export function printedRule({ interpretations }: Rubric, { id, rule }: Item, read: Rule | undefined): unknown {
  const decided = interpretations.flatMap(({ applies, choices }) =>
    "items" in applies && applies.items.includes(id)
      ? choices.flatMap(({ set }) => Object.keys(set).map((path) => path.split(".")[0]))
      : [],
  );
  if (rule.kind === "rating") decided.push("parts");
  const open = Object.entries(rule).filter(([key]) => read === undefined || key in read || !decided.includes(key));
  return Object.fromEntries(open);
}

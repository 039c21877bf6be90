import { bindRule, ruleSchema, type Rule } from "../../rules/kinds/kinds";
import { itemFacts } from "../facts";
import { withParameters } from "../parameters";
import type { Item, Rubric } from "../schema";
import type { Check } from "./finding";
import { dangling } from "./references";

/** A rule's own words are for fields that it has under some reading; others would be lost in silence. */
export const lintLabels: Check = (rubric) =>
  rubric.items.flatMap((item, index) => {
    const { rule } = item;
    if (!("labels" in rule) || rule.labels === undefined) return [];
    const known = fieldsOf(item, rubric);
    const path = ["items", index, "rule", "labels"];
    return dangling(Object.keys(rule.labels).map((id) => ({ what: "field", id, known, path: [...path, id] })));
  });

/** The fields of an item under all readings. */
function fieldsOf(item: Item, rubric: Rubric): readonly string[] {
  const facts = itemFacts(item, rubric);
  const rules = [item.rule, ...rubric.interpretations.flatMap((one) => rulesUnder(one, item))];
  return [...new Set(rules.flatMap((rule) => bindRule(rule, facts).fields.map(({ id }) => id)))];
}

function rulesUnder({ applies, choices }: Rubric["interpretations"][number], { id, rule }: Item): readonly Rule[] {
  if (!("items" in applies) || !applies.items.includes(id)) return [];
  return choices.flatMap(({ set }) => {
    const changed = ruleSchema.safeParse("kind" in set ? set : withParameters(rule, set));
    return changed.success ? [changed.data] : [];
  });
}

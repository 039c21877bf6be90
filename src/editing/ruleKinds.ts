import { itemFacts } from "../rubric/facts";
import type { Item, Rubric } from "../rubric/schema";
import { bindRule, ruleSchema, type Rule } from "../rules/kinds/kinds";
import { describeForm, type FormNode } from "./form/describe";
import { switched } from "./form/start";

let described: FormNode | null = null;

/** The form of a rule of any kind. */
export function ruleForm(): FormNode {
  described ??= describeForm(ruleSchema, "rule");
  return described;
}

/** The rule of an item as one of another kind: with what both have in common, otherwise as that kind begins. */
export function ruleOfKind(item: Item, kind: string, rubric: Pick<Rubric, "phases" | "arithmetic">): Rule {
  const form = ruleForm();
  const option = form.is === "either" ? form.options.find(({ id }) => id === kind) : undefined;
  if (option === undefined) throw new RangeError(`no kind of rule ${kind}`);
  const facts = { max: item.max ?? 0 };
  const kept = ruleSchema.safeParse(switched(item.rule, option, "rule", facts));
  const rule = kept.success ? kept.data : ruleSchema.parse(switched(null, option, "rule", facts));
  return withKnownLabels(
    rule,
    bindRule(rule, itemFacts(item, rubric)).fields.map(({ id }) => id),
  );
}

/** Words for fields that the rule does not have would be lost in silence: they are left out. */
function withKnownLabels(rule: Rule, fields: readonly string[]): Rule {
  if (!("labels" in rule) || rule.labels === undefined) return rule;
  const { labels, ...others } = rule;
  const known = Object.fromEntries(Object.entries(labels).filter(([field]) => fields.includes(field)));
  return ruleSchema.parse(Object.keys(known).length === 0 ? others : { ...others, labels: known });
}

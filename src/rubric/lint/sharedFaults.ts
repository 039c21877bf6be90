import { at, dangling, type Path } from "../../rules/faults/finding";
import { enteredAt } from "../../rules/field";
import { bindRule, ruleSchema } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { itemFacts } from "../facts";
import { choicesFor } from "../interpretation";
import { contains, ruleWith } from "../readings";
import type { Item, Rubric } from "../schema";
import { type Check } from "./finding";
import { rulesOf } from "./itemFaults";

/** A value that is entered at another item is asked for there, under every reading, by a field that takes the same. */
export const lintShared: Check = (rubric) =>
  rubric.items.flatMap((item, index) => {
    const readings = rubric.interpretations.flatMap((one, place) =>
      choicesFor(one, item.id).map(({ set }, number) => {
        return { set, path: ["interpretations", place, "choices", number, "set", "sources"] };
      }),
    );
    const stated = { set: {}, path: ["items", index, "rule", "sources"] };
    return [stated, ...readings].flatMap(({ set, path }) => {
      const changed = ruleSchema.safeParse(ruleWith(item.rule, set));
      if (!changed.success || changed.data.kind !== "scaled") return [];
      if (set !== stated.set && !Object.keys(set).some((key) => contains("sources", key))) return [];
      return changed.data.sources.flatMap(({ id, enteredAt: source }, place) =>
        source === undefined ? [] : sourceFaults(rubric, item, { id, source }, [...path, place, "enteredAt"]),
      );
    });
  });

function sourceFaults(
  rubric: Rubric,
  item: Item,
  { id, source }: { readonly id: string; readonly source: string },
  path: Path,
): readonly Issue[] {
  const others = rubric.items.filter((one) => one.category === item.category && one.id !== item.id);
  const found = others.find((one) => one.id === source);
  if (found === undefined) return dangling([{ what: "item", id: source, known: others.map((one) => one.id), path }]);
  const facts = itemFacts(found, rubric);
  const isAsked = rulesOf(found, rubric).every((rule) =>
    bindRule(rule, facts).fields.some(
      (field) =>
        field.id === id && field.type === "number" && field.min === 0 && field.max === 100 && enteredAt(field) === null,
    ),
  );
  return isAsked ? [] : [issue("lint-shared-field", at(path), { item: source, field: id })];
}

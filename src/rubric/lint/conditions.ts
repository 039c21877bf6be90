import { issue, type Issue } from "../../shared/issue";
import { listed } from "../../shared/said";
import type { AttributeCondition, Condition } from "../condition";
import type { Item, Rubric } from "../schema";
import { at, type Path } from "./finding";
import { attributeFaults, dangling } from "./references";

/** What is wrong with a condition in its rubric: whatever it names must be there and able to hold. */
export function conditionFaults(when: Condition, rubric: Rubric, path: Path): readonly Issue[] {
  if ("attribute" in when) return valueFaults(when, rubric, path);
  const known = rubric.items.map(({ id }) => id);
  const item = rubric.items.find(({ id }) => id === when.item);
  if (item === undefined) return dangling([{ what: "item", id: when.item, known, path: [...path, "item"] }]);
  if ("occurred" in when) {
    return item.rule.kind === "occurred" ? [] : [issue("lint-occurred-missing", at(path), { item: when.item })];
  }
  return item.pass === undefined ? [issue("lint-pass-missing", at(path), { item: when.item })] : [];
}

function valueFaults({ attribute: id, is }: AttributeCondition, rubric: Rubric, path: Path): readonly Issue[] {
  const unusable = attributeFaults(rubric, id, ["flag", "choice"], [...path, "attribute"]);
  const attribute = rubric.attributes.find((one) => one.id === id);
  if (unusable.length > 0 || attribute === undefined) return unusable;
  const values: readonly (boolean | string)[] = attribute.type === "flag" ? [true, false] : (attribute.choices ?? []);
  if (values.includes(is)) return [];
  const parameters = { value: String(is), attribute: id, known: listed(values.map(String)) };
  return [issue("lint-condition-value", at([...path, "is"]), parameters)];
}

/** Whether some condition is about an item. */
export function isAskedFor({ id }: Pick<Item, "id">, { items, grading }: Rubric): boolean {
  const gates = "gates" in grading ? (grading.gates ?? []) : [];
  const conditions = [...gates, ...items.flatMap(({ limits = [] }) => limits)].map(({ when }) => when);
  return conditions.some((when) => "item" in when && when.item === id);
}

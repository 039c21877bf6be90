import { at, dangling, type Path } from "../../rules/faults/finding";
import { kindOf } from "../../rules/kinds/kinds";
import { issue, type Issue } from "../../shared/issue";
import { listed } from "../../shared/said";
import type { AttributeCondition, Condition } from "../modifiers";
import type { Attribute, Rubric } from "../schema";

/** Looks at one aspect of a rubric whose shape is sound. */
export type Check = (rubric: Rubric) => readonly Issue[];

/** The attribute that is named exists and has one of the types. */
export function attributeFaults(
  rubric: Rubric,
  id: string,
  types: readonly Attribute["type"][],
  path: Path,
): readonly Issue[] {
  const attribute = rubric.attributes.find((candidate) => candidate.id === id);
  const known = rubric.attributes.map((candidate) => candidate.id);
  if (attribute === undefined) return dangling([{ what: "attribute", id, known, path }]);
  if (types.includes(attribute.type)) return [];
  const parameters = { attribute: id, needed: types.join("、"), type: attribute.type };
  return [issue("lint-attribute-type", at(path), parameters)];
}

/** What is wrong with a condition in its rubric: whatever it names must be there and able to hold. */
export function conditionFaults(when: Condition, rubric: Rubric, path: Path): readonly Issue[] {
  if ("attribute" in when) return valueFaults(when, rubric, path);
  const known = rubric.items.map(({ id }) => id);
  const item = rubric.items.find(({ id }) => id === when.item);
  if (item === undefined) return dangling([{ what: "item", id: when.item, known, path: [...path, "item"] }]);
  if ("occurred" in when) {
    return kindOf(item.rule).gives === "event" ? [] : [issue("lint-occurred-missing", at(path), { item: when.item })];
  }
  if ("rated" in when) {
    const known = kindOf(item.rule).ratings();
    return dangling([{ what: "grade", id: when.rated, known, path: [...path, "rated"] }]);
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

import { issue, type Issue, type Place } from "../../shared/issue";
import { listed, type Term } from "../../shared/said";
import { pathText } from "../../shared/schema";
import type { AttributeCondition, Condition } from "../modifiers";
import type { Attribute, Rubric } from "../schema";

/** Looks at one aspect of a rubric whose shape is sound. */
export type Check = (rubric: Rubric) => readonly Issue[];

/** A place inside the rubric file: keys and indices from its root. */
export type Path = readonly PropertyKey[];

/** The place that a path leads to, as items[3].max. */
export function at(path: Path): Place {
  return { path: pathText(path) };
}

/** A name that stands for something defined elsewhere in the file. */
export interface Reference {
  readonly what: Term;
  readonly id: string;
  readonly known: readonly string[];
  readonly path: Path;
}

/** One finding for every reference that leads nowhere. */
export function dangling(references: readonly Reference[]): Issue[] {
  return references
    .filter(({ id, known }) => !known.includes(id))
    .map(({ what, id, known, path }) => issue("lint-unknown-reference", at(path), { what, id, known: listed(known) }));
}

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
    return item.rule.kind === "occurred" ? [] : [issue("lint-occurred-missing", at(path), { item: when.item })];
  }
  if ("rated" in when) {
    const ratings = item.rule.kind === "rating" ? item.rule.ratings : [];
    return dangling([{ what: "grade", id: when.rated, known: ratings, path: [...path, "rated"] }]);
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

import { itemFacts } from "../rubric/facts";
import type { Item, Rubric } from "../rubric/schema";
import { gradesOf } from "../rubric/standing";
import { bindRule, ruleSchema } from "../rules/kinds/kinds";
import { elementsOf, valueAt } from "./form/fits";
import { lookUp } from "../shared/lookUp";

/** Something that can be named, and what it is called. */
export interface Known {
  readonly value: string;
  readonly label: string;
}

/** Where a value is asked for: a key of a group, of which `holder` has been entered so far, and `root` of the form. */
export interface Asked {
  readonly group: string;
  readonly key: string;
  readonly holder: unknown;
  readonly root: unknown;
}

type Lister = (rubric: Rubric, asked: Asked) => readonly Known[];

const sameName = (names: readonly string[]) => names.map((value) => ({ value, label: value }));
const attributes: Lister = (rubric) => rubric.attributes.map(({ id, label }) => ({ value: id, label }));
const items: Lister = (rubric) => rubric.items.map((item) => ({ value: item.id, label: itemTitle(item) }));
const grades: Lister = (rubric, { root }) => {
  const grading = valueAt(root, "grading");
  const own = [...elementsOf(valueAt(grading, "tiers")), ...elementsOf(valueAt(grading, "top"))].map((one) =>
    valueAt(one, "grade"),
  );
  const entered = [...own, valueAt(grading, "rest"), ...elementsOf(valueAt(grading, "grades"))];
  const names = entered.filter((name): name is string => typeof name === "string" && name !== "");
  return sameName(names.length > 0 ? [...new Set(names)] : gradesOf(rubric.grading));
};

/** Texts that name something which is defined elsewhere in the rubric, by group and key or by key alone. */
const LISTERS: Readonly<Record<string, Lister>> = {
  section: (rubric) => sameName(rubric.sections.map(({ name }) => name)),
  category: (rubric) => rubric.categories.map(({ id, name }) => ({ value: id, label: name })),
  attribute: attributes,
  within: attributes,
  "choicesNeedFlag.choices": attributes,
  "choicesNeedFlag.source": attributes,
  item: items,
  enteredAt: items,
  "applies.items": items,
  "spread.items": items,
  "evidence.items": items,
  "repetition.items": items,
  modifiersOf: items,
  atBest: grades,
  instead: grades,
  "bar.grade": grades,
  "consequences.grades": grades,
  "flagNeeds.grades": grades,
  "flagNeeds.full": items,
  "interpretations.default": (_, { holder }) => namedIn(elementsOf(valueAt(holder, "choices"))),
};

/** An item as lists name it: number or id, and short name. */
export function itemTitle({ id, number, name }: Pick<Item, "id" | "number" | "name">): string {
  return `${number === "" ? id : number} ${name}`;
}

/** What a text can name; null where it is a text of its own. */
export function knownValues(rubric: Rubric, asked: Asked): readonly Known[] | null {
  const { group, key } = asked;
  return (lookUp(LISTERS, `${group}.${key}`) ?? lookUp(LISTERS, key))?.(rubric, asked) ?? null;
}

/** The names under which values are entered one by one, such as those of phases; null where anybody can add names. */
export function knownNames(rubric: Rubric, asked: Asked): readonly Known[] | null {
  const { group, key, root } = asked;
  if (key === "weights" || (key === "phases" && group !== "totals"))
    return rubric.phases.map(({ id, label }) => ({ value: id, label }));
  if (key === "labels") return fieldsOf(rubric, root);
  if (group !== "lines") return null;
  return namedIn(elementsOf(valueAt(valueAt(root, "rule"), "fields")));
}

/** Elements of a form by their ids, under the names that they have been given. */
function namedIn(elements: readonly unknown[]): readonly Known[] {
  return elements.map((one) => ({ value: String(valueAt(one, "id")), label: String(valueAt(one, "label")) }));
}

/** The fields of the rule that is being entered, under their usual names. */
function fieldsOf(rubric: Rubric, root: unknown): readonly Known[] {
  const rule = ruleSchema.safeParse(valueAt(root, "rule"));
  const item = rubric.items.find(({ id }) => id === valueAt(root, "id"));
  if (!rule.success || item === undefined) return [];
  const unnamed = ruleSchema.parse({ ...rule.data, labels: undefined });
  return bindRule(unnamed, itemFacts(item, rubric)).fields.map(({ id, label }) => ({ value: id, label }));
}

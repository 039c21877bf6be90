import { comparisons } from "../../rules/compare/comparisons";
import { kinds } from "../../rules/kinds/kinds";
import { measures } from "../../rules/measure/measures";
import { scales } from "../../rules/scale/scales";
import { type Label, labelIn } from "../../shared/words";
import { optionLabels, valueLabels } from "./choices";
import { fieldLabels } from "./fields";
import type { Language } from "../../shared/language";
import type { Scalar } from "../form/describe";
import { lookUp } from "../../shared/lookUp";

/*
 * The words of forms: those of the kinds of rules, measures, comparisons and scales, which their files have, with those of
 * everything else.
 */

type Labels = Readonly<Record<string, Label>>;

/** The forms of kinds by the key under which one of them is chosen. */
const forms = [
  ...Object.entries(kinds).map(([kind, { form }]) => ({ option: `rule:${kind}`, ...form })),
  ...Object.entries(scales).map(([kind, { form }]) => ({ option: `scale:${kind}`, ...form })),
  ...Object.entries(comparisons).map(([kind, { form }]) => ({ option: `compare:${kind}`, ...form })),
  ...Object.entries(measures).map(([kind, { form }]) => ({ option: `measure:${kind}`, ...form })),
];

/** All tables of words, those of everything that is of no kind first. */
export const wordTables = {
  fields: [fieldLabels, ...forms.map(({ fields = {} }) => fields)],
  options: [
    optionLabels,
    Object.fromEntries(forms.map(({ option, name }) => [option, name])),
    ...forms.map(({ options = {} }) => options),
  ],
  values: [valueLabels, ...forms.map(({ values = {} }) => values)],
};

function merged(tables: readonly Labels[]): Labels {
  return tables.reduce<Labels>((all, table) => ({ ...all, ...table }), {});
}

/** What the fields of forms are called. */
export const fieldWords: Labels = merged(wordTables.fields);

/** What the shapes are called that a field can have, the kinds of rules among them. */
export const optionWords: Labels = merged(wordTables.options);

/** What the values are called that are chosen from a list. */
export const valueWords: Labels = merged(wordTables.values);

/** What a field of a group is called: in that group, or anywhere. */
export function fieldLabel(group: string, key: string, language: Language): string {
  return worded(lookUp(fieldWords, `${group}.${key}`) ?? lookUp(fieldWords, key), language, `${group}.${key}`);
}

/** What a shape is called that a field of a group can have, such as a kind of rule. */
export function optionLabel(group: string, key: string, option: string, language: Language): string {
  const name = `${key}:${option}`;
  const label =
    lookUp(optionWords, `${group}.${name}`) ?? lookUp(optionWords, name) ?? lookUp(optionWords, `:${option}`);
  return worded(label, language, `${group}.${name}`);
}

/** What a parameter of a rule or part is called by its path (scale.partSteps); the path where nobody has a word for it. */
export function parameterLabel(path: string, language: Language): string {
  const label = lookUp(fieldWords, path.split(".").at(-1) ?? "");
  return label === undefined ? path : `${labelIn(label, language)} (${path})`;
}

/** What a value of a field is called that is chosen from a list. */
export function valueLabel(group: string, key: string, value: Scalar, language: Language): string {
  const name = `${key}=${String(value)}`;
  return worded(lookUp(valueWords, `${group}.${name}`) ?? lookUp(valueWords, name), language, `${group}.${name}`);
}

function worded(label: Label | undefined, language: Language, name: string): string {
  if (label === undefined) throw new RangeError(`no label for ${name}`);
  return labelIn(label, language);
}

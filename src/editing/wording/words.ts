import { comparisons } from "../../rules/compare/comparisons";
import { kinds } from "../../rules/kinds/kinds";
import { measures } from "../../rules/measure/measures";
import { scales } from "../../rules/scale/scales";
import type { Label } from "../../shared/words";
import { optionLabels, valueLabels } from "./choices";
import { fieldLabels } from "./fields";

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

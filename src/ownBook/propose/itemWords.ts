import { itemsOfCategory, type Form, type FormItem } from "../../layout/form";
import { itemTexts } from "../../layout/printedTexts";
import type { Rubric } from "../../rubric/schema";
import { comparable, partOf } from "../headerPart";

/** What an item may be called over a column. */
export interface ItemWords {
  readonly formItem: FormItem;
  /** Its whole name and shorter ones, each with how much it tells. */
  readonly names: readonly (readonly [name: string, worth: number])[];
  /** Its id and, where no other item shares it, its printed number. */
  readonly numbers: readonly string[];
  readonly max: number | null;
  /** What the document prints of it. */
  readonly text: string;
  /** The fields by what they are called. */
  readonly labels: readonly (readonly [label: string, field: string])[];
}

export const WHOLE_NAME = 100;
const SHORT_NAME = 80;

/** The words of the items of a category; of all where `category` is undefined. */
export function wordsOf(form: Form, category: string | null | undefined): readonly ItemWords[] {
  const { rubric } = form;
  const items = category === undefined ? form.items : itemsOfCategory(form, category);
  const texts = itemTexts(rubric);
  return items.map((formItem) => {
    const { id, number, name, max } = formItem.item;
    const alone = items.filter(({ item }) => item.number === number).length === 1;
    return {
      formItem,
      names: [...namesOf(name, rubric, category), ...printedNames(texts.get(id) ?? "", max)],
      numbers: alone && number !== "" ? [...new Set([id, number])] : [id],
      max: max === 0 ? null : max,
      text: comparable(texts.get(id) ?? ""),
      labels: formItem.fields.map(({ label, field }) => [comparable(label), field.id] as const),
    };
  });
}

/** What the document prints of an item may stand over its column as it is, with its full points behind it or without. */
function printedNames(text: string, max: number | null): ItemWords["names"] {
  const names = [text, `${text}（${String(max)}分）`].map((one) => partOf(one).name);
  return [...new Set(names)].filter((one) => one.length > SHORTEST).map((one) => [one, WHOLE_NAME] as const);
}

/** Shorter texts than this say too little. */
const SHORTEST = 3;

/** A name says its category, its group and itself, with dots between them. */
function namesOf(name: string, { categories }: Rubric, category: string | null | undefined): ItemWords["names"] {
  const parts = name.split("·");
  const inCategory = parts.filter((part) => !/^类别\d+$/.test(part));
  const known = new Map<string, number>([[comparable(name), WHOLE_NAME]]);
  const put = (text: string, worth: number) =>
    known.set(comparable(text), Math.max(known.get(comparable(text)) ?? 0, worth));
  // On a sheet for one category nobody writes which one it is.
  if (categories.length > 0 && inCategory.length > 0) {
    put(inCategory.join(""), category === undefined ? SHORT_NAME : WHOLE_NAME);
  }
  if (parts.length > 1) put(parts.at(-1) ?? name, SHORT_NAME);
  return [...known].filter(([text]) => text !== "");
}

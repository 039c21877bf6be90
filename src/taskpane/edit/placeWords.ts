import type { Finding } from "../../editing/findings";
import { PART_NAMES, partWith } from "../../editing/parts";
import { itemTitle } from "../../editing/references";
import type { Rubric } from "../../rubric/schema";
import type { EditTexts } from "../wording/edit";
import { placeOf, type Page } from "./useEditing";

/** The page on which something that the checks found is put right; null where none is. */
export function pageOf({ target }: Finding): Exclude<Page, { readonly is: "overview" }> | null {
  if ("item" in target) return { is: "item", id: target.item };
  const part = partWith(target.part);
  return part === null ? null : { is: "part", part };
}

/** What a page is called. */
export function pageTitle(
  page: Exclude<Page, { readonly is: "overview" }>,
  { items }: Rubric,
  words: EditTexts,
): string {
  if (page.is === "part") return words.partNames[page.part];
  const item = items.find(({ id }) => id === page.id);
  return item === undefined ? page.id : itemTitle(item);
}

/** What the place of a form is called. */
export function placeWords(place: string, rubric: Rubric, words: EditTexts): string {
  const pages = [
    ...rubric.items.map(({ id }) => ({ is: "item" as const, id })),
    ...PART_NAMES.map((part) => ({ is: "part" as const, part })),
  ];
  const page = pages.find((one) => placeOf(one) === place);
  return page === undefined ? place : pageTitle(page, rubric, words);
}

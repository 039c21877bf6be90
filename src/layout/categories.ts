import type { Rubric } from "../rubric/schema";
import { memoised } from "../shared/memo";
import { normaliseName } from "../shared/text";

/** A category as sheets name it. */
export function categoryLabel({ categories }: Rubric, id: string): string {
  const category = categories.find((one) => one.id === id);
  return category === undefined ? id : `${id} ${category.name}`;
}

/** The categories in which units stand; one null where the rubric has none. */
export function categoriesOf({ categories }: Rubric): readonly (string | null)[] {
  return categories.length === 0 ? [null] : categories.map(({ id }) => id);
}

/** The id of the category that a text names; undefined where it names none. */
export function categoryOf(rubric: Rubric, text: string): string | undefined {
  return categoryNames(rubric).get(normaliseName(text));
}

/** The ids of the categories by everything that they may be called; the first of two that are called the same. */
const categoryNames = memoised((rubric: Rubric): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { id, name } of rubric.categories) {
    for (const known of [id, name, categoryLabel(rubric, id)].map(normaliseName)) {
      if (!ids.has(known)) ids.set(known, id);
    }
  }
  return ids;
});

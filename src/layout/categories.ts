import type { Rubric } from "../rubric/schema";

/** A category as sheets name it. */
export function categoryLabel({ categories }: Rubric, id: string): string {
  const category = categories.find((one) => one.id === id);
  return category === undefined ? id : `${id} ${category.name}`;
}

/** The categories in which units stand; one null where the rubric has none. */
export function categoriesOf({ categories }: Rubric): readonly (string | null)[] {
  return categories.length === 0 ? [null] : categories.map(({ id }) => id);
}

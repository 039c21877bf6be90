import { grouped } from "../shared/list";
import { categoryLabel } from "../layout/categories";
import { itemTexts, printedLines } from "../layout/printedTexts";
import { itemLabel } from "../layout/resultTexts/texts";
import type { Item, Rubric } from "../rubric/schema";
import { shownPoints } from "../rubric/facts";

/** An item as a table is looked through before anything is made of it. */
interface OutlinedItem {
  readonly id: string;
  readonly label: string;
  /** Full points; null for what is not scored in points. */
  readonly max: number | null;
  /** What the document says of it. */
  readonly text: string;
}

/** Items that follow one another in the same category and section. */
export interface ItemGroup {
  /** Null where the table has no categories. */
  readonly category: string | null;
  readonly section: string | null;
  /** Full points of the section; null where it has none. */
  readonly max: number | null;
  readonly items: readonly OutlinedItem[];
}

/** All items of a table, by category and section, in the order in which they are printed. */
export function itemOutline(rubric: Rubric): readonly ItemGroup[] {
  const texts = new Map([...itemTexts(rubric), ...severalRows(rubric)]);
  const groups = grouped(rubric.items, ({ category, section }) => `${category ?? ""}|${section ?? ""}`);
  return [...groups.values()].map((items) => groupOf(rubric, items, texts));
}

/** What the document says of items that have several printed rows, a row a line. */
function severalRows(rubric: Rubric): ReadonlyMap<string, string> {
  const lines = printedLines(rubric);
  const texts = rubric.items.flatMap(({ id }) => {
    const own = lines.filter(({ items }) => items.includes(id));
    const told = own.map(({ of }) => [of("content"), of("rule"), of("source")].filter((text) => text !== ""));
    return own.length < 2 ? [] : [[id, told.map((parts) => parts.join("：")).join("\n")] as const];
  });
  return new Map(texts);
}

function groupOf(rubric: Rubric, items: readonly Item[], texts: ReadonlyMap<string, string>): ItemGroup {
  const { category = null, section = null } = items[0] ?? {};
  const max = rubric.sections.find(({ name }) => name === section)?.max ?? 0;
  return {
    category: category === null ? null : categoryLabel(rubric, category),
    section,
    max: max > 0 ? max : null,
    items: items.map((item) => ({
      id: item.id,
      label: itemLabel(item),
      max: shownPoints(item),
      text: texts.get(item.id) ?? "",
    })),
  };
}

import type { Item } from "../../rubric/schema";
import { show, sum, times } from "../../shared/decimal";
import type { Entry } from "./entry";
import type { Section } from "../../rubric/totals";

/** The sections of a table in their order, with the points that it prints for them, or else those of their items. */
export function sectionsOf(entries: readonly Entry[], items: readonly Item[]): Section[] {
  const printed = new Map<string, number | null>();
  for (const { block } of entries) {
    const { section } = block;
    if (section !== null) printed.set(section.name, printed.get(section.name) ?? section.max);
  }
  const own = itemsBySection(items);
  const sections = [...printed].map(([name, max]) => {
    const items = own.get(name) ?? [];
    return { name, printed: max, items, actual: sum(items.map((item) => item.max)) };
  });
  const weighted = areWeights(sections);
  return sections.map(({ name, printed: max, actual }) => {
    if (!weighted || max === null) return { name, max: max ?? actual };
    return { name, max: actual, weight: times(max, 0.01), clause: `“${name}”权重${show(max)}%` };
  });
}

interface Summed {
  readonly printed: number | null;
  readonly items: readonly Item[];
  readonly actual: number;
}

/** What a section with a weight comes to before it, and all weights together, in percent. */
const WHOLE = 100;

/** The points printed for sections are weights where the items of each come to 100 by themselves. */
function areWeights(sections: readonly Summed[]): boolean {
  const base = sections.filter(({ items }) => items.some(({ counts }) => counts === "base"));
  const whole = base.length > 1 && base.every(({ actual }) => actual === WHOLE);
  return whole && base.length === sections.length && sum(sections.map(({ printed }) => printed ?? 0)) === WHOLE;
}

/** What counts in each section, of its first kind of unit: each kind has points of its own. */
function itemsBySection(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const sections = new Map<string, Item[]>();
  for (const item of items) {
    if (item.section === null || item.counts === "none") continue;
    const own = sections.get(item.section);
    if (own === undefined) sections.set(item.section, [item]);
    else if (own[0]?.category === item.category) own.push(item);
  }
  return sections;
}

/** The items that count into the base, of the first kind of unit. */
export function firstBase(items: readonly Item[]): readonly Item[] {
  const base = items.filter(({ counts }) => counts === "base");
  return base.filter(({ category }) => category === base[0]?.category);
}

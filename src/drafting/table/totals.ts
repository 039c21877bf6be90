import { contributions } from "../../rubric/lint/sums";
import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { Item, Rubric } from "../../rubric/schema";
import type { Section } from "../../rubric/totals";
import { show, sum, times } from "../../shared/decimal";
import type { Columns } from "./columns";
import type { Entry } from "./entry";
import type { Found } from "./found";
import { areasAcross, type Grid } from "./grid";
import { PERCENT } from "./pointsCell";
import { titleOf } from "./sectionTitle";
import { lookUp } from "../../shared/lookUp";

/** The full points of the whole table and of its phases. */
export type WholePoints = Pick<Rubric, "total" | "phases">;

/** The ids of a table's phases, in the order of their columns; empty where it has none. */
export function phaseIds({ all }: Columns): readonly string[] {
  return all.flatMap(({ phase }) => phase ?? []).map((_, index) => `phase${String(index + 1)}`);
}

/** As the 合计 row prints them, or else as the items come to; no total where nothing counts into the base. */
export function wholePoints(found: Found, items: readonly Item[], sections: Section[]): WholePoints {
  const { columns } = found;
  const base = firstBase(items);
  const maxes = columns.all.filter(({ role }) => role === "max");
  const printed = printedTotals(found);
  const phases = maxes.flatMap(({ phase }, index) => {
    if (phase === null) return [];
    const id = `phase${String(index + 1)}`;
    return [{ id, label: phase, max: printed[index] ?? sum(base.map((item) => lookUp(item.phases, id) ?? 0)) }];
  });
  if (base.length === 0) return { total: null, phases: [] };
  if (phases.length > 0) return { total: sum(phases.map(({ max }) => max)), phases };
  return { total: printed[0] ?? sum(contributions({ sections }, base)), phases };
}

/** The total that a table prints in each column of points; null where it prints none. The last row that has one counts. */
export function printedTotals({ grid, columns, rows }: Found): readonly (number | null)[] {
  const totals = rows.filter(({ kind }) => kind === "total").map(({ row }) => row);
  const maxes = columns.all.filter(({ role }) => role === "max");
  return maxes.map(({ index }) =>
    totals.reduce<number | null>((last, row) => {
      const printed = printedTotal(grid, row, index);
      return printed !== null && columns.fractions ? times(printed, printed > 1 ? 1 : PERCENT) : (printed ?? last);
    }, null),
  );
}

/** What the row prints in the column, or else beside the word: “合计（100分）”. */
function printedTotal(grid: Grid, row: number, column: number): number | null {
  const { text } = grid.area(row, column);
  if (!isBlankPoints(text) && pointsIn(text) !== null) return pointsIn(text);
  const beside = areasAcross(grid, row).map((area) => titleOf(area.text, null).max);
  return beside.find((max) => max !== null) ?? null;
}

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
    return { name, printed: max, items, actual: sum(items.map((item) => item.max ?? 0)) };
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
function firstBase(items: readonly Item[]): readonly Item[] {
  const base = items.filter(({ counts }) => counts === "base");
  return base.filter(({ category }) => category === base[0]?.category);
}

/** Whether all points and the total were read from cells of their own, and all rows were what their words say. */
export function sumsAreSure(found: Found, entries: readonly Entry[]): boolean {
  const plain = found.rows.every((row) => row.kind !== "other" && !("guessed" in row));
  const printed = printedTotals(found);
  const scored = entries.filter(({ counts }) => counts !== "veto");
  const own = scored.every(({ counts, ownPoints, doubt }) => (ownPoints || counts !== "base") && doubt === null);
  return plain && own && printed.every((total) => total !== null) && !isOfExtras(scored, printed);
}

/** Whether sums could be of additions and deductions, too: those stand in a section of others, or fill up the total. */
function isOfExtras(scored: readonly Entry[], printed: readonly (number | null)[]): boolean {
  const extras = scored.filter(({ counts }) => counts !== "base");
  if (extras.length === 0) return false;
  const sections = new Set(scored.filter(({ counts }) => counts === "base").map(({ block }) => block.section?.name));
  const all = sum(scored.map(({ max }) => max ?? 0));
  return (
    printed.includes(all) || extras.some(({ block }) => block.section !== null && sections.has(block.section.name))
  );
}

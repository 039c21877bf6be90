import type { CellValue } from "../layout/plan";
import type { Evaluation, UnitEvaluation } from "../scoring/evaluate";
import { minus } from "../shared/decimal";
import { explainUnit, type ExplainedItem, type ExplainedUnit } from "./explainUnit";

/** One line of two units side by side. */
export interface ComparedLine {
  readonly label: string;
  /** Full points; null where there are none. */
  readonly max: number | null;
  readonly deducts: boolean;
  /** Null where a unit has no such result or is not assessed on it. */
  readonly values: readonly [CellValue, CellValue];
  /** By how much the first is above the second; null for what is no number on both sides, and for ranks. */
  readonly difference: number | null;
}

/** Two units side by side. */
export interface Comparison {
  /** The results of the units as a whole. */
  readonly figures: readonly ComparedLine[];
  /** The items on which they differ, by how much they do. */
  readonly different: readonly ComparedLine[];
  /** Items with the same result. */
  readonly same: number;
}

/** Compares two units of a cohort, item by item. */
export function compareUnits(evaluation: Evaluation, one: UnitEvaluation, other: UnitEvaluation): Comparison {
  const [a, b] = [explainUnit(evaluation, one), explainUnit(evaluation, other)];
  const items = comparedItems(itemsOf(a), itemsOf(b));
  const different = items.filter(({ values: [first, second] }) => first !== second);
  const weight = ({ difference }: ComparedLine) => Math.abs(difference ?? 0);
  return {
    figures: comparedFigures(a, b),
    different: different.sort((x, y) => weight(y) - weight(x)),
    same: items.length - different.length,
  };
}

function itemsOf({ sections }: ExplainedUnit): ReadonlyMap<string, ExplainedItem> {
  return new Map(sections.flatMap(({ items }) => items).map((item) => [item.id, item]));
}

type Items = ReadonlyMap<string, ExplainedItem>;

function comparedItems(a: Items, b: Items): ComparedLine[] {
  return [...new Map([...a, ...b])].map(([id, { label, max, deducts }]) => {
    const values = [a.get(id)?.value ?? null, b.get(id)?.value ?? null] as const;
    return { label, max, deducts, values, difference: differenceOf(values) };
  });
}

/** A smaller rank is the better one: the difference of two says nothing that they do not. */
const WITHOUT_DIFFERENCE: ReadonlySet<string> = new Set(["rank"]);

function comparedFigures(a: ExplainedUnit, b: ExplainedUnit): ComparedLine[] {
  const valuesOf = ({ figures }: ExplainedUnit) => new Map(figures.map(({ key, value }) => [key, value]));
  const [one, other] = [valuesOf(a), valuesOf(b)];
  const labels = new Map([...a.figures, ...b.figures].map(({ key, label }) => [key, label]));
  return [...labels].map(([key, label]) => {
    const values = [one.get(key) ?? null, other.get(key) ?? null] as const;
    const difference = WITHOUT_DIFFERENCE.has(key) ? null : differenceOf(values);
    return { label, max: null, deducts: false, values, difference };
  });
}

function differenceOf([one, other]: ComparedLine["values"]): number | null {
  return typeof one === "number" && typeof other === "number" ? minus(one, other) : null;
}

import { z } from "zod";
import { lookUp } from "../../shared/lookUp";
import { memoised } from "../../shared/memo";
import { average } from "./aboveAverage";
import { best } from "./againstBest";
import type { BoundComparison, KindOfComparison } from "./comparisonKind";
import { place } from "./place";
import { range } from "./withinRange";

/** Every kind of comparison there is. A new kind is one new file and one line here. */
export const comparisons = { place, best, range, average };

const [first, ...others] = Object.values(comparisons).map(({ schema }) => schema);
if (first === undefined) throw new Error("there are comparisons");

/** How a unit's quantity is compared with the others' before a scale makes points of it. */
export const comparisonSchema = z.discriminatedUnion("kind", [first, ...others]);

type Comparison = z.infer<typeof comparisonSchema>;
type Kind = Comparison["kind"];
type ComparisonOf<K extends Kind> = Extract<Comparison, { readonly kind: K }>;

const table: { readonly [K in Kind]: { of(comparison: ComparisonOf<K>): KindOfComparison } } = comparisons;

function kindAs<K extends Kind>(kind: K, comparison: ComparisonOf<K>): KindOfComparison {
  return table[kind].of(comparison);
}

/** The kind of a comparison, which says everything that there is to say of it. */
export const comparisonOf = memoised((comparison: Comparison) => kindAs(comparison.kind, comparison));

/** What a comparison of a kind begins with; undefined where there is no such kind. */
export function startOfComparison(kind: string): Comparison | undefined {
  return lookUp<{ start(): Comparison }>(comparisons, kind)?.start();
}

/** Ties a comparison to the unit of the quantities that it compares. */
export function bindComparison(comparison: Comparison, unit: string): BoundComparison {
  return comparisonOf(comparison).bind(unit);
}

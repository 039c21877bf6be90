import type { Comparison } from "../compare/comparisons";
import { tell } from "./tell";

type ComparisonOf<K extends Comparison["kind"]> = Extract<Comparison, { kind: K }>;

type Tell<K extends Comparison["kind"]> = (comparison: ComparisonOf<K>, what: string) => string;

/** What a quantity is among those of the other units, as a noun. */
const COMPARISONS: { readonly [K in Comparison["kind"]]: Tell<K> } = {
  place: ({ better, as }, what) => {
    const ranked = tell(`rank-${better}`, { what });
    return as === "percent" ? tell("rank-percent", { ranked }) : ranked;
  },
  best: ({ better }, what) => tell(`of-best-${better}`, { what }),
  range: ({ better }, what) => tell(`within-${better}`, { what }),
  average: (_, what) => tell("above-mean", { what }),
};

/** What is measured, compared with the other units. */
export function comparedText<K extends Comparison["kind"]>(
  comparison: ComparisonOf<K> & { kind: K },
  what: string,
): string {
  return COMPARISONS[comparison.kind](comparison, what);
}

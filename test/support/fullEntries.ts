import type { Rubric } from "../../src/rubric/schema";
import type { KindName } from "../../src/rules/kinds/kinds";

type Item = Rubric["items"][number];

/** By kind; of those that are not here what leads to full points depends on the parameters. */
const full: Readonly<Partial<Record<KindName, (item: Item) => Readonly<Record<string, unknown>> | null>>> = {
  judged: ({ max, phases }) =>
    phases === null ? { score: max } : Object.fromEntries(Object.entries(phases).filter(([, points]) => points > 0)),
  binary: () => ({ achieved: true }),
  threshold: () => ({ value: 1000 }),
  fulfilled: () => ({ actual: 1, target: 1 }),
  proportional: () => ({ actual: 1, target: 1 }),
  discretionary: () => ({ achieved: true }),
  ranked: () => ({ value: 1, achieved: true }),
  scaled: ({ rule }) => (rule.kind === "scaled" ? Object.fromEntries(rule.sources.map(({ id }) => [id, 100])) : null),
  deduction: () => ({ deductions: [] }),
  tally: noneOfEach,
  net: noneOfEach,
  rating: ({ rule }) => (rule.kind === "rating" ? { rating: rule.ratings[0] } : null),
  placement: () => ({ provinceClass: 1 }),
  occurred: () => ({ occurred: false }),
  best: noneOfEach,
};

function noneOfEach({ rule }: Item): Readonly<Record<string, unknown>> | null {
  return "levels" in rule ? Object.fromEntries(rule.levels.map(({ id }) => [id, 0])) : null;
}

/** Entries for every item of a category with which a unit has full points, no bonus, no penalty and no veto. */
export function fullEntries(rubric: Rubric, category: string | null = null): Record<string, object> {
  const entries = rubric.items.flatMap((item) => {
    const values = item.category === category ? (full[item.rule.kind]?.(item) ?? null) : null;
    return values === null ? [] : [[item.id, values] as const];
  });
  return Object.fromEntries(entries);
}

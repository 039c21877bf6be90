import type { Item, Rubric } from "../../src/rubric/schema";
import type { UnitResult } from "../../src/scoring/results";
import { add, divide, multiply, rational, rounded, type Rational } from "./rational";

type Sums = Pick<UnitResult, "base" | "sections">;

const sumOf = (values: readonly number[]): Rational => values.map(rational).reduce(add, rational(0));
const maxOf = (items: readonly Item[]): number => items.reduce((sum, { max }) => sum + (max ?? 0), 0);

/**
 * What the sums of a unit's items come to once others have made up for its exempt items, in fractions: first section by
 * section, then all together. The rubric is the one in force, without limits and weights of sections; whole full points.
 */
export function madeUp(rubric: Rubric, { items, category }: UnitResult, { base, sections }: Sums): Sums {
  if (base === null || rubric.total === null) return { base, sections };
  const { decimals } = rubric.arithmetic;
  const own = rubric.items.filter((item) => item.counts === "base" && item.category === category);
  const isExempt = ({ id }: Item) => "exempt" in (items[id] ?? {});
  const scaled = (value: number, full: number, rest: number) =>
    rounded(divide(multiply(rational(value), rational(full)), rational(rest)), decimals);
  const left = new Set(own.filter(isExempt));
  const changed = { ...sections };
  let sum = rational(base);
  for (const [name, before] of Object.entries(sections)) {
    const inIt = own.filter(({ section }) => section === name);
    const made = inIt.filter((item) => left.has(item) && item.notApplicable?.as === "rescaleSection");
    const rest = maxOf(inIt.filter((item) => !left.has(item)));
    if (made.length === 0 || rest === 0) continue;
    const after = scaled(before, rest + maxOf(made), rest);
    changed[name] = after;
    sum = add(sum, sumOf([after, -before]));
    for (const item of made) left.delete(item);
  }
  const whole = rounded(sum, decimals);
  const rest = rubric.total - maxOf([...left]);
  return { base: left.size === 0 || rest <= 0 ? whole : scaled(whole, rubric.total, rest), sections: changed };
}

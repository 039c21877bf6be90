import type { Rubric } from "../rubric/schema";
import { because } from "../rules/explanation";
import { minus, plus, roundedQuotient, times } from "../shared/decimal";
import { issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Reckoned, Step } from "./reckoning";
import { withTotal } from "./totals";

/** What items that do not apply would have counted is made up for by the others: base × total ÷ what the others count. */
export function rescaling({ items, total, sections, arithmetic }: Rubric): Step | null {
  if (total === null || items.every(({ notApplicable }) => notApplicable?.as !== "rescale")) return null;
  const weights = new Map(sections.map(({ name, weight }) => [name, weight ?? 1]));
  return (current, unit) => {
    const left = leftOut(unit, weights);
    if (left === 0) return current;
    const { totals, adjustments, issues } = current;
    const rest = minus(total, left);
    if (rest <= 0) return { ...current, issues: [...issues, issue("nothing-to-rescale", {}, {})] };
    const points = roundedQuotient(totals.base, total, rest, arithmetic.decimals);
    const explanation = because("rescaled", { base: totals.base, left, full: total, rest, points });
    return {
      totals: withTotal({ ...totals, base: points }),
      adjustments: [...adjustments, { points, explanation, clause: clausesOf(unit) }],
      issues,
    };
  };
}

/** The points that a unit's exempt items would count at most. */
function leftOut({ table, outcomes }: Reckoned, weights: ReadonlyMap<string, number>): number {
  return outcomes.reduce((left, { status }, index) => {
    const { max, section } = at(table, index).item;
    return status === "exempt" ? plus(left, times(max, weights.get(section ?? "") ?? 1)) : left;
  }, 0);
}

function clausesOf({ table, outcomes }: Reckoned): string {
  const clauses = table.flatMap(({ item }, index) =>
    outcomes[index]?.status === "exempt" ? (item.notApplicable?.clause ?? []) : [],
  );
  return [...new Set(clauses)].join("、");
}

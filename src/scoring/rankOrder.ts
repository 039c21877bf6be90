import type { UnitEvaluation } from "./cohort";
import type { Evaluation } from "./evaluate";

const LAST = Number.MAX_SAFE_INTEGER;

/** All units by rank; those without one come last, in the order of the input. Categories stay together. */
export function inOrderOfRank({ rubric, units }: Pick<Evaluation, "rubric" | "units">): readonly UnitEvaluation[] {
  const categories = rubric.categories.map(({ id }) => id);
  const category = ({ unit }: UnitEvaluation) => {
    return unit.category === null || unit.category === undefined ? 0 : categories.indexOf(unit.category);
  };
  const rank = ({ standing }: UnitEvaluation) => standing.rank ?? LAST;
  return [...units].sort((a, b) => category(a) - category(b) || rank(a) - rank(b));
}

import type { BoundRule, ItemFacts, Outcome, Phase } from "./rule";

/** The phases in which an item is assessed. */
export function assessedIn<P extends Pick<Phase, "max">>(phases: readonly P[]): readonly P[] {
  return phases.filter(({ max }) => max > 0);
}

/**
 * A rule that knows nothing of phases, for an item that is assessed in one of them: its points are those of that phase.
 * What a rule says of phases itself is left alone.
 */
export function inOnePhase(bound: BoundRule, { phases }: Pick<ItemFacts, "phases">): BoundRule {
  const [only, ...others] = assessedIn(phases);
  if (only === undefined || others.length > 0) return bound;
  const none = Object.fromEntries(phases.map(({ id }) => [id, 0]));
  return {
    ...bound,
    scorer(cohort) {
      const score = bound.scorer(cohort);
      return (values, sources): Outcome => {
        const outcome = score(values, sources);
        if (outcome.status !== "scored" || outcome.phases !== undefined) return outcome;
        return { ...outcome, phases: { ...none, [only.id]: outcome.points } };
      };
    },
  };
}

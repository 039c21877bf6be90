import type { Outcome } from "./rule";

/**
 * Keeps the outcome made for each key and gives it to every unit with the same one: most units of a large cohort share
 * a few outcomes, and kept one by one they would fill the memory.
 */
export function sharing(): (key: string | number, make: () => Outcome) => Outcome {
  const outcomes = new Map<string | number, Outcome>();
  return (key, make) => {
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = make();
    outcomes.set(key, outcome);
    return outcome;
  };
}

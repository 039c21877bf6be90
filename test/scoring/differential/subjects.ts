import { createHash } from "node:crypto";
import type { Rubric } from "../../../src/rubric/schema";
import { evaluate } from "../../../src/scoring/evaluate";
import { resultsOf } from "../../../src/scoring/report";
import type { Results } from "../../../src/scoring/results";
import { canonicalJson } from "../../../src/shared/canonical";
import { randomCohort } from "./randomCohorts";
import { randomRubric } from "./randomRubrics";

/** A rubric and how many cohorts of it are kept. */
export interface Subject {
  readonly name: string;
  readonly cohorts: number;
  rubric(): Rubric;
}

const RANDOM = 60;

/** The built-in rubrics with 200 cohorts each, and rubrics made at random with 20. */
export function subjects(builtIn: readonly Rubric[]): readonly Subject[] {
  return [
    ...builtIn.map((rubric) => ({ name: rubric.id, cohorts: 200, rubric: () => rubric })),
    ...Array.from({ length: RANDOM }, (_, number) => ({
      name: `random-${String(number)}`,
      cohorts: 20,
      rubric: () => randomRubric(number),
    })),
  ];
}

/** Characters of a hash that are kept. */
export const HASH = 8;

/** Everything that scoring says of a cohort: points, ranks, grades, explanations, notices, reasons. */
export function cohortResults(rubric: Rubric, number: number): Results {
  return resultsOf(evaluate(rubric, randomCohort(rubric, number)));
}

/** The same in eight characters. */
export function resultsHash(rubric: Rubric, number: number): string {
  return createHash("sha256")
    .update(canonicalJson(cohortResults(rubric, number)))
    .digest("hex")
    .slice(0, HASH);
}

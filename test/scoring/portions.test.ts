import { evaluate, evaluationPortions } from "../../src/scoring/evaluate";
import { resultsOf } from "../../src/scoring/report";
import type { Share } from "../../src/shared/portions";
import { expectSame } from "../support/same";
import { builtInRubric } from "../support/rubrics";

test("scoring in portions comes to the same, and tells of all units of all categories how many have their points", () => {
  const rubric = builtInRubric("beijinggang-2019-stations");
  const categories = rubric.categories.map(({ id }) => id);
  const units = Array.from({ length: 450 }, (_, index) => ({
    name: `第${String(index)}站`,
    category: categories[index % categories.length],
    entries: {},
  }));
  const entries = { rubric: rubric.id, units };
  const shares: Share[] = [];
  const work = evaluationPortions(rubric, entries);
  let step = work.next();
  while (step.done !== true) {
    if (step.value !== undefined) shares.push(step.value);
    step = work.next();
  }
  expectSame(resultsOf(step.value), resultsOf(evaluate(rubric, entries)));
  const done = shares.map((share) => share.done);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(new Set(shares.map(({ of }) => of))).toEqual(new Set([450]));
  expect(done.at(-1)).toBeGreaterThan(300);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { builtInRubrics } from "../support/rubrics";
import { deepOr } from "../support/runs";
import { HASH, resultsHash, subjects } from "./differential/subjects";

/** What scoring said of each cohort when that was last looked at: eight characters each, one after another. */
const kept = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(__dirname, "differential/hashes.json"), "utf8")));

/** One cohort in 25, and all of them in depth. */
const STEP = deepOr(25, 1);

/*
 * Where this fails on purpose: print a cohort before and after the change by
 *   npx tsx test/scoring/differential/write.ts RUBRIC NUMBER
 * compare the two, and keep the new results by the same command without rubric and number.
 */
it("says the same of every cohort as before", () => {
  const different = subjects(builtInRubrics()).flatMap((subject, place) => {
    const { name, cohorts } = subject;
    const own = subject.rubric();
    const hashes = kept[name] ?? "";
    const numbers = Array.from({ length: cohorts }, (_, number) => number).filter((one) => (one + place) % STEP === 0);
    return numbers
      .filter((number) => resultsHash(own, number) !== hashes.slice(number * HASH, (number + 1) * HASH))
      .map((number) => `npx tsx test/scoring/differential/write.ts ${name} ${String(number)}`);
  });
  expect(different).toEqual([]);
});

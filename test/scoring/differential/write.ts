import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rubricSchema } from "../../../src/rubric/schema";
import { resultsHash, cohortResults, subjects } from "./subjects";

/*
 * npx tsx test/scoring/differential/write.ts                  keeps what scoring says today
 * npx tsx test/scoring/differential/write.ts RUBRIC NUMBER    prints what it says of one cohort
 */

const [name, number] = process.argv.slice(2);
const folder = new URL("../../../rubrics/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"));
const builtIn = files.map((file) => rubricSchema.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));
const all = subjects(builtIn);
const chosen = all.find((subject) => subject.name === name);

if (chosen === undefined) {
  const kept = all.map((subject) => {
    const rubric = subject.rubric();
    return [subject.name, Array.from({ length: subject.cohorts }, (_, cohort) => resultsHash(rubric, cohort)).join("")];
  });
  writeFileSync(new URL("./hashes.json", import.meta.url), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
} else {
  const results = cohortResults(chosen.rubric(), Number(number ?? "0"));
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rubricSchema, type Rubric } from "../../src/rubric/schema";
import { deepOr } from "./runs";

const FOLDER = join(__dirname, "../../rubrics");

/** The files of all built-in rubrics. */
export const rubricFiles = readdirSync(FOLDER).filter(
  (name) => name.endsWith(".json") && !name.endsWith(".schema.json"),
);

/** The text of a file in the rubrics folder. */
export function rubricText(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

/** Every built-in rubric. */
export function builtInRubrics(): readonly Rubric[] {
  return rubricFiles.map((file) => builtInRubric(file.replace(".json", "")));
}

/** Tables that differ most from one another: with a ledger and tiers, in parts of a year, in groups with shares. */
const VARIED = ["beijinggang-2019-stations", "inner-mongolia-2018-leagues", "central-units-2017"];

/** For what takes seconds with each table: three that differ most, all seven in depth. */
export function variedRubrics(): readonly Rubric[] {
  return builtInRubrics().filter(({ id }) => deepOr(VARIED.includes(id), true));
}

/** Those that were asked for: nobody may change a rubric. */
const read = new Map<string, Rubric>();

/** One built-in rubric. */
export function builtInRubric(id: string): Rubric {
  const known = read.get(id) ?? rubricSchema.parse(JSON.parse(rubricText(`${id}.json`)));
  read.set(id, known);
  return known;
}

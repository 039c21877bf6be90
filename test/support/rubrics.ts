import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rubricSchema, type Rubric } from "../../src/rubric/schema";

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
  return rubricFiles.map((file) => rubricSchema.parse(JSON.parse(rubricText(file))));
}

/** One built-in rubric. */
export function builtInRubric(id: string): Rubric {
  return rubricSchema.parse(JSON.parse(rubricText(`${id}.json`)));
}

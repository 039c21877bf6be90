import { hasErrors, issue, type Issue } from "../../shared/issue";
import { parseJson } from "../../shared/json";
import { failure, success, type Result } from "../../shared/result";
import { parseWith } from "../../shared/schema";
import { wrongFile } from "../fileContents";
import { rubricSchema, type Rubric } from "../schema";
import { lintOwnRubric, lintRubric } from "./lint";

/**
 * Reads a rubric file of the catalogue, which is named by its id; `file` is its name or path. Fails with every fault of
 * the first stage that finds any: syntax, shape, then contents. Issues of a success are warnings.
 */
export function loadRubric(text: string, file: string): Result<Rubric> {
  return checkedRubric(text, file, (rubric) => [...nameFaults(rubric, file), ...lintRubric(rubric)]);
}

/** The same for a rubric file of any name, such as offices keep. */
export function loadOwnRubric(text: string, file: string): Result<Rubric> {
  return checkedRubric(text, file, lintOwnRubric);
}

function checkedRubric(text: string, file: string, check: (rubric: Rubric) => readonly Issue[]): Result<Rubric> {
  const parsed = parseRubric(text, file);
  if (!parsed.ok) return parsed;
  const issues = check(parsed.value).map((found): Issue => ({ ...found, place: { file, ...found.place } }));
  return hasErrors(issues) ? failure(issues) : success(parsed.value, issues);
}

/** The rubric in a text, sound by schema; whether its contents are is left to its checks. */
export function parseRubric(text: string, file: string): Result<Rubric> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const wrong = wrongFile(json.value, "rubric", file);
  return wrong === null ? parseWith(rubricSchema, json.value, { file }) : failure([wrong]);
}

function nameFaults({ id }: Rubric, file: string): readonly Issue[] {
  const name = file.replace(/^.*[\\/]/, "");
  return name === `${id}.json` ? [] : [issue("lint-file-name", { path: "id" }, { id, name })];
}

import { hasErrors, issue, type Issue } from "../shared/issue";
import { parseJson } from "../shared/json";
import { failure, success, type Result } from "../shared/result";
import { parseWith } from "../shared/schema";
import { lintRubric } from "./lint";
import { rubricSchema, type Rubric } from "./schema";

/**
 * Reads a rubric file; `file` is its name or path. Fails with every fault of the first stage that finds any: syntax,
 * shape, then contents. Issues of a success are warnings.
 */
export function loadRubric(text: string, file: string): Result<Rubric> {
  const json = parseJson(text, file);
  if (!json.ok) return json;
  const parsed = parseWith(rubricSchema, json.value, { file });
  if (!parsed.ok) return parsed;
  const rubric = parsed.value;
  const issues = [...nameFaults(rubric, file), ...lintRubric(rubric)].map((found): Issue => {
    return { ...found, place: { file, ...found.place } };
  });
  return hasErrors(issues) ? failure(issues) : success(rubric, issues);
}

function nameFaults({ id }: Rubric, file: string): readonly Issue[] {
  const name = file.replace(/^.*[\\/]/, "");
  return name === `${id}.json` ? [] : [issue("lint-file-name", { path: "id" }, { id, name })];
}

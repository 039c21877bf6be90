import type { Rubric } from "../../rubric/schema";
import type { Result } from "../../shared/result";
import type { Unsaved } from "../save/saveFile";
import type { Tools } from "../session/tools";

/** Saves a rubric as a file of its own, as the command line reads it. */
export function saveTable({ saveFile }: Tools, rubric: Rubric): Promise<Result<Unsaved | null>> {
  return saveFile(rubric.id, new TextEncoder().encode(`${JSON.stringify(rubric, null, 2)}\n`), "json");
}

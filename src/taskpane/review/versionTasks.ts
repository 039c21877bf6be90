import { usualLayout } from "../../app/generate";
import { compareVersions, planWithVersion } from "../../app/versions/compareVersions";
import type { Rubric } from "../../rubric/schema";
import { success, type Result } from "../../shared/result";
import type { Unsaved } from "../files/saveFile";
import { readOwnBook } from "../session/book";
import { stepTasks } from "../session/session";
import type { Tools } from "../session/tools";

export const versionTasks = stepTasks(({ tools, save }) => ({
  /** Saves another workbook of another version of the rubric, with the entries. */
  saveVersion: (other: Rubric) => save(() => saveWithVersion(tools, other)),
}));

/** Saves another workbook of the other version with the entries as they stand now; the open one is not touched. */
async function saveWithVersion(tools: Tools, other: Rubric): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { input } = read.value;
  const compared = compareVersions(input, other);
  if (!compared.ok) return compared;
  const { design } = input.reading;
  const layout = design.layout === "matrix" ? "matrix" : usualLayout(input.entries.units.length);
  const plan = planWithVersion(input, compared.value, layout, design.self);
  if (!plan.ok) return plan;
  const file = await tools.openFile({});
  const drawn = await file.draw(plan.value);
  if (!drawn.ok) return drawn;
  const saved = await tools.saveFile(other.title, file.bytes(), "xlsx");
  return saved.ok ? success(saved.value, [...plan.issues, ...drawn.issues, ...saved.issues]) : saved;
}

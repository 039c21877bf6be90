import { loadRubric } from "../rubric/lint/load";
import { rubricFile, rubricIds } from "./common/catalogue";
import { rubricLines } from "./common/rubricLines";
import { digestOf, headOf, type Proven } from "./system/provenRubrics";
import { readText } from "./system/files";

/** Reads and checks the rubrics of a folder; gives back what is known of those that are sound. */
export async function proven(folder: string): Promise<readonly Proven[]> {
  const found = await Promise.all((await rubricIds(folder)).map((id) => proofOf(folder, id)));
  return found.flat();
}

async function proofOf(folder: string, id: string): Promise<readonly Proven[]> {
  const file = rubricFile(folder, id);
  const text = await readText(file);
  const loaded = loadRubric(text, file.shown);
  if (!loaded.ok) return [];
  const rubric = loaded.value;
  return [{ head: headOf(rubric), shown: Array.from(rubricLines(rubric, false)).join(""), digest: digestOf(text) }];
}

import { guideFile } from "../../app/issued/documents";
import type { Result } from "../../shared/result";
import type { Unsaved } from "../files/saveFile";
import { readOwnBook } from "../session/book";
import type { Tools } from "../session/tools";

/** Saves the page for whoever fills in this workbook, as it stands now. */
export async function saveGuide(tools: Tools): Promise<Result<Unsaved | null>> {
  const read = await readOwnBook(tools);
  if (!read.ok) return read;
  const { rubric, entries, reading } = read.value.input;
  const { self } = reading.design;
  const { name, document } = guideFile(rubric, { period: entries.period ?? null, self });
  return tools.saveFile(name, await tools.writeDocx(document), "docx");
}

import { join, relative } from "node:path";
import { issuedFiles } from "../app/issued/documents";
import { reportSource, usualOptions } from "../app/issued/options";
import { usualLayout } from "../app/generate";
import type { Input } from "../app/input";
import { scoreInput } from "../app/score";
import { FORMATS } from "./exportFormat";
import { writeWhole } from "./files";
import type { Io } from "./io";
import { Stop } from "./stop";

/**
 * Writes the finished tables of a sample as .docx and .xlsx, with all that the internal version tells: each unit's, or
 * one for all where there are very many. Gives back how the files are called.
 */
export async function demonstrateTables(input: Input, folder: string, io: Io): Promise<string> {
  const source = reportSource(input, scoreInput(input));
  const tables = usualLayout(input.entries.units.length) === "appendix" ? "units" : "summary";
  const issued = issuedFiles(source, { tables }, usualOptions(source, "internal"));
  if (!issued.ok) throw new Stop(1, issued.issues);
  const documents = issued.value.map(({ document }) => document);
  const name = join(folder, `${input.rubric.id}.${tables}`);
  const shown = relative(process.cwd(), name);
  for (const { extension, make } of [FORMATS.docx, FORMATS.xlsx]) {
    const [bytes = new Uint8Array()] = await make(documents, io, () => Promise.resolve());
    await writeWhole({ shown: shown + extension, absolute: name + extension }, bytes);
  }
  return `${shown}${FORMATS.docx.extension}、${FORMATS.xlsx.extension}`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEntries, type Entries } from "../../src/scoring/entries";
import { sheetEntries } from "./ownSheets";

const SAMPLES = join(__dirname, "../../rubrics/samples");

/** The sample of a built-in rubric, as far as a sheet of an office's own can hold it. */
export function sampleOf(id: string): Entries {
  const parsed = parseEntries(JSON.parse(readFileSync(join(SAMPLES, `${id}.entries.json`), "utf8")));
  if (!parsed.ok) throw new Error(id);
  return sheetEntries(parsed.value.entries);
}

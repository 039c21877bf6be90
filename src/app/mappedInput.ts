import { readMapped, type MappedReading } from "../ownBook/readMapped";
import type { SheetMap } from "../ownBook/sheetMap";
import type { Rubric } from "../rubric/schema";
import type { Issue, Place } from "../shared/issue";
import { failure, success, type Result } from "../shared/result";
import type { WorkbookPort } from "../workbook/port";
import { named, type Input } from "./input";
import { scoreInput } from "./score";

/** A sheet of an office's own that was read by its map. */
export interface MappedInput extends Input {
  readonly reading: MappedReading;
}

/** Reads a sheet of an office's own. `file` stands before every place. */
export async function mappedInput(
  workbook: Pick<WorkbookPort, "read">,
  file: string,
  map: SheetMap,
  rubric: Rubric,
): Promise<Result<MappedInput>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const inFile = (issues: readonly Issue[]) => {
    return issues.map((found) => ({ ...found, place: named(rubric, { file, ...found.place }) }));
  };
  const read = readMapped(snapshot.value, map, rubric);
  if (!read.ok) return failure([...snapshot.issues, ...inFile(read.issues)]);
  const reading = read.value;
  const locate = (place: Place) => named(rubric, { file, ...reading.locate(place) });
  const input = {
    rubric: reading.rubric,
    entries: reading.entries,
    unusable: reading.unread,
    issues: [...snapshot.issues, ...inFile(reading.issues)],
    locate,
    reading,
  };
  return reading.refused ? failure(faultsOf(input)) : success(input);
}

/** What was found on reading, and the errors that scoring would tell. */
function faultsOf(input: MappedInput): readonly Issue[] {
  const found = new Set(input.issues);
  return scoreInput(input, "in-force").issues.filter((one) => found.has(one) || one.severity === "error");
}

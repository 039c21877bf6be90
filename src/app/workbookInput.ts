import type { WorkbookSnapshot } from "../layout/plan";
import { findSheets } from "../layout/read/found";
import { readWorkbook, type WorkbookReading } from "../layout/read/readWorkbook";
import { writtenIn } from "../layout/results/seal";
import { sealedStandings } from "../layout/results/written";
import type { Place } from "../shared/issue";
import { normaliseName } from "../shared/text";
import { success, type Result } from "../shared/result";
import type { WorkbookPort } from "../workbook/port";
import { named, type Input, type RubricSource } from "./input";

/** A workbook that was read, with all that is needed to write results back. */
export interface WorkbookInput extends Input {
  readonly reading: WorkbookReading;
}

/** Reads a workbook of ours. Fails where it is none, or cannot be read at all. `file` stands before every place. */
export async function workbookInput(
  workbook: Pick<WorkbookPort, "read">,
  file: string,
  rubrics: RubricSource,
): Promise<Result<WorkbookInput>> {
  const snapshot = await workbook.read();
  if (!snapshot.ok) return snapshot;
  const read = await snapshotInput(snapshot.value, rubrics, file);
  return read.ok ? success({ ...read.value, issues: [...snapshot.issues, ...read.value.issues] }) : read;
}

/** What a workbook of ours holds that was read before. `file` stands before every place, where there is one. */
export async function snapshotInput(
  snapshot: WorkbookSnapshot,
  rubrics: RubricSource,
  file?: string,
): Promise<Result<WorkbookInput>> {
  const known = await Promise.all(rubricsOf(snapshot, rubrics).map((id) => rubrics.load(id)));
  const read = readWorkbook(snapshot, known, file);
  if (!read.ok) return read;
  const reading = read.value;
  const { rubric, entries, unread } = reading;
  const origin = file === undefined ? {} : { file };
  const locate = (place: Place) => named(rubric, { ...origin, ...cellPlace(reading, place) });
  const issues = reading.issues.map((found) => ({ ...found, place: named(rubric, found.place) }));
  return success({
    rubric,
    entries,
    unusable: unread,
    listed: listedUnits(reading),
    issues,
    locate,
    reading: { ...reading, issues },
  });
}

/** The units that the workbook was made for, and those that have been scored in it since. */
function listedUnits(reading: WorkbookReading): readonly string[] {
  const made = (reading.metadata?.units ?? []).map(([name]) => name);
  const written = writtenIn(reading);
  const known = new Set(made.map(normaliseName));
  const sealed = written === null ? [] : [...sealedStandings(written).keys()];
  return [...made, ...sealed.filter((name) => !known.has(name))];
}

/** The built-in rubrics that the workbook's sheets name. */
function rubricsOf(snapshot: WorkbookSnapshot, { ids }: RubricSource): readonly string[] {
  const named = findSheets(snapshot).sheets.map(({ marker }) => marker.rubric.replace(/@\d+$/, ""));
  return ids.filter((id) => named.includes(id));
}

/** The place with its sheet and cell; where its own cell is not known, that of the nearest thing that it names. */
function cellPlace(reading: WorkbookReading, place: Place): Place {
  for (const candidate of candidates(reading, place)) {
    const { sheet, cell } = reading.locate(candidate);
    if (sheet === undefined || cell === undefined) continue;
    return { ...withoutPath(place), sheet, cell };
  }
  return place;
}

/** A cell says more than a path into a file of another kind. */
function withoutPath({ unit, item, field, side }: Place): Place {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(item === undefined ? {} : { item }),
    ...(field === undefined ? {} : { field }),
    ...(side === undefined ? {} : { side }),
  };
}

/** What a place may stand for: itself, an attribute that an item's remark is about, the item's first field, the unit. */
function* candidates({ design }: WorkbookReading, place: Place): Generator<Place> {
  yield place;
  const { unit, item, field, side } = place;
  if (unit === undefined) return;
  if (item !== undefined) {
    if (field !== undefined) yield { unit, field };
    const own = design.form.items.find((one) => one.item.id === item)?.fields[0];
    if (own !== undefined) yield { unit, item, field: own.field.id, side: side ?? "entries" };
  }
  yield { unit };
}

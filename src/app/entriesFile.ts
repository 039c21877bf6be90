import { wrongFile } from "../rubric/fileContents";
import type { Rubric } from "../rubric/schema";
import { parseEntries, type Entries, type ParsedEntries } from "../scoring/entries";
import { issue, type Place } from "../shared/issue";
import { Lazy } from "../shared/jsonPieces";
import { listed } from "../shared/said";
import { failure, success, type Result } from "../shared/result";
import { pathText } from "../shared/schema";
import { named, type Input, type RubricSource } from "./input";

/**
 * Takes the data of an entries file. Faulty parts are left out and reported; fails where nothing can be used: the file
 * is not of this shape at all, or names no rubric that there is. `file` stands before every place.
 */
export async function entriesInput(data: unknown, file: string, rubrics: RubricSource): Promise<Result<Input>> {
  const wrong = wrongFile(data, "entries", file);
  if (wrong !== null) return failure([wrong]);
  const parsed = parseEntries(data, file);
  if (!parsed.ok) return parsed;
  const { entries, issues, positions, unusable } = parsed.value;
  const id = entries.rubric;
  if (!rubrics.ids.includes(id)) {
    const unknown = issue("unknown-rubric", { file, path: "rubric" }, { rubric: id, known: listed(rubrics.ids) });
    return failure([unknown, ...issues]);
  }
  const rubric = await rubrics.load(id);
  const path = pathLocator(rubric, entries, positions, file);
  const locate = (place: Place) => named(rubric, path(place));
  return success({ rubric, entries, unusable, issues, locate });
}

type Positions = ParsedEntries["positions"];

/** Completes places with paths into the file: units and lines that were left out keep their numbers there. */
function pathLocator(rubric: Rubric, entries: Entries, positions: Positions, file: string): Input["locate"] {
  const numbers = new Map<string, number>();
  entries.units.forEach(({ name }, index) => {
    const number = positions.units[index];
    if (number !== undefined && !numbers.has(name)) numbers.set(name, number);
  });
  const attributes = new Set(rubric.attributes.map(({ id }) => id));
  return (place) => {
    if (place.file !== undefined) return place;
    const path = place.path === undefined ? valuePath(place, numbers, attributes) : filePath(place.path, positions);
    return { file, ...place, ...(path === null ? {} : { path }) };
  };
}

/** A path counted in what was kept, as it is counted in the file. */
function filePath(path: string, positions: Positions): string {
  return path.replace(/^(units|ledger)\[(\d+)\]/, (whole, list: string, digits: string) => {
    const position = (list === "units" ? positions.units : positions.ledger)[Number(digits)];
    return position === undefined ? whole : `${list}[${String(position)}]`;
  });
}

function valuePath(
  { unit, item, field, side }: Place,
  numbers: ReadonlyMap<string, number>,
  attributes: ReadonlySet<string>,
): string | null {
  const number = unit === undefined ? undefined : numbers.get(unit);
  if (number === undefined) return null;
  const own = ["units", number];
  if (field !== undefined && (item === undefined || attributes.has(field))) {
    return pathText([...own, ...(field === "final" ? [field] : ["attributes", field])]);
  }
  if (item === undefined) return pathText(own);
  return pathText([...own, side ?? "entries", item, ...(field === undefined ? [] : [field])]);
}

/** The entries in the interchange format, to be written with `jsonPieces`. */
export function entriesDocument({
  rubric,
  interpretations,
  period,
  units,
  ledger = [],
}: Entries): Record<string, unknown> {
  return {
    rubric,
    interpretations,
    period: period ?? undefined,
    units: new Lazy(units),
    ledger: ledger.length === 0 ? undefined : ledger,
  };
}

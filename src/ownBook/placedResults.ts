import type { CellValue } from "../layout/plan";
import type { UnitResult } from "../scoring/results";
import { issue, type Issue } from "../shared/issue";
import { entryOf } from "../shared/memo";
import { failure, success, type Result } from "../shared/result";
import { headersOf } from "./headers";
import { resultOf } from "./resultWords";
import type { MappedReading } from "./readMapped";
import { resultValue } from "./resultValues";
import type { ResultWhat } from "./sheetMap";
import { indexOf } from "./sheetView";

/** A result with the place where it is written. */
export interface PlacedResult {
  readonly what: ResultWhat;
  readonly place: number;
  readonly value: (unit: UnitResult) => CellValue;
}

/** The places of the results; fails where one would be written over entries, or may no longer be where it was. */
export function placedResults({ map, rubric, view, placed }: MappedReading): Result<readonly PlacedResult[]> {
  const issues: Issue[] = [];
  const taken = new Set([
    indexOf(map.name),
    ...(map.category === null ? [] : [indexOf(map.category)]),
    ...[...placed.entries, ...placed.attributes].map(({ place }) => place),
  ]);
  const header = map.header.map(indexOf);
  const line = header.at(-1) ?? 0;
  const worded = headersOf(view, header).map((one) => ({ place: one.place, what: resultOf(one, rubric) }));
  const recorded = new Set([...map.entries, ...map.unmapped].map(({ at }) => indexOf(at)));
  const byPlace = new Map<number, PlacedResult>();
  const results = map.results.flatMap(({ what, at }): PlacedResult[] => {
    const place = indexOf(at);
    const value = resultValue(what, rubric);
    const cell = view.cell(line, place);
    if (value === null) {
      issues.push(issue("map-result-unknown", cell, { what }));
      return [];
    }
    const result = { what, place, value };
    const before = entryOf(byPlace, place, () => result);
    if (before !== result) issues.push(issue("map-result-twice", cell, { first: before.what, second: what }));
    if (taken.has(place)) issues.push(issue("map-result-is-entry", cell, { what }));
    else if (worded.some((one) => one.place === place && one.what === what)) return [result];
    // A map does not say what stood over its results: where columns have moved, they may have, too.
    else if (placed.moved) issues.push(issue("map-result-moved", cell, { what }));
    const other = worded.find((one) => one.what === what && !recorded.has(one.place));
    if (other !== undefined) {
      issues.push(issue("map-result-elsewhere", cell, { what, other: view.cell(line, other.place).cell }));
    }
    return [result];
  });
  return issues.length > 0 ? failure(issues) : success(results);
}

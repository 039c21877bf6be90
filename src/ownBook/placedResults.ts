import type { CellValue } from "../layout/plan";
import type { UnitResult } from "../scoring/results";
import { issue, type Issue } from "../shared/issue";
import { entryOf } from "../shared/memo";
import { failure, success, type Result } from "../shared/result";
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
  const line = indexOf(map.header.at(-1) ?? map.first);
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
    // A map does not say what stands over its results.
    else if (placed.moved) issues.push(issue("map-result-moved", cell, { what }));
    return [result];
  });
  return issues.length > 0 ? failure(issues) : success(results);
}

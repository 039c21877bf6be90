import type { Unusable } from "../scoring/entries";
import type { Issue, Place } from "../shared/issue";
import { at } from "../shared/list";
import { asPart, atOnce, mapped, type Portions } from "../shared/portions";
import { failure, success, type Result } from "../shared/result";
import { normaliseName } from "../shared/text";
import type { Input } from "./input";
import { missingUnits, periodDifference, periodOf, readingDifferences, rubricDifference } from "./mergeDifferences";
import {
  disputedItems,
  gatherLines,
  gatherPortions,
  mergedUnit,
  sourceOf,
  type GatheredLine,
  type GatheredUnits,
  type Source,
} from "./mergeUnits";

/**
 * Makes one cohort of several inputs of one rubric: by unit, item and field a blank and a value make the value; two
 * different values are a conflict and neither is taken over. Fails where the rubrics differ.
 */
export function mergeInputs(sources: readonly Source[]): Result<Input> {
  return atOnce(mergePortions(sources));
}

/** The same in portions. */
export function* mergePortions(sources: readonly Source[]): Portions<Result<Input>> {
  const first = at(sources, 0);
  if (sources.length === 1) return success(first.input);
  const others = sources.slice(1);
  const strangers = others.flatMap((source) => rubricDifference(first, source));
  if (strangers.length > 0) return failure(strangers);
  const { rubric, entries } = first.input;
  const { units, issues } = yield* gatherPortions(sources);
  const gathered = [...units.values()];
  const merged = yield* asPart(mapped(gathered, mergedUnit));
  const disputed = yield* asPart(mapped(gathered, disputedItems));
  const lines = gatherLines(sources);
  // Compared is with the first input that names a period at all.
  const dated = sources.find((source) => periodOf(source) !== "") ?? first;
  return success({
    rubric,
    entries: {
      rubric: rubric.id,
      interpretations: entries.interpretations,
      period: dated.input.entries.period,
      units: merged,
      ledger: lines.map(({ line }) => line),
    },
    unusable: [
      ...sources.flatMap(({ input }) => usedUnusable(input, units).flatMap((one) => ofUnits(one, input))),
      ...disputed.flat(),
    ],
    listed: listedIn(sources),
    issues: [
      ...sources.flatMap(({ input }) => input.issues.filter((found) => !isElsewhere(found, units))),
      ...others.flatMap((source) => [...readingDifferences(first, source), ...periodDifference(dated, source)]),
      ...issues,
      ...missingUnits(sources, units),
    ],
    locate: (place) => locate(place, first, units, lines),
  });
}

/** The units that any of the inputs lists, each once. */
function listedIn(sources: readonly Source[]): readonly string[] {
  const names = sources.flatMap(({ input }) => input.listed ?? []);
  return [...new Map(names.map((name) => [normaliseName(name), name])).values()];
}

/** What cannot be used of an input, but for units that are not in it and are in another. */
function usedUnusable({ unusable, issues }: Input, units: GatheredUnits): readonly Unusable[] {
  const elsewhere = new Set(
    issues.filter((found) => isElsewhere(found, units)).map(({ place }) => normaliseName(place.unit ?? "")),
  );
  return unusable.filter(({ unit, item }) => unit === null || item !== null || !elsewhere.has(normaliseName(unit)));
}

/** Whether a unit that is missing in one input is in another. */
function isElsewhere({ code, place: { unit } }: Issue, units: GatheredUnits): boolean {
  const missing = code === "template-unit-missing" || code === "unit-row-missing";
  return missing && unit !== undefined && units.has(normaliseName(unit));
}

/** What cannot be used for any unit of one input can be used for those of the others. */
function ofUnits(unusable: Unusable, { entries }: Input): Unusable[] {
  return unusable.unit === null ? entries.units.map(({ name }) => ({ ...unusable, unit: name })) : [unusable];
}

/** Finds the input that a place belongs to and lets it complete the place. */
function locate(place: Place, first: Source, units: GatheredUnits, lines: readonly GatheredLine[]): Place {
  const [, number, part = ""] = /^ledger\[(\d+)\](.*)$/.exec(place.path ?? "") ?? [];
  const line = number === undefined ? undefined : lines[Number(number)];
  if (line !== undefined) return line.source.input.locate({ ...place, path: `ledger[${String(line.index)}]${part}` });
  const unit = place.unit === undefined ? undefined : units.get(normaliseName(place.unit));
  return (unit === undefined ? first : sourceOf(unit, place)).input.locate(place);
}

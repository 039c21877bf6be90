import type { Rubric } from "../rubric/schema";
import { readingsInForce } from "../rubric/readings";
import type { Unusable } from "../scoring/entries";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import { failure, success, type Result } from "../shared/result";
import { normaliseName } from "../shared/text";
import type { Input } from "./input";
import { gatherLines, type GatheredLine } from "./mergeLedger";
import { disputedItems, gatherUnits, mergedUnit, sourceOf, type GatheredUnit, type Source } from "./mergeUnits";

/**
 * Makes one cohort of several inputs of one rubric: by unit, item and field a blank and a value make the value; two
 * different values are a conflict and neither is taken over. Fails where the rubrics differ.
 */
export function mergeInputs(sources: readonly Source[]): Result<Input> {
  const first = at(sources, 0);
  if (sources.length === 1) return success(first.input);
  const strangers = sources.filter(({ input }) => rubricKey(input.rubric) !== rubricKey(first.input.rubric));
  if (strangers.length > 0) return failure(strangers.map((stranger) => otherRubric(first, stranger)));
  const { rubric, entries } = first.input;
  const gathered = gatherUnits(sources);
  const lines = gatherLines(sources);
  const periods = sources.flatMap(({ input }) => input.entries.period ?? []);
  return success({
    rubric,
    entries: {
      rubric: rubric.id,
      interpretations: entries.interpretations,
      period: periods[0],
      units: [...gathered.units.values()].map(mergedUnit),
      ledger: lines.map(({ line }) => line),
    },
    unusable: [
      ...sources.flatMap(({ input }) => input.unusable.flatMap((one) => ofUnits(one, input))),
      ...[...gathered.units.values()].flatMap(disputedItems),
    ],
    issues: [
      ...sources.flatMap(({ input }) => input.issues),
      ...sources
        .slice(1)
        .flatMap((source) => [...readingConflicts(first, source), ...periodConflicts(sources, source)]),
      ...gathered.issues,
      ...missingUnits(sources, gathered.units),
    ],
    locate: (place) => locate(place, first, gathered.units, lines),
  });
}

/** What cannot be used for any unit of one input can be used for those of the others. */
function ofUnits(unusable: Unusable, { entries }: Input): Unusable[] {
  return unusable.unit === null ? entries.units.map(({ name }) => ({ ...unusable, unit: name })) : [unusable];
}

function rubricKey({ id, version }: Rubric): string {
  return `${id}@${String(version)}`;
}

function otherRubric(first: Source, { file, input }: Source): Issue {
  return issue(
    "merge-other-rubric",
    { file },
    {
      found: `${input.rubric.title}（${rubricKey(input.rubric)}）`,
      first: first.file,
      expected: `${first.input.rubric.title}（${rubricKey(first.input.rubric)}）`,
    },
  );
}

function readingConflicts(first: Source, source: Source): Issue[] {
  const { rubric } = first.input;
  const expected = readingsInForce(rubric, first.input.entries.interpretations).readings;
  const found = readingsInForce(rubric, source.input.entries.interpretations).readings;
  return rubric.interpretations
    .filter(({ id }) => expected[id] !== found[id])
    .map(({ id, question, choices }) => {
      const label = (choice: string | undefined) => choices.find((one) => one.id === choice)?.label ?? "";
      return issue("merge-readings", source.input.locate({ path: `interpretations["${id}"]` }), {
        question,
        first: first.file,
        firstChoice: label(expected[id]),
        second: source.file,
        secondChoice: label(found[id]),
      });
    });
}

/** Compares with the first input that names a period at all. */
function periodConflicts(sources: readonly Source[], { file, input }: Source): Issue[] {
  const first = sources.find((source) => periodOf(source) !== "");
  const found = periodOf({ file, input });
  if (first === undefined || found === "" || found === periodOf(first)) return [];
  return [
    issue(
      "merge-period",
      { file },
      { first: first.file, firstPeriod: periodOf(first), second: file, secondPeriod: found },
    ),
  ];
}

function periodOf({ input }: Source): string {
  return normaliseName(input.entries.period ?? "");
}

const NAMED = 10;

/** Units that an input lacks although it shares others: where each has its own units, none is missing. */
function missingUnits(sources: readonly Source[], units: ReadonlyMap<string, GatheredUnit>): Issue[] {
  const holders = new Map<string, number>();
  const namesOf = ({ input }: Source) => new Set(input.entries.units.map(({ name }) => normaliseName(name)));
  const own = sources.map(namesOf);
  for (const names of own) for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
  return sources.flatMap(({ file }, index) => {
    const names = at(own, index);
    if (![...names].some((name) => (holders.get(name) ?? 0) > 1)) return [];
    const missing = [...units].filter(([key]) => !names.has(key)).map(([, { name }]) => name);
    if (missing.length === 0) return [];
    const more = missing.length > NAMED ? `等${String(missing.length)}个` : "";
    return [issue("merge-units-missing", { file }, { names: missing.slice(0, NAMED).join("、") + more })];
  });
}

/** Finds the input that a place belongs to and lets it complete the place. */
function locate(
  place: Place,
  first: Source,
  units: ReadonlyMap<string, GatheredUnit>,
  lines: readonly GatheredLine[],
): Place {
  const [, number, part = ""] = /^ledger\[(\d+)\](.*)$/.exec(place.path ?? "") ?? [];
  const line = number === undefined ? undefined : lines[Number(number)];
  if (line !== undefined) return line.source.input.locate({ ...place, path: `ledger[${String(line.index)}]${part}` });
  const unit = place.unit === undefined ? undefined : units.get(normaliseName(place.unit));
  return (unit === undefined ? first : sourceOf(unit, place)).input.locate(place);
}

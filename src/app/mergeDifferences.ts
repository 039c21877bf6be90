/*
 * How inputs differ as a whole: in their rubric, their readings, their period, their units; and what each adds to others.
 */
import { namedField } from "../layout/fill/entryTarget";
import { formOf } from "../layout/form";
import { rubricKey } from "../layout/keys";
import { readingWords } from "../rubric/interpretation";
import { readingsInForce } from "../rubric/readings";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { said, written, type OwnWords } from "../shared/said";
import { normaliseName } from "../shared/text";
import {
  gatherLines,
  gatherUnits,
  type GatheredUnit,
  type GatheredUnits,
  type Source,
  sourceWords,
} from "./mergeUnits";
import type { UnitValue } from "./unitValues";

/** Tells where two inputs are not of one rubric in one version. */
export function rubricDifference(first: Source, { file, input }: Source): readonly Issue[] {
  if (rubricKey(input.rubric) === rubricKey(first.input.rubric)) return [];
  const found = `${input.rubric.title}（${rubricKey(input.rubric)}）`;
  const expected = `${first.input.rubric.title}（${rubricKey(first.input.rubric)}）`;
  return [issue("merge-other-rubric", { file }, { found, first: sourceWords(first), expected })];
}

/** Tells for which questions two inputs of one rubric have other readings in force. */
export function readingDifferences(first: Source, { file, input }: Source): readonly Issue[] {
  const { rubric } = first.input;
  const expected = readingsInForce(rubric, first.input.entries.interpretations).readings;
  const found = readingsInForce(rubric, input.entries.interpretations).readings;
  return rubric.interpretations
    .map((one) => ({ one, firstChoice: readingWords(one, expected), secondChoice: readingWords(one, found) }))
    .filter(({ firstChoice, secondChoice }) => firstChoice !== secondChoice)
    .map(({ one: { id, question }, firstChoice, secondChoice }) =>
      issue("merge-readings", input.locate({ path: `interpretations["${id}"]` }), {
        question,
        first: sourceWords(first),
        firstChoice,
        second: file,
        secondChoice,
      }),
    );
}

/** Tells where two inputs name different periods; one that names none agrees with any. */
export function periodDifference(first: Source, second: Source): readonly Issue[] {
  const [expected, found] = [periodOf(first), periodOf(second)];
  if (expected === "" || found === "" || expected === found) return [];
  const { file } = second;
  return [
    issue(
      "merge-period",
      { file },
      { first: sourceWords(first), firstPeriod: expected, second: file, secondPeriod: found },
    ),
  ];
}

/** The period of an input, as it is compared; empty where it names none. */
export function periodOf({ input }: Source): string {
  return normaliseName(input.entries.period ?? "");
}

const NAMED = 10;

/** Names in a message, the first of them only where there are many. */
function namesInWords(names: readonly OwnWords[]): OwnWords {
  const some = names.slice(0, NAMED);
  return names.length > NAMED ? said("some-of", { names: some, count: names.length }) : some;
}

/** Units that an input lacks although it shares others: where each has its own units, none is missing. */
export function missingUnits(sources: readonly Source[], units: GatheredUnits): readonly Issue[] {
  const holders = new Map<string, number>();
  const namesOf = ({ input }: Source) => new Set(input.entries.units.map(({ name }) => normaliseName(name)));
  const own = sources.map(namesOf);
  for (const names of own) for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
  return sources.flatMap(({ file }, index) => {
    const names = at(own, index);
    if (![...names].some((name) => (holders.get(name) ?? 0) > 1)) return [];
    const missing = [...units].filter(([key]) => !names.has(key)).map(([, { name }]) => name);
    if (missing.length === 0) return [];
    return [issue("merge-units-missing", { file }, { names: namesInWords(missing.map(written)) })];
  });
}

/**
 * What each further input of one rubric adds to those before it: units, values where there was a blank, lines of the
 * ledger. Conflicts and faults are the merger's to tell.
 */
export function mergeReport(sources: readonly Source[]): readonly Issue[] {
  if (sources.length < 2) return [];
  const units = [...gatherUnits(sources).units.values()];
  const lines = gatherLines(sources);
  const nameOf = valueNames(at(sources, 0));
  return sources.slice(1).flatMap((source) => {
    const { file } = source;
    const added = units.filter((unit) => unit.sources[0] === source).map(({ name }) => name);
    const count = lines.filter((line) => line.source === source).length;
    return [
      ...(added.length === 0
        ? []
        : [issue("merge-units-added", { file }, { count: added.length, names: namesInWords(added.map(written)) })]),
      ...units.flatMap((unit) => valuesAdded(unit, source, nameOf)),
      ...(count === 0 ? [] : [issue("merge-lines-added", { file }, { count })]),
    ];
  });
}

type NameOf = (value: UnitValue) => OwnWords;

function valueNames({ input: { rubric } }: Source): NameOf {
  const form = formOf(rubric);
  return (value) =>
    value.item === ""
      ? written(namedField(form, value)?.name ?? value.field)
      : said("item-number", { item: value.item });
}

/** The values that an input has of a unit that came with another one, and nobody before it. */
function valuesAdded({ name, sources, values }: GatheredUnit, source: Source, nameOf: NameOf): readonly Issue[] {
  if (sources[0] === source) return [];
  const added = [...values.values()].flatMap(([held, ...others]) =>
    held !== undefined && others.length === 0 && held.sources[0] === source ? [held.value] : [],
  );
  if (added.length === 0) return [];
  const names = new Map(added.map((value) => [value.item === "" ? value.field : value.item, nameOf(value)]));
  const items = namesInWords([...names.values()]);
  return [issue("merge-values-added", { file: source.file, unit: name }, { count: added.length, items })];
}

import { rubricKey } from "../layout/keys";
import { readingsInForce } from "../rubric/readings";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { said, written, type OwnWords } from "../shared/said";
import { normaliseName } from "../shared/text";
import { sourceWords, type GatheredUnits, type Source } from "./mergeUnits";

/*
 * How inputs differ as a whole: in their rubric, their readings, their period, their units.
 */

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
    .filter(({ id }) => expected[id] !== found[id])
    .map(({ id, question, choices }) => {
      const label = (choice: string | undefined) => choices.find((one) => one.id === choice)?.label ?? "";
      return issue("merge-readings", input.locate({ path: `interpretations["${id}"]` }), {
        question,
        first: sourceWords(first),
        firstChoice: label(expected[id]),
        second: file,
        secondChoice: label(found[id]),
      });
    });
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
export function namesInWords(names: readonly OwnWords[]): OwnWords {
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

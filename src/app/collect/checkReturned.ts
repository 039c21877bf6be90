import { categoryLabel } from "../../layout/categories";
import { readingsInForce } from "../../rubric/readings";
import { evaluationPortions } from "../../scoring/evaluate";
import { LEDGER_CLOSED } from "../../scoring/ledger";
import { issue, type Issue } from "../../shared/issue";
import { atOnce, type Portions } from "../../shared/portions";
import type { Result } from "../../shared/result";
import { normaliseName } from "../../shared/text";
import { located, type Input } from "../input";
import { periodDifference, readingDifferences, rubricDifference } from "../mergeDifferences";
import type { Source } from "../mergeUnits";
import { isFaultOfValues, soundPart } from "./soundPart";

/** A file that came back: what it holds, or why it cannot be used. */
export interface Returned {
  /** Its name, as messages call it; no other file has it. */
  readonly file: string;
  readonly read: Result<Input>;
}

/** A file that came back, compared with the open workbook as a whole. */
export interface CheckedFile {
  readonly file: string;
  /** `differing`: other readings or another period are in force there; it is taken only if the clerk says so. */
  readonly state: "ready" | "differing" | "refused";
  /** What can be taken over: everything that has no error. Null where the file is refused. */
  readonly sound: Input | null;
  /** Keys of the units that it has, sound or not. */
  readonly units: ReadonlySet<string>;
  /** Everything that was found, places complete. */
  readonly issues: readonly Issue[];
}

/** What the open workbook is called beside the files. */
const OPEN_WORKBOOK = "本工作簿";

/** The open workbook as one of several inputs. */
export function openSource(open: Input): Source {
  return { file: OPEN_WORKBOOK, called: "this-workbook", input: open };
}

/** Looks at one file by itself: whether it goes with the open workbook, and what in it is wrong. */
export function checkReturned(open: Input, returned: Returned): CheckedFile {
  return atOnce(checkPortions(open, returned));
}

/** The same in portions; the shares are of units. */
export function* checkPortions(open: Input, { file, read }: Returned): Portions<CheckedFile> {
  if (!read.ok) return refused(file, read.issues);
  const { value: input } = read;
  const [home, source] = [openSource(open), { file, input }];
  const strange = rubricDifference(home, source);
  if (strange.length > 0) return refused(file, [...strange, ...input.issues]);
  const readingFaults = readingsInForce(input.rubric, input.entries.interpretations).issues;
  const differences = [
    ...readingFaults.map((one) => located(input, one)),
    ...readingDifferences(home, source),
    ...periodDifference(home, source),
  ];
  const faults = [...(yield* valueFaults(open, input)), ...categoryFaults(open, input)];
  yield;
  const sound = soundPart(input, faults);
  yield;
  const remarks = [...faults, ...unclosed(input, sound)];
  return {
    file,
    state: differences.length > 0 ? "differing" : "ready",
    sound,
    units: new Set(input.entries.units.map(({ name }) => normaliseName(name))),
    issues: [...differences, ...read.issues, ...input.issues, ...remarks.map((one) => located(input, one))],
  };
}

function refused(file: string, issues: readonly Issue[]): CheckedFile {
  return { file, state: "refused", sound: null, units: new Set(), issues };
}

/** The values that cannot be used, under the readings of the open workbook, where they are to count. */
function* valueFaults(open: Input, { rubric, entries, unusable }: Input): Portions<readonly Issue[]> {
  const { interpretations } = open.entries;
  const { issues, units } = yield* evaluationPortions(
    rubric,
    { ...entries, interpretations },
    unusable,
    [],
    "in-force",
  );
  return [...issues, ...units.flatMap((unit) => unit.issues)].filter(isFaultOfValues);
}

/** Units that are in another category here: their items are others. */
function categoryFaults(open: Input, { entries }: Input): readonly Issue[] {
  const categories = new Map(open.entries.units.map(({ name, category }) => [normaliseName(name), category ?? ""]));
  return entries.units.flatMap(({ name, category }) => {
    const expected = categories.get(normaliseName(name));
    const found = category ?? "";
    if (expected === undefined || expected === found) return [];
    const words = (id: string) => (id === "" ? "" : categoryLabel(open.rubric, id));
    return [issue("collect-category", { unit: name }, { expected: words(expected), found: words(found) })];
  });
}

/** Units whose ledger is said to be complete, and is not any more, since part of it cannot be taken. */
function unclosed(input: Input, sound: Input): readonly Issue[] {
  const closed = ({ entries }: Input) =>
    entries.units.filter(({ attributes }) => attributes?.[LEDGER_CLOSED] === true).map(({ name }) => name);
  const kept = new Set(closed(sound));
  const units = new Set(sound.entries.units.map(({ name }) => name));
  return closed(input)
    .filter((unit) => units.has(unit) && !kept.has(unit))
    .map((unit) => issue("collect-closed-held", { unit, field: LEDGER_CLOSED }, {}));
}

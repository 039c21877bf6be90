import { derivedInOrder, isDerived, sourcesOf } from "../rubric/derived";
import { itemReference } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { blank, type Outcome, type Source, type Sources } from "../rules/rule";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import { withContent } from "./contents";
import { asPart, AT_A_TIME, mapped, type Portions } from "../shared/portions";
import type { EntryColumns } from "./columns";
import type { Side } from "./entries";
import { itemScorers, type SourcesOf } from "./itemScorer";
import { limitsOf, type Limits } from "./limits";
import type { TableItem } from "./table";
import type { CheckedUnit } from "./units";

/** What the items of one unit come to after their limits, in the order of its table. */
export interface ScoredItems {
  readonly outcomes: readonly Outcome[];
  readonly issues: readonly Issue[];
}

/** One unit while its items are scored. */
interface Progress {
  readonly unit: CheckedUnit;
  /** Before any limit. */
  readonly unlimited: Outcome[];
  readonly issues: Issue[];
}

/** Scores the items of all units of a cohort on one side; an item that is derived from others comes after them. */
export function* itemPortions(
  rubric: Rubric,
  units: readonly CheckedUnit[],
  columns: EntryColumns,
  side: Side,
): Portions<readonly ScoredItems[]> {
  const [first] = units;
  if (first === undefined) return [];
  const limits = limitsOf(rubric);
  const otherwise = rubric.items.some(({ contents }) => contents !== undefined);
  const assessed = (outcome: Outcome, { table, attributes }: CheckedUnit, index: number) =>
    withContent(outcome, at(table, index).item, attributes, rubric);
  const batches = batchesOf(first.table);
  const all = units.map((unit): Progress => ({ unit, unlimited: unit.table.map(notYet), issues: [] }));
  for (const [batch, { indexes, sources }] of batches.entries()) {
    const scorersFor = itemScorers(
      { units: () => units, columns, side },
      indexes,
      outcomesOf(all, side, sources, limits),
    );
    for (const [number, { unit, unlimited, issues }] of all.entries()) {
      scorersFor(unit.table).forEach((score, place) => {
        unlimited[at(indexes, place)] = score(unit, issues);
      });
      if (number % AT_A_TIME === 0) yield { done: batch * all.length + number, of: batches.length * all.length };
    }
  }
  const finished = ({ unit, unlimited, issues }: Progress): ScoredItems => {
    const limited =
      limits === null ? unlimited : unlimited.map((_, index) => limits(unit, side, unlimited, index, issues));
    const outcomes = otherwise ? limited.map((one, index) => assessed(one, unit, index)) : limited;
    return { outcomes, issues: batches.length > 1 ? inTableOrder(issues, unit.table) : issues };
  };
  return yield* asPart(mapped(all, finished));
}

const NOT_YET = blank();
const notYet = () => NOT_YET;

/** Items of a table that are scored together, by their places, and the items that their points are derived from. */
interface Batch {
  readonly indexes: readonly number[];
  readonly sources: readonly number[];
}

/** First all items that are scored by themselves, then the derived ones, each after its sources. */
function batchesOf(table: readonly TableItem[]): readonly Batch[] {
  const items = table.map(({ item }) => item);
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const derived = placesOf(derivedInOrder(items));
  const others = [...items.keys()].filter((index) => !isDerived(at(items, index)));
  return [
    { indexes: others, sources: [] },
    ...derived.map((index): Batch => ({ indexes: [index], sources: placesOf(sourcesOf(at(items, index).rule)) })),
  ];
}

/** What the items at some places came to for each unit; undefined where there are none. */
function outcomesOf(
  all: readonly Progress[],
  side: Side,
  sources: readonly number[],
  limits: Limits | null,
): SourcesOf | undefined {
  if (sources.length === 0) return undefined;
  const byUnit = new Map(all.map((progress) => [progress.unit, sourceOutcomes(progress, side, sources, limits)]));
  return (unit) => byUnit.get(unit);
}

function sourceOutcomes(
  { unit, unlimited }: Progress,
  side: Side,
  sources: readonly number[],
  limits: Limits | null,
): Sources {
  return new Map(
    sources.map((index): [string, Source] => {
      const { item } = at(unit.table, index);
      // What a limit has to say is said once, with the item's own outcome.
      const outcome = limits === null ? at(unlimited, index) : limits(unit, side, unlimited, index, []);
      return [item.id, { name: itemReference(item), outcome: item.counts === "none" ? outcome : printed(outcome) }];
    }),
  );
}

/** Points that count are printed rounded, and others are made of what is printed; what only leads to others is exact. */
function printed(outcome: Outcome): Outcome {
  return outcome.status === "scored" ? { ...outcome, exact: undefined } : outcome;
}

function inTableOrder(issues: readonly Issue[], table: readonly TableItem[]): readonly Issue[] {
  const places = new Map(table.map(({ item }, index) => [item.id, index]));
  const placeOf = ({ place: { item } }: Issue) => places.get(item ?? "") ?? table.length;
  return [...issues].sort((a, b) => placeOf(a) - placeOf(b));
}

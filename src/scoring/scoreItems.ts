import { derivedInOrder, isDerived, sourcesOf } from "../rubric/derived";
import { itemReference } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { blank, type Sources, type Outcome, type Source } from "../rules/rule";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Candidate } from "./candidate";
import type { Side } from "./entries";
import { itemScorers, type SourcesOf } from "./itemScorer";
import { limitsOf, type Limits } from "./limits";
import type { TableItem } from "./table";

/** What the items of one unit come to after their limits, in the order of the table. */
export interface ScoredItems {
  readonly outcomes: readonly Outcome[];
  readonly issues: readonly Issue[];
}

/** One unit while its items are scored. */
interface Progress {
  readonly candidate: Candidate;
  /** Before any limit. */
  readonly own: Outcome[];
  readonly issues: Issue[];
}

/** Scores the items of all units of a cohort; an item that is fed by others comes after them. */
export function scoreItems(rubric: Rubric, candidates: readonly Candidate[], side: Side): readonly ScoredItems[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const limits = limitsOf(rubric);
  const turns = turnsOf(first.table);
  const units = candidates.map((candidate): Progress => ({ candidate, own: candidate.table.map(notYet), issues: [] }));
  for (const { indexes, sources } of turns) {
    const scorersFor = itemScorers(candidates, side, indexes, feeding(units, sources, limits));
    for (const { candidate, own, issues } of units) {
      scorersFor(candidate.table).forEach((score, place) => {
        own[at(indexes, place)] = score(candidate, issues);
      });
    }
  }
  return units.map(({ candidate, own, issues }): ScoredItems => {
    const outcomes = limits === null ? own : own.map((_, index) => limits(candidate, own, index, issues));
    return { outcomes, issues: turns.length > 1 ? inTableOrder(issues, candidate.table) : issues };
  });
}

const NOT_YET = blank();
const notYet = () => NOT_YET;

/** Items of a table that are scored together, by their places, and the items that feed them. */
interface Turn {
  readonly indexes: readonly number[];
  readonly sources: readonly number[];
}

/** First all items that nothing feeds, then the fed ones, each after its sources. */
function turnsOf(table: readonly TableItem[]): readonly Turn[] {
  const items = table.map(({ item }) => item);
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const fed = placesOf(derivedInOrder(items));
  const unfed = [...items.keys()].filter((index) => !isDerived(at(items, index)));
  return [
    { indexes: unfed, sources: [] },
    ...fed.map((index): Turn => ({ indexes: [index], sources: placesOf(sourcesOf(at(items, index).rule)) })),
  ];
}

/** What the items at some places came to for each unit; undefined where there are none. */
function feeding(units: readonly Progress[], sources: readonly number[], limits: Limits | null): SourcesOf | undefined {
  if (sources.length === 0) return undefined;
  const fed = new Map(units.map((unit) => [unit.candidate, feed(unit, sources, limits)]));
  return (candidate) => fed.get(candidate);
}

function feed({ candidate, own }: Progress, sources: readonly number[], limits: Limits | null): Sources {
  return new Map(
    sources.map((index): [string, Source] => {
      const { item } = at(candidate.table, index);
      // What a limit has to say is said once, with the item's own outcome.
      const outcome = limits === null ? at(own, index) : limits(candidate, own, index, []);
      return [item.id, { name: itemReference(item), outcome }];
    }),
  );
}

function inTableOrder(issues: readonly Issue[], table: readonly TableItem[]): readonly Issue[] {
  const places = new Map(table.map(({ item }, index) => [item.id, index]));
  const placeOf = ({ place: { item } }: Issue) => places.get(item ?? "") ?? table.length;
  return [...issues].sort((a, b) => placeOf(a) - placeOf(b));
}

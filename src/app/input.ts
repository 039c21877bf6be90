import type { Rubric } from "../rubric/schema";
import type { Entries, Unusable } from "../scoring/entries";
import type { Issue, Place } from "../shared/issue";
import { memoised } from "../shared/memo";

/** What was handed in for one cohort, wherever it came from: ready to be scored, and able to say where a value stands. */
export interface Input {
  readonly rubric: Rubric;
  readonly entries: Entries;
  /** Values that are there but could not be read; they are not blank. */
  readonly unusable: readonly Unusable[];
  /** The units that it lists, read or not; nothing where it has no list. */
  readonly listed?: readonly string[];
  /** What was found while reading, places complete. */
  readonly issues: readonly Issue[];
  /** Completes a place: sheet and cell in a workbook, the path in an entries file; the name of its item in both. */
  readonly locate: (place: Place) => Place;
}

/** An issue with its place completed by the input it was found in. */
export function located(input: Input, found: Issue): Issue {
  return { ...found, place: input.locate(found.place) };
}

const namesOf = memoised(({ items }: Rubric) => new Map(items.map(({ id, name }) => [id, name])));

/** A place with the name of its item. */
export function named(rubric: Rubric, place: Place): Place {
  const itemName = place.item === undefined ? undefined : namesOf(rubric).get(place.item);
  return itemName === undefined ? place : { ...place, itemName };
}

/** The rubrics there are, by id; each is loaded when it is asked for. */
export interface RubricSource {
  readonly ids: readonly string[];
  /** Rejects for an id that is not among `ids`. */
  load(id: string): Promise<Rubric>;
}

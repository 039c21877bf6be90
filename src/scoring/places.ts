import type { QuotaGrading } from "../rubric/standing";
import { flagIn, textIn } from "../rules/field";
import { placesOf } from "../rules/places";
import { at } from "../shared/list";
import { normaliseName } from "../shared/text";
import type { ScoredUnit } from "./scoreUnits";

/** A unit's competition rank, with how many share it; null where it has no place. */
export interface Place {
  readonly rank: number;
  /** What it is compared by, higher first: a total, what ratings are worth, or an entered rank below 0. */
  readonly value: number;
  readonly tied: number;
  /** How many units have a place in this comparison. */
  readonly count: number;
  /** How many more are to be assessed and have no place yet: not filled in, or not even handed in. */
  readonly open: number;
  /** Which comparison this is, where a cohort is compared in several groups. */
  readonly group: string;
}

/** A rank and how many share it, whatever they are compared with. */
export type SharedRank = Pick<Place, "rank" | "tied">;

/** Places by values, higher first; what has no value has no place. `open` more units of the group are to come. */
export function placesBy(
  values: readonly (number | null)[],
  { group, open }: Pick<Place, "group" | "open">,
): readonly (Place | null)[] {
  const places = placesOf(values.filter((value) => value !== null));
  return values.map((value) => {
    const place = value === null ? null : places.of(value);
    if (value === null || place === null) return null;
    return { rank: place.shared, value, tied: place.tied, count: places.count, open, group };
  });
}

/**
 * Where a barred unit's place goes to the next: the ranks among the units that are not barred; N is unchanged. Null
 * stands for a unit whose own place counts.
 */
export function placesWithoutBarred(
  grading: QuotaGrading,
  units: readonly ScoredUnit[],
  places: readonly (Place | null)[],
): readonly (SharedRank | null)[] {
  const { bar, freed } = grading;
  if (bar === undefined || freed === "not-filled") return places.map(() => null);
  const unbarred = places.map((place, index) =>
    flagIn(at(units, index).attributes, bar.attribute) === true ? null : place,
  );
  const all = placesAgain(places);
  return placesAgain(unbarred).map((left, index) => {
    const own = at(places, index);
    const before = at(all, index);
    if (left === null || own === null || before === null) return null;
    // Only the barred move it up: the entered ranks of units without a place stay taken.
    return { rank: own.rank - before.rank + left.rank, tied: own.tied - before.tied + left.tied };
  });
}

/**
 * Places of each group by itself, where the attribute `within` divides the units; null for a unit without it. `groups`
 * are those of the ranking: also of units that have no place yet.
 */
export function placesWithin(
  within: string | undefined,
  units: readonly ScoredUnit[],
  places: readonly (Place | null)[],
  groups: readonly (string | null)[],
): readonly (Place | null)[] {
  if (within === undefined) return places;
  const own = groups.map((group, index) => {
    const name = normaliseName(textIn(at(units, index).attributes, within) ?? "");
    return group === null || name === "" ? null : `${group}|${name}`;
  });
  const open = new Map<string, number>();
  own.forEach((group, index) => {
    if (group !== null && at(places, index) === null) open.set(group, (open.get(group) ?? 0) + 1);
  });
  const grouped = places.map((place, index) => {
    const group = own[index] ?? null;
    return place === null || group === null ? null : { ...place, group, open: open.get(group) ?? 0 };
  });
  return placesAgain(grouped);
}

/** The places once more, among those of the same group that are left. */
export function placesAgain(places: readonly (Place | null)[]): readonly (Place | null)[] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    if (place === null) continue;
    const ranks = groups.get(place.group) ?? [];
    groups.set(place.group, ranks);
    ranks.push(-place.rank);
  }
  const among = new Map([...groups].map(([group, ranks]) => [group, placesOf(ranks)]));
  return places.map((place) => {
    if (place === null) return null;
    const own = among.get(place.group);
    const found = own?.of(-place.rank) ?? null;
    if (own === undefined || found === null) return null;
    return { ...place, rank: found.shared, tied: found.tied, count: own.count };
  });
}

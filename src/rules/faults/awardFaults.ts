import type { Award } from "../points";
import { issue, type Issue } from "../../shared/issue";
import type { Counts } from "../rule";
import { at, type Path } from "./finding";
import { rangeFaults } from "./intervals";

/** What lint knows of the item that a rule scores; without limit where it has no maximum. */
export interface Scored {
  readonly max: number;
  readonly counts: Counts;
}

/** Points that a rule can give, and where they stand. */
export interface PossiblePoints {
  readonly points: number;
  readonly path: Path;
}

/** The points of an award, the least and the most of a range. */
export function pointsOf(award: Award, path: Path): readonly PossiblePoints[] {
  if (typeof award === "number") return [{ points: award, path }];
  return [
    { points: award.least, path: [...path, "least"] },
    { points: award.most, path: [...path, "most"] },
  ];
}

/** The least points of a range are not above the most. */
export function awardFaults(award: Award, path: Path): readonly Issue[] {
  return typeof award === "number" ? [] : rangeFaults(award.least, award.most, path);
}

/** Points fit the item: none above its max, some that reach it, below 0 only where the total can take it. */
export function possibleFaults(possible: readonly PossiblePoints[], item: Scored, path: Path): readonly Issue[] {
  const { max } = item;
  const most = Math.max(...possible.map(({ points }) => points));
  return [
    ...possible
      .filter(({ points }) => points > max)
      .map((over) => issue("lint-points-over-max", at(over.path), { points: over.points, max })),
    ...possible.filter(({ points }) => points < 0).flatMap((one) => negativeFaults(item, one.path)),
    ...(most < max && max < Infinity ? [issue("lint-max-unreached", at(path), { most, max })] : []),
  ];
}

/** An item that is added or taken away as a whole cannot be below 0. */
function negativeFaults({ counts }: Scored, path: Path): readonly Issue[] {
  if (counts !== "bonus" && counts !== "penalty") return [];
  return [issue("lint-negative-points", at(path), { counts })];
}

/** The floor is not above the max, and not below 0 where the item cannot be. */
export function floorFaults(floor: number | null, item: Scored, path: Path): readonly Issue[] {
  if (floor === null || floor < 0) return negativeFaults(item, path);
  return floor > item.max ? [issue("lint-points-over-max", at(path), { points: floor, max: item.max })] : [];
}

import { plus, times } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { boundsText, type Bounds } from "../bounds";
import {
  awardFaults,
  floorFaults,
  pointsOf,
  possibleFaults,
  type PossiblePoints,
  type Scored,
} from "../faults/awardFaults";
import { at, type Path } from "../faults/finding";
import { boundsFaults, boundsOf, gapsIn, intervalOf, order } from "../faults/intervals";
import type { Extent } from "../measure/measure";
import { endsOf, isSlope, type Band } from "../scale/bands";
import type { Scale } from "../scale/scales";

type ScaleOf<K extends Scale["kind"]> = Extract<Scale, { readonly kind: K }>;

/** What a scale is applied to. */
interface Scaled {
  readonly item: Scored;
  readonly unit: string;
  readonly extent: Extent;
  /** Where the quantity earns no points whatever the scale says. */
  readonly noPointsIf: Bounds | undefined;
}

/** What is wrong with a scale, given what it is applied to; `path` leads to the scale. */
export function scaleFaults(scale: Scale, facts: Scaled, path: Path): readonly Issue[] {
  switch (scale.kind) {
    case "bands":
      return bandsFaults(scale, facts, [...path, "bands"]);
    case "shortfall":
      return shortfallFaults(scale, facts, path);
    case "linear":
      return [...floorFaults(scale.floor, facts.item, [...path, "floor"]), ...linearFaults(scale, facts, path)];
    case "share":
      return shareFaults(scale, facts, path);
  }
}

function bandsFaults(
  { bands }: ScaleOf<"bands">,
  { item, unit, extent, noPointsIf }: Scaled,
  path: Path,
): readonly Issue[] {
  const { whole } = extent;
  const faults = bands.flatMap((band, index) => bandFaults(band, whole, [...path, index]));
  const points = possibleFaults(
    bands.flatMap((band, index) => bandPoints(band, [...path, index, "points"])),
    item,
    path,
  );
  if (faults.length > 0) return [...faults, ...points];
  const intervals = bands.map((band) => intervalOf(band, whole));
  const overlaps = intervals.flatMap((interval, index) => {
    const other = intervals.findIndex((before, place) => place < index && meet(before, interval));
    const first = bands[other];
    return first === undefined
      ? []
      : [issue("lint-bands-overlap", at([...path, index]), { other: boundsText(first, unit) })];
  });
  const covered = noPointsIf === undefined ? intervals : [...intervals, intervalOf(noPointsIf, whole)];
  const gaps = gapsIn(intervalOf(limitsOf(extent), whole), covered).map((gap) =>
    issue("lint-bands-gap", at(path), { gap: boundsText(boundsOf(gap), unit) }),
  );
  return [...overlaps, ...gaps, ...points];
}

function meet(one: ReturnType<typeof intervalOf>, other: ReturnType<typeof intervalOf>): boolean {
  return order(one.start, other.end) < 0 && order(other.start, one.end) < 0;
}

function limitsOf({ min, max }: Extent): Bounds {
  return { ...(min === null ? {} : { atLeast: min }), ...(max === null ? {} : { atMost: max }) };
}

function bandFaults({ points, ...bounds }: Band, whole: boolean, path: Path): readonly Issue[] {
  const faults = boundsFaults(bounds, whole, path);
  if (!isSlope(points)) return [...faults, ...awardFaults(points, [...path, "points"])];
  const [lower, upper] = endsOf(bounds);
  const open = lower === null || upper === null || lower === upper;
  return open ? [...faults, issue("lint-slope-open", at([...path, "points"]), {})] : faults;
}

function bandPoints({ points }: Band, path: Path): readonly PossiblePoints[] {
  if (!isSlope(points)) return pointsOf(points, path);
  return [
    { points: points.atLower, path: [...path, "atLower"] },
    { points: points.atUpper, path: [...path, "atUpper"] },
  ];
}

function shortfallFaults(scale: ScaleOf<"shortfall">, { item }: Scaled, path: Path): readonly Issue[] {
  const { start, amount, beyond, floor } = scale;
  const from = start === "max" ? item.max : start;
  const over = (points: number, key: string) =>
    points > item.max ? [issue("lint-points-over-max", at([...path, key]), { points, max: item.max })] : [];
  return [
    ...over(from, "start"),
    ...over(amount, "amount"),
    ...floorFaults(floor, item, [...path, "floor"]),
    ...(beyond !== null && from >= item.max ? [issue("lint-beyond-full", at([...path, "beyond"]), {})] : []),
    ...(beyond === null && from < item.max && item.max < Infinity
      ? [issue("lint-max-unreached", at([...path, "start"]), { most: from, max: item.max })]
      : []),
  ];
}

/** Where it is known how much there can be, the most of it reaches the item's points. */
function linearFaults(
  { factor, plus: start }: ScaleOf<"linear">,
  { item, extent }: Scaled,
  path: Path,
): readonly Issue[] {
  const end = factor < 0 ? extent.min : extent.max;
  if (end === null || item.max === Infinity) return [];
  const most = plus(times(end, factor), start);
  return most < item.max ? [issue("lint-max-unreached", at(path), { most, max: item.max })] : [];
}

function shareFaults({ full }: ScaleOf<"share">, { extent, unit }: Scaled, path: Path): readonly Issue[] {
  if (extent.max === null || full <= extent.max) return [];
  return [
    issue("lint-full-unreached", at([...path, "full"]), { full: `${full}${unit}`, most: `${extent.max}${unit}` }),
  ];
}

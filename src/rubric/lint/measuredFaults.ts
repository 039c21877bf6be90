import { boundsText, type Bounds } from "../../rules/bounds";
import { bindComparison } from "../../rules/compare/comparisons";
import { divides, type MeasuredRule } from "../../rules/kinds/measured";
import type { BoundMeasure, Extent } from "../../rules/measure/measure";
import { rangeOf, type Count } from "../../rules/measure/count";
import { bindMeasure, hasCount, type Measure } from "../../rules/measure/measures";
import { endsOf, isSlope, type Band } from "../../rules/scale/bands";
import type { Scale } from "../../rules/scale/scales";
import { plus, sum, times } from "../../shared/decimal";
import { hasErrors, issue, type Issue } from "../../shared/issue";
import { awardFaults, floorFaults, pointsOf, possibleFaults, type PossiblePoints, type Scored } from "./awardFaults";
import { at, type Path } from "./finding";
import { boundsFaults, boundsOf, gapsIn, intervalOf, order, rangeFaults } from "./intervals";

/** What is wrong with a measured item's rule; `path` leads to the rule. */
export function measuredFaults(rule: MeasuredRule, item: Scored, path: Path): readonly Issue[] {
  const { noPointsIf } = rule;
  const own = measureFaults(rule.measure, [...path, "measure"]);
  if (hasErrors(own)) return own;
  const measure = bindMeasure(rule.measure, rule.labels);
  const comparison = rule.compare === undefined ? null : bindComparison(rule.compare, measure.unit);
  const unit = comparison?.unit ?? measure.unit;
  const extent = comparison?.extent(measure.extent) ?? measure.extent;
  return [
    ...own,
    ...compareFaults(rule, measure, [...path, "compare"]),
    ...(noPointsIf === undefined ? [] : boundsFaults(noPointsIf, extent.whole, [...path, "noPointsIf"])),
    ...(rule.zeroDivisor === undefined || divides(rule)
      ? []
      : [issue("lint-zero-divisor-unused", at([...path, "zeroDivisor"]), {})]),
    ...(rule.absent === undefined || hasCount(rule.measure)
      ? []
      : [issue("lint-absent-unused", at([...path, "absent"]), {})]),
    ...scaleFaults(rule.scale, { item, unit, extent, noPointsIf }, [...path, "scale"]),
  ];
}

function compareFaults({ compare, measure }: MeasuredRule, { extent }: BoundMeasure, path: Path): readonly Issue[] {
  // Whether points of other items can be negative is seen beside those items.
  if (compare?.kind !== "best" || measure.kind === "items" || (extent.min !== null && extent.min >= 0)) return [];
  return [issue("lint-negative-ratio", at(path), {})];
}

type MeasureOf<K extends Measure["kind"]> = Extract<Measure, { readonly kind: K }>;

function measureFaults(measure: Measure, path: Path): readonly Issue[] {
  switch (measure.kind) {
    case "entered":
      return rangeFaults(measure.min, measure.max, path);
    case "mean":
      return [
        ...rangeFaults(measure.min, measure.max, path),
        ...marksFaults(measure.count, measure.dropHighest + measure.dropLowest, path),
      ];
    case "meanBySize":
      return [...rangeFaults(measure.min, measure.max, path), ...countFaults(measure.count, [...path, "count"])];
    case "votes":
      return [
        ...(measure.levels.every(({ worth }) => worth === null)
          ? [issue("lint-votes-worthless", at([...path, "levels"]), {})]
          : []),
        ...countFaults(measure.count, [...path, "count"]),
      ];
    case "weighted":
      return [
        ...weightFaults(measure.parts, [...path, "parts"]),
        ...measure.parts.flatMap((part, index) => measureFaults(part.measure, [...path, "parts", index, "measure"])),
      ];
    case "items":
      return measure.items.flatMap(({ item, weight }, index) =>
        weight === 0 || (weight < 0 && measure.as === "mean")
          ? [issue("lint-source-weight", at([...path, "items", index, "weight"]), { item, weight })]
          : [],
      );
    case "change":
      return measure.as === "growth" && (measure.min ?? 0) < 0
        ? [issue("lint-growth-negative", at([...path, "min"]), {})]
        : [];
    case "daysLate":
      return datesFaults(measure, path);
    case "rate":
      return [];
  }
}

/** Days that are written alike come in the order of their texts. */
function datesFaults({ due, earliest, latest }: MeasureOf<"daysLate">, path: Path): readonly Issue[] {
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    return [issue("lint-dates-reversed", at([...path, "earliest"]), { earliest, latest })];
  return latest !== undefined && latest <= due
    ? [issue("lint-never-late", at([...path, "latest"]), { latest, due })]
    : [];
}

function countFaults(count: Count | undefined, path: Path): readonly Issue[] {
  if (count === undefined) return [];
  const { least, most } = rangeOf(count);
  return rangeFaults(least, most, path);
}

/** Assessors are so many: where nobody says how many, a missing mark is not noticed. */
function marksFaults(count: Count | undefined, dropped: number, path: Path): readonly Issue[] {
  const place = [...path, "count"];
  if (count === undefined) return [issue("lint-count-open", at(place), {})];
  const { least } = rangeOf(count);
  if (least <= dropped) return [issue("lint-count-dropped", at(place), { count: least })];
  return countFaults(count, place);
}

/** What weights usually come to: a whole, ten tenths, a hundred percent. */
const WHOLES: readonly number[] = [1, 10, 100];

function weightFaults(parts: readonly { readonly weight: number }[], path: Path): readonly Issue[] {
  const weights = sum(parts.map(({ weight }) => weight));
  return WHOLES.includes(weights) ? [] : [issue("lint-weights-sum", at(path), { weights })];
}

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
function scaleFaults(scale: Scale, facts: Scaled, path: Path): readonly Issue[] {
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

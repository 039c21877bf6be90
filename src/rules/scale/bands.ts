import { z } from "zod";
import { add, divide, fraction, multiply, subtract, type Fraction } from "../../shared/fraction";
import { issue, type Issue } from "../../shared/issue";
import { boundsSchema, boundsTest, boundsText, within, type Bounds } from "../bounds";
import { because, quantity } from "../explanation";
import { awardFaults, pointsOf, possibleFaults, type PossiblePoints } from "../faults/awardFaults";
import { at, type Path } from "../faults/finding";
import { boundsFaults, boundsOf, gapsIn, intervalOf, order } from "../faults/intervals";
import type { FieldValues } from "../field";
import { when, type Expression } from "../formula";
import type { Extent } from "../measure/measure";
import { awardFormula, awardOutcome, awardSchema, limited, scoreField, type Award } from "../points";
import { scored, unrounded, type ItemFacts, type Outcome } from "../rule";
import { awardText, cases, sayings, type Say } from "../say";
import { type BoundScale, type Measured, type ScaleFacts, defineScale, type Scaled } from "./scaleKind";

const words = sayings({
  "award-slope": ["得{atLower}至{atUpper}分（按比例）", "{atLower} to {atUpper} points (in proportion)"],
  band: ["{bounds}{award}", "{bounds}: {award}"],
});

const explanations = {
  fixed: "满分{max}分，{measured}，属“{band}”档，得{points}分",
  slope: "满分{max}分，{measured}，属“{band}”档（{from}至{to}分），按比例得{points}分",
  reviewer: "满分{max}分，{measured}，属“{band}”档（{least}至{most}分），审核评定得{points}分",
} as const;

const slopeSchema = z
  .strictObject({ atLower: z.number(), atUpper: z.number() })
  .describe("档内按比例：下限处atLower分，上限处atUpper分");

const bandSchema = boundsSchema.extend({ points: z.union([...awardSchema.options, slopeSchema]).describe("分值") });

const schema = z
  .strictObject({ kind: z.literal("bands"), bands: z.array(bandSchema).min(2) })
  .describe("分档：每档写明范围和分值，各档相接而不重叠");

export type Band = z.infer<typeof bandSchema>;
type Slope = z.infer<typeof slopeSchema>;
type Bands = z.infer<typeof schema>;

/** Points by the band that holds the quantity. */
export const bands = defineScale(schema)({
  form: {
    name: ["分档计分", "By bands"],
    fields: {
      bands: ["各档", "Bands"],
      atLower: ["下限处得几分", "Points at the lower end"],
      atUpper: ["上限处得几分", "Points at the upper end"],
    },
    options: {
      "points:atLower": ["档内按比例", "In proportion within the band"],
    },
  },
  explanations,
  start: (max) => ({
    kind: "bands",
    bands: [
      { atLeast: 90, points: max },
      { below: 90, points: 0 },
    ],
  }),
  needsMaximum: () => false,
  bottomless: () => false,
  text: ({ bands: all }, { unit, say }) =>
    cases(
      all.map((band) => bandText(band, unit, say)),
      say,
    ),
  faults: (scale, facts, path) => bandsFaults(scale, facts, [...path, "bands"]),
  formula({ bands: all }, x, item) {
    let others: Expression = { is: "number", value: 0 };
    for (const { points, ...bounds } of [...all].reverse()) {
      if (isSlope(points)) return null;
      others = when(boundsTest(x, bounds), awardFormula(points, item), others);
    }
    return others;
  },
  bind: bindBands,
});

/** Points by the band that holds the quantity. */
function bindBands({ bands: all }: Bands, { item, unit, labels }: ScaleFacts): BoundScale {
  const ready = all.map(({ points, ...bounds }) => {
    return { points, bounds, holds: within(bounds), text: boundsText(bounds, unit) };
  });
  const awards = all.flatMap(({ points }) => (isSlope(points) ? [] : [points]));
  const field = scoreField(awards, labels);
  return {
    fields: field === null ? [] : [field],
    score(measured, values) {
      const band = ready.find(({ holds }) => holds(measured.x));
      if (band === undefined) {
        return { status: "unusable", issues: [issue("no-band", {}, { value: quantity(measured.x, unit) })] };
      }
      const { points, bounds, text } = band;
      return isSlope(points)
        ? onSlope(points, bounds, text, measured, item)
        : awarded(points, text, measured, values, field, item);
    },
  };
}

function isSlope(points: Band["points"]): points is Slope {
  return typeof points === "object" && "atLower" in points;
}

function awarded(
  award: Award,
  band: string,
  { words: measured }: Measured,
  values: FieldValues,
  field: ReturnType<typeof scoreField>,
  item: ItemFacts,
): Outcome {
  const parts = { max: item.max, measured, band };
  return awardOutcome(award, values, field, item, {
    fixed: (points) => because(explanations.fixed, { ...parts, points }),
    scored: (points, { least, most }) => because(explanations.reviewer, { ...parts, least, most, points }),
  });
}

/** The lower and the upper limit of a band; null where it has none. */
function endsOf({ is, atLeast, above, atMost, below }: Bounds): readonly [number | null, number | null] {
  return [is ?? atLeast ?? above ?? null, is ?? atMost ?? below ?? null];
}

function onSlope(
  slope: Slope,
  bounds: Bounds,
  band: string,
  { x, words: measured }: Measured,
  item: ItemFacts,
): Outcome {
  const { atLower: from, atUpper: to } = slope;
  const { points, exact } = limited(between(x, slope, bounds), null, item);
  const parts = { max: item.max, measured, band, from, to, points };
  return unrounded(scored(points, because(explanations.slope, parts)), exact);
}

/** The points at a quantity on the straight line between the band's ends. */
function between(x: Fraction, { atLower, atUpper }: Slope, bounds: Bounds): Fraction {
  const [lower, upper] = endsOf(bounds);
  if (lower === null || upper === null || lower === upper) throw new Error("a slope has two ends");
  const start = fraction(lower);
  const rise = subtract(fraction(atUpper), fraction(atLower));
  const part = divide(subtract(x, start), subtract(fraction(upper), start));
  return add(fraction(atLower), multiply(rise, part));
}

function bandText({ points, ...bounds }: Band, unit: string, say: Say): string {
  const award = isSlope(points) ? say(words["award-slope"], points) : awardText(points, say);
  return say(words.band, { bounds: boundsText(bounds, unit, say), award });
}

function bandsFaults({ bands: all }: Bands, { item, unit, extent, noPointsIf }: Scaled, path: Path): readonly Issue[] {
  const { whole } = extent;
  const faults = all.flatMap((band, index) => bandFaults(band, whole, [...path, index]));
  const points = possibleFaults(
    all.flatMap((band, index) => bandPoints(band, [...path, index, "points"])),
    item,
    path,
  );
  if (faults.length > 0) return [...faults, ...points];
  const intervals = all.map((band) => intervalOf(band, whole));
  const overlaps = intervals.flatMap((interval, index) => {
    const other = intervals.findIndex((before, place) => place < index && meet(before, interval));
    const first = all[other];
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

import { z } from "zod";
import { add, divide, fraction, multiply, subtract, type Fraction } from "../../shared/fraction";
import { issue } from "../../shared/issue";
import { boundsSchema, boundsText, within, type Bounds } from "../bounds";
import { because } from "../explanation";
import type { FieldValues } from "../field";
import { quantity } from "../phrase";
import { awardOutcome, awardSchema, limited, scoreField, type Award } from "../points";
import { scored, unrounded, type ItemFacts, type Outcome } from "../rule";
import type { BoundScale, Measured, ScaleFacts } from "./scale";

/** Why a quantity within a band has its points. */
export const bandsWords = {
  fixed: "满分{max}分，{measured}，属“{band}”档，得{points}分",
  slope: "满分{max}分，{measured}，属“{band}”档（{from}至{to}分），按比例得{points}分",
  reviewer: "满分{max}分，{measured}，属“{band}”档（{least}至{most}分），审核评定得{points}分",
} as const;

const slopeSchema = z
  .strictObject({ atLower: z.number(), atUpper: z.number() })
  .describe("档内按比例：下限处atLower分，上限处atUpper分");

const bandSchema = boundsSchema.extend({ points: z.union([...awardSchema.options, slopeSchema]).describe("分值") });

export const bandsSchema = z
  .strictObject({ kind: z.literal("bands"), bands: z.array(bandSchema).min(2) })
  .describe("分档：每档写明范围和分值，各档相接而不重叠");

export type Band = z.infer<typeof bandSchema>;
type Slope = z.infer<typeof slopeSchema>;

/** Points by the band that holds the quantity. */
export function bindBands({ bands }: z.infer<typeof bandsSchema>, { item, unit, labels }: ScaleFacts): BoundScale {
  const ready = bands.map(({ points, ...bounds }) => {
    return { points, bounds, holds: within(bounds), text: boundsText(bounds, unit) };
  });
  const awards = bands.flatMap(({ points }) => (isSlope(points) ? [] : [points]));
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

export function isSlope(points: Band["points"]): points is Slope {
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
    fixed: (points) => because(bandsWords.fixed, { ...parts, points }),
    scored: (points, { least, most }) => because(bandsWords.reviewer, { ...parts, least, most, points }),
  });
}

/** The lower and the upper limit of a band; null where it has none. */
export function endsOf({ is, atLeast, above, atMost, below }: Bounds): readonly [number | null, number | null] {
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
  return unrounded(scored(points, because(bandsWords.slope, parts)), exact);
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

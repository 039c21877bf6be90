import { z } from "zod";
import { averageSchema, bindAverage } from "./average";
import { bestSchema, bindBest } from "./shareOfBest";
import type { BoundComparison } from "./comparison";
import { bindPlace, placeSchema } from "./place";
import { bindRange, rangeSchema } from "./range";

/** How a unit's quantity is compared with the others' before a scale makes points of it. */
export const comparisonSchema = z.discriminatedUnion("kind", [placeSchema, bestSchema, rangeSchema, averageSchema]);

export type Comparison = z.infer<typeof comparisonSchema>;

/** Ties a comparison to the unit of the quantities that it compares. */
export function bindComparison(comparison: Comparison, unit: string): BoundComparison {
  switch (comparison.kind) {
    case "place":
      return bindPlace(comparison);
    case "best":
      return bindBest(comparison, unit);
    case "range":
      return bindRange(comparison, unit);
    case "average":
      return bindAverage(unit);
  }
}

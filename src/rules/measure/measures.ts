import { z } from "zod";
import type { Labels } from "../labels";
import { bindItems, itemsSchema } from "./items";
import { ownNames, type BoundMeasure } from "./measure";
import { bindSimple, simpleMeasureSchema } from "./simple";
import { bindWeighted, weightedSchema } from "./weighted";

/** What is measured of a unit: the quantity of which a scale makes points. */
export const measureSchema = z.discriminatedUnion("kind", [simpleMeasureSchema, weightedSchema, itemsSchema]);

export type Measure = z.infer<typeof measureSchema>;

/** Ties a measure to its fields; `labels` are the rubric's own words for them. */
export function bindMeasure(measure: Measure, labels: Labels): BoundMeasure {
  if (measure.kind === "weighted") return bindWeighted(measure, labels);
  return measure.kind === "items" ? bindItems(measure) : bindSimple(measure, ownNames(labels));
}

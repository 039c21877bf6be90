import { z } from "zod";
import { lookUp } from "../../shared/lookUp";
import { memoised } from "../../shared/memo";
import type { Labels } from "../labels";
import type { Absent } from "./count";
import { items } from "./items";
import { ownNames, type BoundMeasure, type OwnNaming } from "./measure";
import type { KindOfMeasure } from "./measureKind";
import { simpleMeasureOf, simpleMeasures, simpleMeasureSchema } from "./simpleMeasures";
import { weighted } from "./weighted";

/** Every kind of measure there is. */
export const measures = { ...simpleMeasures, weighted, items };

/** What is measured of a unit: the quantity of which a scale makes points. */
export const measureSchema = z.discriminatedUnion("kind", [simpleMeasureSchema, weighted.schema, items.schema]);

export type Measure = z.infer<typeof measureSchema>;

/** The kind of a measure, which says everything that there is to say of it. */
export const measureOf = memoised((measure: Measure): KindOfMeasure<OwnNaming> => {
  if (measure.kind === "weighted") return weighted.of(measure);
  return measure.kind === "items" ? items.of(measure) : simpleMeasureOf(measure);
});

/** What a measure of a kind begins with; undefined where there is no such kind. */
export function startOfMeasure(kind: string): Measure | undefined {
  return lookUp<{ start(): Measure }>(measures, kind)?.start();
}

/**
 * Ties a measure to its fields; `labels` are the rubric's own words for them, `absent` says what becomes of a mean of
 * fewer marks than are prescribed.
 */
export function bindMeasure(measure: Measure, labels: Labels, absent: Absent = "error"): BoundMeasure {
  return measureOf(measure).bind(ownNames(labels), absent);
}

import { z } from "zod";
import { bindChange, changeSchema } from "./change";
import { bindEntered, enteredSchema } from "./entered";
import { bindMean, meanSchema } from "./mean";
import { bindMeanBySize, meanBySizeSchema } from "./meanBySize";
import type { BoundMeasure, Naming } from "./measure";
import { bindRate, rateSchema } from "./rate";
import { bindVotes, votesSchema } from "./votes";

/** Measures that are made of no other measure. */
export const simpleMeasureSchema = z.discriminatedUnion("kind", [
  enteredSchema,
  rateSchema,
  changeSchema,
  meanSchema,
  meanBySizeSchema,
  votesSchema,
]);

export type SimpleMeasure = z.infer<typeof simpleMeasureSchema>;

/** Ties a measure to its fields. */
export function bindSimple(measure: SimpleMeasure, names: Naming): BoundMeasure {
  switch (measure.kind) {
    case "entered":
      return bindEntered(measure, names);
    case "rate":
      return bindRate(measure, names);
    case "change":
      return bindChange(measure, names);
    case "mean":
      return bindMean(measure, names);
    case "meanBySize":
      return bindMeanBySize(measure, names);
    case "votes":
      return bindVotes(measure, names);
  }
}

import { z } from "zod";
import { bandsSchema, bindBands } from "./bands";
import { bindLinear, linearSchema } from "./linear";
import type { BoundScale, ScaleFacts } from "./scale";
import { bindShare, shareSchema } from "./share";
import { bindShortfall, shortfallSchema } from "./shortfall";

/** How a quantity becomes points. */
export const scaleSchema = z.discriminatedUnion("kind", [bandsSchema, shortfallSchema, linearSchema, shareSchema]);

export type Scale = z.infer<typeof scaleSchema>;

/** Ties a scale to its item. */
export function bindScale(scale: Scale, facts: ScaleFacts): BoundScale {
  switch (scale.kind) {
    case "bands":
      return bindBands(scale, facts);
    case "shortfall":
      return bindShortfall(scale, facts);
    case "linear":
      return bindLinear(scale, facts);
    case "share":
      return bindShare(scale, facts);
  }
}

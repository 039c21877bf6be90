import type { Readings } from "../rubric/interpretation";
import type { Rubric } from "../rubric/schema";

/** A rubric as written, as it stands under the readings, and the readings. */
export interface RubricInForce {
  readonly rubric: Rubric;
  readonly inForce: Rubric;
  readonly readings: Readings;
}

import { ruleTrial } from "./ruleTrial";

/** A number of any size that is entered as it is. */
const anyNumber = { kind: "entered", unit: "", min: -1000, max: null, whole: false };

/** A scale that gives the quantity itself as points. */
const asItIs = { kind: "linear", factor: 1, plus: 0, floor: null };

/** Points of a measured item: what is left out is a number as it is entered, and as it is for points. */
export function measuredTrial(parts: object, surroundings: { readonly max?: number; readonly rubric?: object } = {}) {
  return ruleTrial({ kind: "measured", measure: anyNumber, scale: asItIs, ...parts }, { max: 1000, ...surroundings });
}

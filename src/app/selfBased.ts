import type { SelfBased } from "../layout/resultTexts/texts";
import type { Evaluation } from "../scoring/evaluate";

/** How many units are scored by their own values, and how many of them are placed or graded by these. */
export function selfBasedUnits({ rubric, units }: Evaluation): SelfBased {
  const own = units.filter(({ basis }) => basis === "self");
  const computed = rubric.grading.kind !== "entered";
  const placed = own.filter(({ standing: { place, grade } }) => place !== null || (computed && grade !== null));
  return { units: own.length, placed: placed.length };
}

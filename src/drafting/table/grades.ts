import type { GradingReading } from "../grammar/gradingReading";
import type { Found } from "./found";

/** The grades that the lines around the table state; those by points only where there is a total. */
export function gradesOf({ grades }: Found, total: number | null): GradingReading | null {
  return total === null && grades?.grading.kind === "thresholds" ? null : grades;
}

import type { GradingReading } from "../grammar/gradingReading";
import { readGrading } from "../grammar/readGrading";
import type { Found } from "./found";

/** The grades that the lines around the table state; those by points only where there is a total. */
export function gradesOf({ notes, above }: Found, total: number | null): GradingReading | null {
  const grades = readGrading([...notes, ...above]);
  return total === null && grades?.grading.kind === "thresholds" ? null : grades;
}

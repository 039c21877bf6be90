import type { Grading } from "../../rubric/standing";
import type { OpenCase, Understood } from "./reading";

/** Grades as texts state them. */
export interface GradingReading {
  readonly grading: Grading;
  readonly understood: readonly Understood[];
  /** Clauses with amounts or shares that were not understood, as printed: the grades may depend on them. */
  readonly unread: readonly string[];
  /** Cases that the texts leave open; they concern the part “grading”. */
  readonly open: readonly OpenCase[];
}

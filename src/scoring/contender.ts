import type { FieldValues } from "../rules/field";
import type { Issue } from "../shared/issue";
import type { VetoFinding } from "./veto";
import type { UnitScore } from "./scoreUnits";

/** A unit as ranking and grading see it. */
export interface Contender {
  readonly name: string;
  readonly attributes: FieldValues;
  readonly score: UnitScore;
  readonly veto: VetoFinding;
  /** Complete, and scored on the side on which the cohort is compared. */
  readonly eligible: boolean;
}

/** A unit's competition rank, with how many share it; null where it has no place. */
export interface Place {
  readonly rank: number;
  readonly tied: number;
  /** How many units have a place in this comparison (N). */
  readonly count: number;
  /** Which comparison this is, where a cohort is compared in several groups. */
  readonly group: string;
}

/** A unit's grade, or why there is none yet. */
export interface GradeFinding {
  readonly grade: string | null;
  /** The grade before gates lowered it, and by what. */
  readonly lowered?: { readonly from: string; readonly reasons: readonly Reason[] };
  readonly issues: readonly Issue[];
}

/** Why something follows, with its ground in the document. */
interface Reason {
  readonly reason: string;
  readonly clause: string;
}

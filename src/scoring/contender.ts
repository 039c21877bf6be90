import type { FieldValues } from "../rules/field";
import type { VetoFinding } from "./veto";
import type { UnitScore } from "./unitScore";

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

import { at } from "../shared/list";
import type { Blocked } from "./blocked";
import type { Side, Unit } from "./entries";
import type { RubricInForce } from "./inForce";
import { hasEntered } from "./itemValues";
import type { ScoredUnit } from "./standing";
import type { TableItem } from "./table";
import type { CheckedUnit } from "./units";
import { scoreCohort, type Candidate, type UnitScore } from "./unitScore";

/** A unit scored on the side that counts for it: the reviewers' or, where they entered nothing, its own. */
export interface Member extends ScoredUnit {
  readonly checked: CheckedUnit;
  readonly side: Side;
  /** Has a place among the others once it is complete. */
  readonly compared: boolean;
  /** What it was scored from. */
  readonly candidate: Candidate;
  /** The unit's own values scored the same way; null where it entered none. */
  readonly self: UnitScore | null;
}

/**
 * Scores the units of one category on both sides. Comparisons are among the values of one side; a unit that counts by
 * its own values has a place only where no unit of the cohort is reviewed.
 */
export function scoreMembers(
  { inForce }: RubricInForce,
  table: readonly TableItem[],
  units: readonly CheckedUnit[],
  blocked: Blocked,
): readonly Member[] {
  const reviewed = units.map(({ unit }) => candidateOf(unit, "entries", blocked));
  const reviewedScores = scoreCohort(inForce, table, reviewed, "entries");
  const ownUnits = units.filter(({ unit }) => hasEntered(unit, "self"));
  const own = ownUnits.map(({ unit }) => candidateOf(unit, "self", blocked));
  const ownScores = scoreCohort(inForce, table, own, "self");
  const places = new Map(ownUnits.map((checked, index) => [checked, index]));
  const anyReviewed = units.some(({ unit }) => hasEntered(unit, "entries"));
  return units.map((checked, index): Member => {
    const { unit, attributes } = checked;
    const place = places.get(checked);
    const self = place === undefined ? null : at(ownScores, place);
    const bySelf = self !== null && !hasEntered(unit, "entries");
    const compared = !bySelf || !anyReviewed;
    const score = bySelf ? self : at(reviewedScores, index);
    const candidate = bySelf && place !== undefined ? at(own, place) : at(reviewed, index);
    const side = bySelf ? "self" : "entries";
    const eligible = score.complete && compared;
    return { name: unit.name, attributes, checked, side, compared, candidate, score, self, eligible };
  });
}

export function candidateOf(unit: Unit, side: Side, blocked: Blocked): Candidate {
  return { name: unit.name, values: unit[side] ?? {}, blocked: blocked(unit.name, side) };
}

import type { Rubric } from "../rubric/schema";
import { at } from "../shared/list";
import type { Blocked } from "./blocked";
import type { Candidate } from "./candidate";
import type { Side } from "./entries";
import { hasEntered } from "./itemValues";
import type { ScoredUnit } from "./standing";
import type { CheckedUnit } from "./units";
import { scoreCohort, type UnitScore } from "./unitScore";
import type { TableFor } from "./variants";

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
  inForce: Rubric,
  tableFor: TableFor,
  units: readonly CheckedUnit[],
  blocked: Blocked,
): readonly Member[] {
  const reviewed = units.map((checked) => candidateOf(checked, "entries", tableFor, blocked));
  const reviewedScores = scoreCohort(inForce, reviewed, "entries");
  const ownUnits = units.filter(({ unit }) => hasEntered(unit, "self"));
  const own = ownUnits.map((checked) => candidateOf(checked, "self", tableFor, blocked));
  const ownScores = scoreCohort(inForce, own, "self");
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

/** What one side of a unit is scored from. */
export function candidateOf(
  { unit, attributes }: Pick<CheckedUnit, "unit" | "attributes">,
  side: Side,
  tableFor: TableFor,
  blocked: Blocked,
): Candidate {
  const { name } = unit;
  return { name, attributes, table: tableFor(attributes), values: unit[side] ?? {}, blocked: blocked(name, side) };
}

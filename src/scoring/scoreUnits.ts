import type { Rubric } from "../rubric/schema";
import type { Outcome } from "../rules/rule";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Candidate } from "./candidate";
import type { Side } from "./entries";
import { reckonBy } from "./totalSteps";
import { scoreItems } from "./scoreItems";
import type { Totals, Adjustment } from "./totals";
import type { Blocked } from "./blocked";
import { hasEntered } from "./itemValues";
import type { ScoredUnit } from "./standing";
import type { CheckedUnit } from "./units";
import type { TableFor } from "./variants";

/** What the items of one unit come to, in the order of the table. */
export interface UnitScore {
  readonly outcomes: readonly Outcome[];
  readonly totals: Totals;
  /** What was done between the items' points and the total, in order. */
  readonly adjustments: readonly Adjustment[];
  /** Every item is scored, rated or flagged, and the total follows from them. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

/** Scores one side of all units of a cohort, in the order of the input: items, then totals. */
export function scoreCohort(rubric: Rubric, candidates: readonly Candidate[], side: Side): readonly UnitScore[] {
  const [first] = candidates;
  if (first === undefined) return [];
  const reckon = reckonBy(rubric, first.table);
  return scoreItems(rubric, candidates, side).map(({ outcomes, issues: ofItems }, index): UnitScore => {
    const candidate = at(candidates, index);
    const { totals, adjustments, issues: open } = reckon(candidate, outcomes);
    const ofTotals = open.map((found) => ({ ...found, place: { unit: candidate.name, side, ...found.place } }));
    const scored = outcomes.every(({ status }) => status !== "blank" && status !== "unusable");
    const issues = ofTotals.length === 0 ? ofItems : [...ofItems, ...ofTotals];
    return { outcomes, totals, adjustments, complete: scored && open.length === 0, issues };
  });
}

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

import type { Rubric } from "../rubric/schema";
import type { Ranking } from "../rubric/standing";
import { at } from "../shared/list";
import { asPart, mapped, type Portions } from "../shared/portions";
import type { Cohort } from "./checkEntries";
import type { EntryColumns } from "./columns";
import type { Side } from "./entries";
import { attributeHolds } from "./condition";
import { hasEntered } from "./itemValues";
import { itemPortions, type ScoredItems } from "./scoreItems";
import { isSettled, type Adjustment, type Totals } from "./totals";
import { runningTotals } from "./totalSteps";
import type { CheckedUnit } from "./units";

/** The points of one unit on one side: its items in the order of its table, and what they add up to. */
export interface UnitScore extends ScoredItems {
  /** The sums of the items' points, before anything is done to them. */
  readonly sums: Totals;
  readonly totals: Totals;
  /** What was done between the items' points and the total, in order. */
  readonly adjustments: readonly Adjustment[];
  /** Every item is scored, rated or flagged, and the total follows from them. */
  readonly complete: boolean;
}

/** A unit scored on the side that counts for it: the reviewers' or, where they entered nothing, its own. */
export interface ScoredUnit extends CheckedUnit {
  readonly side: Side;
  readonly score: UnitScore;
  /** The unit's own values scored the same way; null where it entered none. */
  readonly self: UnitScore | null;
  /** Scored on the side on which the cohort is compared. */
  readonly compared: boolean;
}

/** Whether a unit may have a rank and a grade. */
export function isEligible(unit: ScoredUnit, ranking: Ranking): boolean {
  return keptOut(unit, ranking) === null;
}

/**
 * What keeps a unit from being ranked with the others: it is none of those that are ranked, its total is open, or its
 * values are its own, where others are reviewed or such values never count; null where nothing does.
 */
export function keptOut(
  { score, side, compared, attributes }: ScoredUnit,
  { self, excluded = null }: Ranking,
): "excluded" | "incomplete" | "self" | null {
  if (excluded !== null && attributeHolds(excluded, attributes) === true) return "excluded";
  if (!score.complete) return "incomplete";
  return compared && (side === "entries" || self !== "never") ? null : "self";
}

/**
 * Scores the units of one category on both sides. Comparisons are among the values of one side; a unit that counts by
 * its own values is compared only where no unit of the cohort is reviewed.
 */
export function* unitPortions(
  rubric: Rubric,
  { units, columns }: Pick<Cohort, "units" | "columns">,
): Portions<readonly ScoredUnit[]> {
  const reviewed = yield* sidePortions(rubric, units, columns, "entries");
  const selfAssessed = units.filter(({ unit }) => hasEntered(unit, "self"));
  const own = yield* asPart(sidePortions(rubric, selfAssessed, columns, "self"));
  const selfOf = new Map(selfAssessed.map((unit, index) => [unit, at(own, index)]));
  const anyReviewed = units.some(({ unit }) => hasEntered(unit, "entries"));
  return units.map((checked, index): ScoredUnit => {
    const self = selfOf.get(checked) ?? null;
    const bySelf = self !== null && !hasEntered(checked.unit, "entries");
    const { place, unit, ledger, attributes, table, blocked, issues } = checked;
    // Written out: spreading the unit costs a quarter of the whole evaluation.
    return {
      place,
      unit,
      ledger,
      attributes,
      table,
      blocked,
      issues,
      side: bySelf ? "self" : "entries",
      score: bySelf ? self : at(reviewed, index),
      self,
      compared: !bySelf || !anyReviewed,
    };
  });
}

/** Scores one side of some units of a category, in their order: items, then totals. */
function* sidePortions(
  rubric: Rubric,
  units: readonly CheckedUnit[],
  columns: EntryColumns,
  side: Side,
): Portions<readonly UnitScore[]> {
  const [first] = units;
  if (first === undefined) return [];
  const totalOf = runningTotals(rubric, first.table);
  const items = yield* itemPortions(rubric, units, columns, side);
  const score = ({ outcomes, issues: itemIssues }: ScoredItems, index: number): UnitScore => {
    const { unit, table, attributes } = at(units, index);
    const { sums, totals, adjustments, issues: open } = totalOf({ table, outcomes, attributes });
    const scored = outcomes.every(isSettled);
    const totalIssues = open.map((found) => ({ ...found, place: { unit: unit.name, side, ...found.place } }));
    const issues = totalIssues.length === 0 ? itemIssues : [...itemIssues, ...totalIssues];
    return { outcomes, issues, sums, totals, adjustments, complete: scored && open.length === 0 };
  };
  return yield* asPart(mapped(items, score));
}

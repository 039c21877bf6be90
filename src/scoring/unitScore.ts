import type { Rubric } from "../rubric/schema";
import type { Outcome } from "../rules/rule";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Candidate } from "./candidate";
import type { Side } from "./entries";
import { reckonBy } from "./reckon";
import type { Adjustment } from "./reckoning";
import { scoreItems } from "./scoreItems";
import type { Totals } from "./totals";

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

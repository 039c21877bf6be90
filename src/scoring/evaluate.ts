import type { Readings } from "../rubric/interpretation";
import { applyReadings, readingsInForce } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import { blockedItems, type Blocked } from "./blocked";
import { evaluateCohort, type UnitEvaluation } from "./cohort";
import type { Entries, Unusable } from "./entries";
import type { RubricInForce } from "./inForce";
import { foldLedger } from "./ledger";
import { checkUnits, type CheckedUnit } from "./units";

/** One scored workbook: every unit in the order of the input, and what concerns none of them alone. */
export interface Evaluation {
  /** The rubric with the readings in force applied. */
  readonly rubric: Rubric;
  readonly readings: Readings;
  readonly units: readonly UnitEvaluation[];
  readonly issues: readonly Issue[];
  /** Some unit is incomplete, so whatever compares units may still change. */
  readonly provisional: boolean;
}

/**
 * Scores a cohort. The stages: readings → units checked → ledger folded in → each category's cohort scored (items
 * as they are for each unit, their limits, sums and what is done to them, veto, ranks, grades, gates) → everything back in the order of the input. Users' faults are issues; nothing is
 * thrown for them. `unusable` names values that were handed in but could not be read.
 */
export function evaluate(rubric: Rubric, entries: Entries, unusable: readonly Unusable[] = []): Evaluation {
  const { readings, issues: readingIssues } = readingsInForce(rubric, entries.interpretations);
  const inForce: RubricInForce = { rubric, inForce: applyReadings(rubric, readings), readings };
  const checked = checkUnits(rubric, entries);
  const folded = foldLedger(rubric, { ...entries, units: checked.units.map(({ unit }) => unit) });
  const byUnit = issuesByUnit(folded.issues);
  const members = checked.units.map((member, index): CheckedUnit => {
    const unit = at(folded.units, index);
    return { ...member, unit, issues: [...member.issues, ...(byUnit.get(unit.name) ?? [])] };
  });
  const units = evaluateByCategory(inForce, members, blockedItems(rubric, folded.issues, unusable));
  return {
    rubric: inForce.inForce,
    readings,
    units,
    issues: [...readingIssues, ...checked.issues, ...(byUnit.get(undefined) ?? [])],
    provisional: units.some(({ score }) => !score.complete),
  };
}

function evaluateByCategory(
  inForce: RubricInForce,
  members: readonly CheckedUnit[],
  blocked: Blocked,
): readonly UnitEvaluation[] {
  const groups = new Map<string | null, number[]>();
  members.forEach(({ unit }, index) => {
    const category = unit.category ?? null;
    const group = groups.get(category) ?? [];
    groups.set(category, group);
    group.push(index);
  });
  const evaluations: UnitEvaluation[] = [];
  for (const [category, group] of groups) {
    const cohort = group.map((index) => at(members, index));
    evaluateCohort(inForce, category, cohort, blocked).forEach((evaluation, position) => {
      evaluations[at(group, position)] = evaluation;
    });
  }
  return evaluations;
}

/** Issues with a unit of the cohort by its name; all others under undefined. */
function issuesByUnit(issues: readonly Issue[]): ReadonlyMap<string | undefined, readonly Issue[]> {
  const groups = new Map<string | undefined, Issue[]>();
  for (const found of issues) {
    const name = found.code === "unknown-ledger-unit" ? undefined : found.place.unit;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(found);
  }
  return groups;
}

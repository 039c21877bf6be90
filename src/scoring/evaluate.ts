import type { Readings } from "../rubric/interpretation";
import { applyReadings, readingsInForce } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import { type Issue, issue } from "../shared/issue";
import { at } from "../shared/list";
import { blockedItems, type Blocked } from "./blocked";
import type { Entries, Unusable, Unit } from "./entries";
import { foldLedger } from "./ledger";
import { checkUnits, type CheckedUnit } from "./units";
import { type RubricInForce, scoringTable, type TableItem } from "./table";
import { suspicions } from "./suspicions";
import { otherRoundingNotices } from "./otherRounding";
import { otherStandingNotices } from "./otherStandings";
import { otherTableNotices } from "./otherTables";
import { standingsOf, type Standing } from "./standing";
import { type UnitScore, scoreMembers, type Member } from "./scoreUnits";
import { tablesOf } from "./variants";

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

/** Everything that scoring finds out about one unit. */
export interface UnitEvaluation {
  readonly unit: Unit;
  /** Whose values the points come from: the reviewers' or, where there are none, the unit's own. */
  readonly basis: "reviewed" | "self";
  /** The items as they are for this unit. */
  readonly table: readonly TableItem[];
  readonly score: UnitScore;
  /** The unit's own values scored the same way; null where it entered none. */
  readonly self: UnitScore | null;
  readonly standing: Standing;
  readonly issues: readonly Issue[];
}

/**
 * Scores the units of one category together: items and totals, then veto, ranks and grades, then what other readings
 * would change and what looks wrong. `blocked` names items made unusable before.
 */
function evaluateCohort(
  rules: RubricInForce,
  category: string | null,
  units: readonly CheckedUnit[],
  blocked: Blocked,
): readonly UnitEvaluation[] {
  const table = scoringTable(rules, category);
  const members = scoreMembers(rules.inForce, tablesOf(rules, table), units, blocked);
  const standings = standingsOf(rules.inForce, table, members);
  const found = [
    members.map((member) => scoreIssues(rules.rubric, member)),
    standings.map(({ issues }) => issues),
    otherStandingNotices(rules, category, members, standings),
    otherRoundingNotices(rules, category, members, standings),
    otherTableNotices(rules, category, members, standings),
    suspicions(rules.inForce, table, members),
  ];
  return members.map(({ checked: { unit }, candidate, side, score, self }, index) => ({
    unit,
    basis: side === "self" ? "self" : "reviewed",
    table: candidate.table,
    score,
    self,
    standing: at(standings, index),
    issues: found.flatMap((byUnit) => at(byUnit, index)),
  }));
}

/** The issues of a unit's values. Of its own values beside reviewed ones, only what its office should know is told. */
function scoreIssues(rubric: Rubric, { checked, side, compared, score, self, name }: Member): Issue[] {
  if (side === "entries")
    return [...checked.issues, ...score.issues, ...(self === null ? [] : selfIssues(rubric, self))];
  return [...checked.issues, issue(compared ? "self-basis-all" : "self-basis", { unit: name }, {}), ...score.issues];
}

/** Faults, and blanks where the document asks for the unit's own points. */
export function selfIssues(rubric: Rubric, { issues }: Pick<UnitScore, "issues">): Issue[] {
  return issues.filter(
    ({ severity, code }) => severity === "error" || (code === "blank" && rubric.self.asks === "points"),
  );
}

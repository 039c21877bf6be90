import type { Rubric } from "../rubric/schema";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Blocked } from "./blocked";
import { suspicions } from "./checks";
import type { Unit } from "./entries";
import type { RubricInForce } from "./inForce";
import { scoreMembers, type Member } from "./members";
import { otherRoundingNotices } from "./otherRounding";
import { otherStandingNotices } from "./otherStandings";
import { otherTableNotices } from "./otherTables";
import { standingsOf, type Standing } from "./standing";
import { scoringTable, type TableItem } from "./table";
import type { CheckedUnit } from "./units";
import type { UnitScore } from "./unitScore";
import { tablesOf } from "./variants";

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
export function evaluateCohort(
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

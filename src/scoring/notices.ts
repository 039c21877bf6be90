import type { Rubric } from "../rubric/schema";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Portions } from "../shared/portions";
import type { Cohort } from "./checkEntries";
import { otherRoundingNotices } from "./otherRounding";
import { otherStandingNotices } from "./otherStandings";
import { otherTableNotices } from "./otherTables";
import type { ScoredUnit, UnitScore } from "./scoreUnits";
import type { Standing } from "./standing";
import { suspicions } from "./suspicions";
import type { RubricInForce } from "./table";

/**
 * Whatever there is to say of each unit of a cohort: its values and its standing, then what other readings would
 * change, then what looks wrong.
 */
export function* noticePortions(
  rules: RubricInForce,
  cohort: Cohort,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
): Portions<readonly (readonly Issue[])[]> {
  const kinds = [
    units.map((unit) => valueIssues(rules.inForce, unit)),
    standings.map(({ issues }) => issues),
    yield* otherStandingNotices(rules, cohort, units, standings),
    yield* otherRoundingNotices(rules, cohort, units, standings),
    yield* otherTableNotices(rules, cohort, units, standings),
  ];
  yield;
  kinds.push(suspicions(rules.inForce, cohort.table, units, standings));
  yield;
  return units.map((_, index) => kinds.flatMap((byUnit) => at(byUnit, index)));
}

/** The issues of a unit's values. Of its own values beside reviewed ones, only what its office should know is reported. */
function valueIssues(rubric: Rubric, { unit, issues, side, compared, score, self }: ScoredUnit): Issue[] {
  if (side === "entries") return [...issues, ...score.issues, ...(self === null ? [] : selfIssues(rubric, self))];
  const ranked = compared && rubric.ranking.self !== "never";
  return [...issues, issue(ranked ? "self-basis-all" : "self-basis", { unit: unit.name }, {}), ...score.issues];
}

/** Faults, and blanks where the document asks for the unit's own points. */
export function selfIssues(rubric: Rubric, { issues }: Pick<UnitScore, "issues">): Issue[] {
  return issues.filter(
    ({ severity, code }) => severity === "error" || (code === "blank" && rubric.self.asks === "points"),
  );
}

import type { Rubric } from "../rubric/schema";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Blocked } from "./blocked";
import { suspicions } from "./checks";
import type { Side, Unit } from "./entries";
import type { RubricInForce } from "./inForce";
import { hasEntered } from "./itemValues";
import { otherRoundingNotices } from "./otherRounding";
import { otherStandingNotices } from "./otherStandings";
import { standingsOf, type Standing } from "./standing";
import { scoringTable, type TableItem } from "./table";
import type { CheckedUnit } from "./units";
import { scoreCohort, type Candidate, type UnitScore } from "./unitScore";

/** Everything that scoring finds out about one unit. */
export interface UnitEvaluation {
  readonly unit: Unit;
  /** Whose values the points come from: the reviewers' or, where there are none, the unit's own. */
  readonly basis: "reviewed" | "self";
  readonly table: readonly TableItem[];
  readonly score: UnitScore;
  /** The unit's own values scored the same way; null where it entered none. */
  readonly self: UnitScore | null;
  readonly standing: Standing;
  readonly issues: readonly Issue[];
}

/**
 * Scores the units of one category together. A unit without any reviewed value is scored from its own values; it is
 * compared only where no unit of the cohort is reviewed. `blocked` names items made unusable before.
 */
export function evaluateCohort(
  rules: RubricInForce,
  category: string | null,
  members: readonly CheckedUnit[],
  blocked: Blocked,
): readonly UnitEvaluation[] {
  const { rubric, inForce } = rules;
  const table = scoringTable(rules, category);
  const reviewed = scoreSide(inForce, table, members, "entries", blocked);
  const own = scoreSide(inForce, table, members, "self", blocked);
  const anyReviewed = members.some(({ unit }) => hasEntered(unit, "entries"));
  const scoredUnits = members.map((member, index) => {
    const bySelf = !hasEntered(member.unit, "entries") && at(own, index) !== null;
    const score = (bySelf ? own[index] : null) ?? reviewedScore(reviewed, index);
    const eligible = score.complete && (!bySelf || !anyReviewed);
    return { name: member.unit.name, attributes: member.attributes, score, eligible, bySelf };
  });
  const standings = standingsOf(inForce, table, scoredUnits);
  const roundings = otherRoundingNotices(
    rules,
    category,
    members.map(({ unit }, index) => {
      const scored = at(scoredUnits, index);
      const side = scored.bySelf ? "self" : "entries";
      return { candidate: candidateOf(unit, side, blocked), side, scored, standing: at(standings, index) };
    }),
  );
  const notices = otherStandingNotices(rules, category, scoredUnits, standings);
  const suspicious = suspicions(inForce, table, scoredUnits);
  return members.map((member, index): UnitEvaluation => {
    const { score, bySelf } = at(scoredUnits, index);
    const self = own[index] ?? null;
    const standing = at(standings, index);
    const issues = [
      ...member.issues,
      ...(bySelf ? basisNotice(member.unit, anyReviewed) : []),
      ...score.issues,
      ...(bySelf || self === null ? [] : selfIssues(rubric, self)),
      ...standing.issues,
      ...at(notices, index),
      ...(roundings.get(member.unit.name) ?? []),
      ...at(suspicious, index),
    ];
    return { unit: member.unit, basis: bySelf ? "self" : "reviewed", table, score, self, standing, issues };
  });
}

function reviewedScore(scores: readonly (UnitScore | null)[], index: number): UnitScore {
  const score = scores[index];
  if (score === null || score === undefined) throw new Error("every unit has a reviewed score");
  return score;
}

/** Scores one side; units without own values have no score of that side. */
function scoreSide(
  rubric: Rubric,
  table: readonly TableItem[],
  members: readonly CheckedUnit[],
  side: Side,
  blocked: Blocked,
): readonly (UnitScore | null)[] {
  const taking = members.filter(({ unit }) => side === "entries" || hasEntered(unit, side));
  const candidates = taking.map(({ unit }) => candidateOf(unit, side, blocked));
  const scores = scoreCohort(rubric, table, candidates, side);
  const byName = new Map(taking.map(({ unit }, index) => [unit.name, at(scores, index)]));
  return members.map(({ unit }) => byName.get(unit.name) ?? null);
}

function candidateOf(unit: Unit, side: Side, blocked: Blocked): Candidate {
  return { name: unit.name, values: unit[side] ?? {}, blocked: blocked(unit.name, side) };
}

function basisNotice(unit: Unit, anyReviewed: boolean): Issue[] {
  return [issue(anyReviewed ? "self-basis" : "self-basis-all", { unit: unit.name }, {})];
}

/** Of the unit's own values only faults are told, and blanks where the document asks for the unit's own points. */
function selfIssues(rubric: Rubric, { issues }: UnitScore): Issue[] {
  return issues.filter(
    ({ severity, code }) => severity === "error" || (code === "blank" && rubric.self.asks === "points"),
  );
}

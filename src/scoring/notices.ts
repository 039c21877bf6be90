import type { Rubric } from "../rubric/schema";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import type { Portions } from "../shared/portions";
import type { Cohort } from "./checkEntries";
import { otherRoundingNotices } from "./otherRounding";
import { otherTableNotices } from "./otherTables";
import type { ScoredUnit, UnitScore } from "./scoreUnits";
import { type Standing, standingsOf } from "./standing";
import { suspicions } from "./suspicions";
import { type RubricInForce, scoringTable, type TableItem } from "./table";
import { type Interpretation, itemsConcerned } from "../rubric/interpretation";
import { differenceNotice, otherRubrics } from "./otherRubrics";
import { decidesStanding, needsWholeTable } from "./readingReach";
import type { Compared } from "./scoreAgain";

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

/**
 * Notices of the readings of the veto, the ranking or the grading not in force that would give a unit another veto or
 * another grade, or put a vetoed unit into the ranking. Mere shifts of rank behind such a unit are not reported one by
 * one.
 */
function* otherStandingNotices(
  rules: RubricInForce,
  cohort: Compared,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
): Portions<readonly (readonly Issue[])[]> {
  const notices = units.map((): Issue[] => []);
  const { inForce } = rules;
  const isConcerned = (one: Interpretation) => decidesStanding(one, inForce) && !needsWholeTable(one, inForce);
  for (const other of otherRubrics(rules, isConcerned)) {
    yield;
    const table = scoringTable(other.rules, cohort.category);
    standingsOf(other.rules.inForce, table, units, cohort.awaited).forEach((standing, index) => {
      const place = placeOf(other.interpretation, table, at(units, index).unit.name);
      const notice = differenceNotice(other, place, at(standings, index), standing);
      if (notice !== null) at(notices, index).push(notice);
    });
  }
  return notices;
}

/** The item that a reading is about, or the item that vetoes where it is about vetoes, or the unit alone. */
function placeOf(interpretation: Interpretation, table: readonly TableItem[], unit: string): Place {
  const { applies } = interpretation;
  const concerned = itemsConcerned(interpretation);
  const aboutVetoes = "part" in applies && applies.part === "veto";
  const item = table.find(({ item: { id, counts } }) => concerned.includes(id) || (aboutVetoes && counts === "veto"));
  return item === undefined ? { unit } : { unit, item: item.item.id };
}

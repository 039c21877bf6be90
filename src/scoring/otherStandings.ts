import type { Interpretation } from "../rubric/interpretation";
import { itemsConcerned } from "../rubric/itemReadings";
import type { Issue, Place } from "../shared/issue";
import { at } from "../shared/list";
import type { Portions } from "../shared/portions";
import { differenceNotice, otherRubrics } from "./otherRubrics";
import { decidesStanding, needsWholeTable } from "./readingReach";
import type { Compared } from "./scoreAgain";
import type { ScoredUnit } from "./scoreUnits";
import { standingsOf, type Standing } from "./standing";
import { scoringTable, type RubricInForce, type TableItem } from "./table";

/**
 * Notices of the readings of the veto, the ranking or the grading not in force that would give a unit another veto or
 * another grade, or put a vetoed unit into the ranking. Mere shifts of rank behind such a unit are not reported one by
 * one.
 */
export function* otherStandingNotices(
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

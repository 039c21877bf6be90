import { at } from "../shared/list";
import type { RubricInForce } from "./inForce";
import type { Member } from "./members";
import { standingsOf, type Standing } from "./standing";
import { scoringTable } from "./table";
import { scoreCohort, type UnitScore } from "./unitScore";
import { tablesOf } from "./variants";

/** Units scored once more under another rubric, each on the side that counts for it. */
export function scoreAgain(
  other: RubricInForce,
  category: string | null,
  members: readonly Member[],
): readonly Again[] {
  const table = scoringTable(other, category);
  const tableFor = tablesOf(other, table);
  const scores = new Map<Member, UnitScore>();
  for (const side of ["entries", "self"] as const) {
    const own = members.filter((member) => member.side === side);
    const candidates = own.map(({ candidate }) => ({ ...candidate, table: tableFor(candidate.attributes) }));
    scoreCohort(other.inForce, candidates, side).forEach((score, index) => scores.set(at(own, index), score));
  }
  const again = members.map((member): Member => {
    const score = scores.get(member) ?? member.score;
    return { ...member, score, eligible: score.complete && member.compared };
  });
  return standingsOf(other.inForce, table, again).map((standing, index) => {
    return { standing, score: at(again, index).score };
  });
}

/** How a unit would stand. */
export interface Again {
  readonly score: UnitScore;
  readonly standing: Standing;
}

import { at } from "../shared/list";
import { standingsOf, type Standing } from "./standing";
import { scoringTable, type RubricInForce } from "./table";
import { scoreCohort, type UnitScore, type Member } from "./scoreUnits";
import { tablesOf } from "./variants";
import { type Interpretation } from "../rubric/interpretation";
import { type Choice } from "../rubric/interpretation";
import { issue } from "../shared/issue";
import { type Issue } from "../shared/issue";
import { type Place } from "../shared/issue";

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

/** The notice that a reading changes a unit's veto, grade or presence in the ranking; null where it does not. */
export function differenceNotice(
  { question }: Interpretation,
  choice: Choice,
  place: Place,
  now: Standing,
  other: Standing,
): Issue | null {
  const result = differenceText(now, other);
  return result === null ? null : issue("other-reading-result", place, { question, choice: choice.label, result });
}

function differenceText(now: Standing, other: Standing): string | null {
  if (now.veto.hit !== other.veto.hit) return other.veto.hit ? "将一票否决" : "不一票否决";
  if (now.grade !== other.grade && now.grade !== null && other.grade !== null) return `等次为“${other.grade}”`;
  if (!now.veto.hit || (now.rank === null) === (other.rank === null)) return null;
  return other.rank === null ? "不参加排名" : `参加排名，列第${String(other.rank)}名`;
}

import type { Choice, Interpretation } from "../rubric/interpretation";
import { applyChoice } from "../rubric/readings";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import { said, type OwnWords } from "../shared/said";
import { SIDES } from "./entries";
import { scoreSide, type ScoredUnit, type UnitScore } from "./scoreUnits";
import { standingsOf, type Standing } from "./standing";
import { scoringTable, type RubricInForce } from "./table";
import { tablesOf } from "./variants";
import { lookUp } from "../shared/lookUp";

/** A reading that is not in force, and the rules as they would stand under it. */
export interface OtherRubric {
  readonly interpretation: Interpretation;
  readonly choice: Choice;
  readonly rules: RubricInForce;
}

/** The rubric under each reading not in force, one at a time, of those interpretations that are `concerned`. */
export function otherRubrics(
  { rubric, inForce, readings }: RubricInForce,
  concerned: (interpretation: Interpretation) => boolean,
): readonly OtherRubric[] {
  return rubric.interpretations.filter(concerned).flatMap((interpretation) =>
    interpretation.choices
      .filter(({ id }) => id !== lookUp(readings, interpretation.id))
      .map((choice): OtherRubric => {
        const rules = { rubric, inForce: applyChoice(inForce, interpretation, choice), readings };
        return { interpretation, choice, rules };
      }),
  );
}

/** How a unit would stand. */
export interface Alternative {
  readonly score: UnitScore;
  readonly standing: Standing;
}

/** Units scored once more under other rules, each on the side that counts for it. */
export function scoreAgain(
  rules: RubricInForce,
  category: string | null,
  units: readonly ScoredUnit[],
): readonly Alternative[] {
  const table = scoringTable(rules, category);
  const tableFor = tablesOf(rules, table);
  const again = units.map((unit): ScoredUnit => ({ ...unit, table: tableFor(unit.attributes) }));
  const scores = new Map<ScoredUnit, UnitScore>();
  for (const side of SIDES) {
    const own = again.filter((unit) => unit.side === side);
    scoreSide(rules.inForce, own, side).forEach((score, index) => scores.set(at(own, index), score));
  }
  const scored = again.map((unit): ScoredUnit => ({ ...unit, score: scores.get(unit) ?? unit.score }));
  return standingsOf(rules.inForce, table, scored).map((standing, index) => {
    return { score: at(scored, index).score, standing };
  });
}

/** The notice that a reading changes a unit's veto, grade or presence in the ranking; null where it does not. */
export function differenceNotice(
  { interpretation: { question }, choice }: OtherRubric,
  place: Place,
  now: Standing,
  then: Standing,
): Issue | null {
  const result = differenceWords(now, then);
  return result === null ? null : issue("other-reading-result", place, { question, choice: choice.label, result });
}

function differenceWords(now: Standing, then: Standing): OwnWords | null {
  if (now.veto.hit !== then.veto.hit) return then.veto.hit ? "veto-becomes" : "veto-ends";
  if (now.grade !== then.grade && now.grade !== null && then.grade !== null) {
    return said("grade-becomes", { grade: then.grade });
  }
  if (now.placedBy !== "self" && then.placedBy === "self") return "standing-ends";
  if (now.placedBy === "self" && then.placedBy !== "self" && then.grade !== null) {
    return said("grade-becomes", { grade: then.grade });
  }
  if (!now.veto.hit || (now.place === null) === (then.place === null)) return null;
  if (then.place === null) return "rank-ends";
  // Hidden ranks stay hidden.
  return then.rank === null ? null : said("rank-becomes", { rank: then.rank });
}

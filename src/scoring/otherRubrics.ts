import type { Choice, Interpretation } from "../rubric/interpretation";
import { decidedCases } from "../rubric/itemReadings";
import { applyChoice } from "../rubric/readings";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import { asPart, type Portions } from "../shared/portions";
import { said, type OwnWords } from "../shared/said";
import type { Cohort } from "./checkEntries";
import { SIDES } from "./entries";
import { foldAgain } from "./ledger";
import { sidePortions, type ScoredUnit, type UnitScore } from "./scoreUnits";
import { standingsOf, type Standing } from "./standing";
import { scoringTable, type RubricInForce } from "./table";
import { isSettled } from "./totals";
import { runningTotals } from "./totalSteps";
import { tablesOf } from "./variants";

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
  const cases = rubric.interpretations.filter(concerned).flatMap((one) => decidedCases(one, readings));
  return cases.flatMap(({ interpretation, choice: now }) =>
    interpretation.choices
      .filter(({ id }) => id !== now)
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

/** What the units are compared in. */
export type Compared = Pick<Cohort, "category" | "awaited">;

/** Units scored once more under other rules, each on the side that counts for it. */
export function* scoreAgain(
  rules: RubricInForce,
  { category, awaited }: Compared,
  units: readonly ScoredUnit[],
): Portions<readonly Alternative[]> {
  const table = scoringTable(rules, category);
  const tableFor = tablesOf(rules, table);
  const folded = foldAgain(rules.inForce);
  const again = units.map((one): ScoredUnit => {
    const { unit, ledger, attributes } = one;
    return { ...one, unit: ledger === null ? unit : folded(ledger), table: tableFor(attributes) };
  });
  const scores = new Map<ScoredUnit, UnitScore>();
  for (const side of SIDES) {
    const own = again.filter((unit) => unit.side === side);
    const found = yield* asPart(sidePortions(rules.inForce, own, side));
    found.forEach((score, index) => scores.set(at(own, index), score));
  }
  const scored = again.map((unit): ScoredUnit => ({ ...unit, score: scores.get(unit) ?? unit.score }));
  return standingsOf(rules.inForce, table, scored, awaited).map((standing, index) => {
    return { score: at(scored, index).score, standing };
  });
}

/** Units with the sums of their points once more, where a reading is about those alone. */
export function addUpAgain(
  { inForce }: RubricInForce,
  { awaited }: Compared,
  units: readonly ScoredUnit[],
): readonly Alternative[] {
  const { table } = at(units, 0);
  const totalOf = runningTotals(inForce, table);
  const scored = units.map((unit): ScoredUnit => {
    const { outcomes } = unit.score;
    const { totals, adjustments, issues } = totalOf({ table: unit.table, outcomes, attributes: unit.attributes });
    const complete = outcomes.every(isSettled) && issues.length === 0;
    return { ...unit, score: { ...unit.score, totals, adjustments, complete } };
  });
  return standingsOf(inForce, table, scored, awaited).map((standing, index) => {
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
  if (now.placedBy !== "apart" && then.placedBy === "apart") return "total-ends";
  if (now.placedBy !== "self" && then.placedBy === "self") return "standing-ends";
  if (now.placedBy === "self" && then.placedBy !== "self" && then.grade !== null) {
    return said("grade-becomes", { grade: then.grade });
  }
  if (!now.veto.hit || (now.place === null) === (then.place === null)) return consequenceWords(now, then);
  if (then.place === null) return "rank-ends";
  // Hidden ranks stay hidden.
  return then.rank === null ? null : said("rank-becomes", { rank: then.rank });
}

/** What would follow instead for a unit whose grade stays. */
function consequenceWords({ consequences: now }: Standing, { consequences: then }: Standing): OwnWords | null {
  const texts = (all: Standing["consequences"]) => all.map(({ text }) => text).join("；");
  if (texts(now) === texts(then)) return null;
  return then.length === 0 ? "consequence-ends" : said("consequence-becomes", { text: texts(then) });
}

import type { Interpretation, Choice } from "../rubric/interpretation";
import { applyChoice, itemsConcerned } from "../rubric/readings";
import type { Rubric } from "../rubric/schema";
import { issue, type Issue, type Place } from "../shared/issue";
import { at } from "../shared/list";
import { said, type OwnWords } from "../shared/said";
import type { RubricInForce } from "./inForce";
import { scoringTable, type TableItem } from "./table";
import { standingsOf, type ScoredUnit, type Standing } from "./standing";
import { lookUp } from "../shared/lookUp";

/** A reading of the veto, the ranking or the grading that is not in force, with the rubric as it would stand. */
interface OtherStanding {
  readonly interpretation: Interpretation;
  readonly choice: Choice;
  readonly rubric: Rubric;
}

/**
 * Tells which reading not in force would give a unit another veto or another grade, or put a vetoed unit into the
 * ranking. Mere shifts of rank behind such a unit are not told one by one.
 */
export function otherStandingNotices(
  rules: RubricInForce,
  category: string | null,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
): readonly (readonly Issue[])[] {
  const notices = units.map((): Issue[] => []);
  for (const other of othersOf(rules)) {
    const table = scoringTable({ ...rules, inForce: other.rubric }, category);
    standingsOf(other.rubric, table, units).forEach((alternative, index) => {
      const { interpretation, choice } = other;
      const place = placeOf(interpretation, table, at(units, index).name);
      const notice = differenceNotice(interpretation, choice, place, at(standings, index), alternative);
      if (notice !== null) at(notices, index).push(notice);
    });
  }
  return notices;
}

function othersOf({ rubric, inForce, readings }: RubricInForce): OtherStanding[] {
  return rubric.interpretations
    .filter((interpretation) => decidesStanding(interpretation, inForce))
    .flatMap((interpretation) =>
      interpretation.choices
        .filter((choice) => choice.id !== lookUp(readings, interpretation.id))
        .map((choice) => ({ interpretation, choice, rubric: applyChoice(inForce, interpretation, choice) })),
    );
}

/** Parts that follow from the totals; the totals stay as they are. */
const STANDING_PARTS: readonly string[] = ["veto", "ranking", "grading"];

function decidesStanding(interpretation: Interpretation, rubric: Rubric): boolean {
  const { applies } = interpretation;
  if ("part" in applies) return STANDING_PARTS.includes(applies.part);
  const concerned = itemsConcerned(interpretation);
  return rubric.items.some((item) => item.rule.kind === "totalBelow" && concerned.includes(item.id));
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

/** The item that a reading is about, or the item that vetoes where it is about vetoes, or the unit alone. */
function placeOf(interpretation: Interpretation, table: readonly TableItem[], unit: string): Place {
  const { applies } = interpretation;
  const concerned = itemsConcerned(interpretation);
  const aboutVetoes = "part" in applies && applies.part === "veto";
  const item = table.find(({ item: { id, counts } }) => concerned.includes(id) || (aboutVetoes && counts === "veto"));
  return item === undefined ? { unit } : { unit, item: item.item.id };
}

function differenceText(now: Standing, other: Standing): OwnWords | null {
  if (now.veto.hit !== other.veto.hit) return other.veto.hit ? "veto-becomes" : "veto-ends";
  if (now.grade !== other.grade && now.grade !== null && other.grade !== null)
    return said("grade-becomes", { grade: other.grade });

  if (!now.veto.hit || (now.rank === null) === (other.rank === null)) return null;
  return other.rank === null ? "rank-ends" : said("rank-becomes", { rank: other.rank });
}

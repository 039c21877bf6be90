import type { TotalVeto } from "../rules/kinds/kind";
import { kindOf } from "../rules/kinds/kinds";
import { attributeLabel, conditionWords } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import type { Ranking } from "../rubric/standing";
import { chineseSpeech, ownWords, said, type OwnWords, type Said, type Term } from "../shared/said";
import type { Evaluation, UnitEvaluation } from "./evaluate";
import { gradeReason } from "./gradeReason";
import type { Place } from "./places";
import type { PlacedBy } from "./ranking";
import type { UnitScore } from "./scoreUnits";
import type { TableItem } from "./table";
import { comparedTotal } from "./veto";

/** Why a unit stands where it does, each in a sentence with its numbers and clause; null where a rubric has no such thing. */
export interface Reasons<Sentence = string> {
  readonly rank: Sentence;
  readonly grade: Sentence | null;
  readonly veto: Sentence | null;
}

/** The reasons of one unit in Chinese, made of what was kept when its standing was decided. */
export function reasonsOf(evaluation: Evaluation, unit: UnitEvaluation): Reasons {
  const { rank, grade, veto } = saidReasons(evaluation, unit);
  const text = (words: OwnWords) => ownWords(chineseSpeech, words);
  return {
    rank: text(rank),
    grade: grade === null ? null : text(grade),
    veto: veto === null ? null : text(veto),
  };
}

/** The same as data, for any language. */
function saidReasons({ rubric, provisional }: Evaluation, unit: UnitEvaluation): Reasons<OwnWords> {
  const rank = rankReason(rubric, unit);
  return {
    rank: provisional && unit.standing.rank !== null ? said("rank-may-change", { rank }) : rank,
    grade: gradeReason(rubric, unit),
    veto: vetoReason(rubric, unit),
  };
}

function rankReason(rubric: Rubric, { standing, score, unit: { category } }: UnitEvaluation): Said {
  const { place, placedBy } = standing;
  if (rubric.ranking.shown === false) return said("rank-hidden", { ground: rankingGround(rubric.ranking) });
  return place === null
    ? said("unranked", { why: unplacedWords(rubric, placedBy, score) })
    : placeWords(rubric, place, placedBy, category ?? null);
}

function placeWords(rubric: Rubric, place: Place, by: PlacedBy, category: string | null): Said {
  const { rank, value, tied } = place;
  const { ranking } = rubric;
  // An entered rank is one among all, whether or not they are filled in.
  const count = by === "entered" ? place.count + place.open : place.count;
  const words = {
    among: amongWords(rubric, count, category),
    rank,
    tied: tied > 1 ? said("tied", { tied }) : NOTHING,
    ground: rankingGround(ranking),
  };
  if (by === "entered") return said("rank-entered", { ...words, entered: -value });
  return by === "ratings"
    ? said("rank-by-ratings", { ...words, points: value })
    : said("rank-by-total", { ...words, total: value });
}

/** The clause that orders a ranking, or that none does. */
function rankingGround({ clause }: Ranking): OwnWords {
  return clause === null ? "no-ranking" : said("ground", { clause });
}

/** The units that are compared. */
function amongWords({ ranking, attributes, categories }: Rubric, count: number, category: string | null): Said {
  const within = ranking.by === "ratings" ? ranking.within : null;
  if (within !== null) return said("among-alike", { count, label: attributeLabel(attributes, within) });
  if (category === null) return said("among-all", { count });
  const name = categories.find(({ id }) => id === category)?.name ?? category;
  return said("among-category", { count, category: name });
}

const NOTHING: OwnWords = [];

function unplacedWords(rubric: Rubric, by: PlacedBy, { outcomes }: UnitScore): OwnWords {
  const { ranking, veto, attributes, totals } = rubric;
  const label = (id: string | null) => attributeLabel(attributes, id ?? "");
  switch (by) {
    case "incomplete": {
      const count = outcomes.filter(({ status }) => status === "blank" || status === "unusable").length;
      return count === 0 ? "unranked-total" : said("unranked-items", { count });
    }
    case "excluded":
      if (ranking.excluded === undefined || ranking.excluded === null) throw new Error("no unit is left out");
      return said("unranked-excluded", { reason: conditionWords(ranking.excluded, rubric) });
    case "vetoed":
      return said("unranked-vetoed", { clause: veto?.clause ?? "" });
    case "group-blank":
      return said("unranked-group", { label: label(ranking.by === "ratings" ? ranking.within : null) });
    case "rank-missing":
      return said("unranked-rank", {
        label: label(ranking.by === "ratings" ? ranking.attribute : null),
        clause: ranking.clause ?? "",
      });
    case "apart":
      return said("unranked-apart", { clause: totals?.phases?.clause ?? "" });
    case "self":
      return ranking.self === "never" ? "unranked-unreviewed" : "unranked-self";
    case "total":
    case "ratings":
    case "entered":
      throw new Error(`a unit ranked by ${by} has a place`);
  }
}

const VETOED = { excluded: "veto-excludes", kept: "veto-keeps", last: "veto-last" } as const;

/** What vetoes the unit, or that nothing does; null where nothing can. */
function vetoReason({ veto }: Rubric, { table, score, standing }: UnitEvaluation): OwnWords | null {
  const vetoing = table.filter(({ item }) => item.counts === "veto");
  if (veto === null || vetoing.length === 0) return null;
  const { hit, reasons } = standing.veto;
  if (hit) {
    const events = vetoing.filter(({ item }) => reasons.includes(item.id)).map((row) => eventWords(row, score));
    const ranking = VETOED[veto.ranking];
    return said("vetoed-by", { events, clause: veto.clause, ranking });
  }
  if (!score.complete) return "not-vetoed-yet";
  const totals = vetoing.flatMap(({ item: { rule } }) => {
    const byTotal = kindOf(rule).totalVeto();
    if (byTotal === null) return [];
    const words = { total: totalWord(byTotal), points: comparedTotal(byTotal, score.totals), below: byTotal.below };
    return [said("event-no-total", words)];
  });
  return totals.length === 0 ? "not-vetoed" : said("not-vetoed-total", { totals });
}

function eventWords({ item: { id, name, rule, clause } }: TableItem, { totals }: UnitScore): Said {
  const byTotal = kindOf(rule).totalVeto();
  if (byTotal === null) return said("event-occurred", { item: id, name, clause });
  const points = comparedTotal(byTotal, totals);
  return said("event-total", { total: totalWord(byTotal), points, below: byTotal.below, clause });
}

function totalWord({ total }: TotalVeto): Term {
  switch (total) {
    case "final":
      return "total-final";
    case "base":
      return "total-base";
    case "lessPenalty":
      return "total-less-penalty";
  }
}

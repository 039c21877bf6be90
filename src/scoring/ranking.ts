import type { Ranking } from "../rubric/standing";
import { numberIn, textIn } from "../rules/field";
import { plus } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { append, at } from "../shared/list";
import { normaliseName } from "../shared/text";
import { placesBy, type Place } from "./places";
import { keptOut, type ScoredUnit } from "./scoreUnits";
import { lookUp } from "../shared/lookUp";

/** What a unit has its place by, or why it has none. */
export type PlacedBy = "total" | "ratings" | "entered" | Unplaced;

/**
 * It is none of those that are ranked · the total is open · it counts by its own values, others by the reviewers' · a
 * veto excludes it · it does not say in which group it is compared · no rank is entered for some unit, and nothing else
 * counts · phases stand apart.
 */
type Unplaced = "excluded" | "incomplete" | "self" | "vetoed" | "group-blank" | "rank-missing" | "apart";

/** Places and issues by unit, in the order of the units. */
export interface RankingResult {
  readonly places: readonly (Place | null)[];
  readonly by: readonly PlacedBy[];
  /** The comparison that each belongs to, with or without a place; null where it is left out, or nobody knows. */
  readonly groups: readonly (string | null)[];
  readonly issues: readonly (readonly Issue[])[];
}

/** The units that a veto keeps out of the ranking, and those that it puts behind all others. */
interface Vetoed {
  readonly excluded: readonly boolean[];
  readonly last: readonly boolean[];
}

/**
 * Places every unit that nothing keeps out: equal values share the better rank (1, 2, 2, 4). `awaited` more units of the
 * cohort were not handed in. `labels` names the attributes for messages.
 */
export function rank(
  ranking: Ranking,
  units: readonly ScoredUnit[],
  { excluded, last }: Vetoed,
  labels: ReadonlyMap<string, string>,
  awaited: number,
): RankingResult {
  const out = units.map((unit, index) => (at(excluded, index) ? "vetoed" : keptOut(unit, ranking)));
  if (ranking.by === "ratings") return rankByRatings(ranking, { units, out, labels, awaited });
  const valueOf = ({ score }: ScoredUnit, index: number) => (at(last, index) ? -Infinity : score.totals.total);
  const totals = units.map((unit, index) => (out[index] === null ? valueOf(unit, index) : null));
  const open = awaited + out.filter((why) => why !== null && !isLeftOut(why)).length;
  return {
    places: placesBy(totals, { group: WHOLE, open }),
    by: out.map((why) => why ?? "total"),
    groups: out.map((why) => (isLeftOut(why) ? null : WHOLE)),
    issues: units.map(() => []),
  };
}

/** Whether a unit will have no place, whatever else is entered: it is not counted among the others. */
function isLeftOut(why: Unplaced | null): boolean {
  return why === "vetoed" || why === "excluded";
}

/** Nobody has a place where phases stand apart: there is no total to compare. */
export function unranked(units: readonly ScoredUnit[]): RankingResult {
  return {
    places: units.map(() => null),
    by: units.map(() => "apart"),
    groups: units.map(() => null),
    issues: units.map(() => []),
  };
}

/** The only group of a cohort that is compared as a whole. */
const WHOLE = "";

type RatingRanking = Extract<Ranking, { by: "ratings" }>;

/** The units of a cohort, what keeps each out, and how many more there are. */
interface Contest {
  readonly units: readonly ScoredUnit[];
  readonly out: readonly (Unplaced | null)[];
  readonly labels: ReadonlyMap<string, string>;
  readonly awaited: number;
}

function rankByRatings(ranking: RatingRanking, contest: Contest): RankingResult {
  const { units, out } = contest;
  const places = units.map((): Place | null => null);
  const groups = units.map((): string | null => null);
  // Whoever is kept out by nothing and in no group does not name its group.
  const by = out.map((why): PlacedBy => why ?? "group-blank");
  const issues = units.map((): Issue[] => []);
  for (const [group, { eligible, open }] of groupsOf(ranking, contest, issues)) {
    const unitsAt = (indexes: readonly number[]) => indexes.map((index) => at(units, index));
    // To which group a unit belongs that was not handed in, nobody knows.
    const awaited = ranking.within === null ? contest.awaited : 0;
    const result = rankGroup(ranking, { group, units: unitsAt(eligible), open: unitsAt(open), awaited });
    for (const index of [...eligible, ...open]) groups[index] = group;
    eligible.forEach((index, position) => {
      places[index] = at(result.places, position);
      by[index] = at(result.by, position);
      append(at(issues, index), at(result.issues, position));
    });
  }
  return { places, by, groups, issues };
}

/** Units that are compared with one another, and those that will be, by their place in the cohort. */
interface GroupIndexes {
  readonly eligible: number[];
  readonly open: number[];
}

function groupsOf(
  { within }: RatingRanking,
  { units, out, labels }: Contest,
  issues: readonly Issue[][],
): ReadonlyMap<string, GroupIndexes> {
  const groups = new Map<string, GroupIndexes>();
  units.forEach(({ attributes }, index) => {
    const why = at(out, index);
    if (isLeftOut(why)) return;
    const name = within === null ? WHOLE : normaliseName(textIn(attributes, within) ?? "");
    if (within !== null && name === "") {
      const field = within;
      if (why === null)
        at(issues, index).push(issue("attribute-blank", { field }, { label: labels.get(field) ?? field }));
      return;
    }
    const group = groups.get(name) ?? { eligible: [], open: [] };
    groups.set(name, group);
    group[why === null ? "eligible" : "open"].push(index);
  });
  return groups;
}

/** One comparison: units that can be ranked, those that cannot yet, and how many were not handed in. */
interface Group {
  readonly group: string;
  readonly units: readonly ScoredUnit[];
  readonly open: readonly ScoredUnit[];
  readonly awaited: number;
}

/** By the ranks that are entered, where every unit has one, else by what the ratings are worth. */
function rankGroup(
  { attribute, points, clause }: RatingRanking,
  { group, units, open, awaited }: Group,
): Omit<RankingResult, "groups"> {
  const enteredIn = ({ attributes }: ScoredUnit) => numberIn(attributes, attribute);
  const entered = units.map(enteredIn);
  const among = { group, open: open.length + awaited };
  if (entered.every((value) => value !== null)) {
    const ranks = { field: attribute, own: entered, others: open.map(enteredIn), awaited };
    const places = enteredPlaces(ranks, among);
    return { places, by: units.map(() => "entered"), issues: enteredRankIssues(ranks, places) };
  }
  const ignored = entered.map((value) => (value === null ? [] : [issue("rank-ignored", { field: attribute }, {})]));
  if (points === null) return { places: units.map(() => null), by: units.map(() => "rank-missing"), issues: ignored };
  const worth = Object.entries(points).map(([rating, value]) => `${rating}${String(value)}`);
  const notice = issue("method-internal", {}, { points: worth.join("、"), clause });
  const places = placesBy(
    units.map((unit) => ratingPoints(points, unit)),
    among,
  );
  return { places, by: units.map(() => "ratings"), issues: ignored.map((own) => [...own, notice]) };
}

/** Ranks that were entered: of units that can be ranked, and of those that cannot yet, null where it is blank. */
interface EnteredRanks {
  readonly field: string;
  readonly own: readonly number[];
  readonly others: readonly (number | null)[];
  readonly awaited: number;
}

/** How many units still need a rank, which may be any that nobody else has. */
function rankless({ others, awaited }: EnteredRanks): number {
  return awaited + others.filter((value) => value === null).length;
}

/**
 * Places by the entered ranks, those of units that are not filled in among them: they are kept as entered. A gap is
 * closed as far as no unit is left that may fill it.
 */
function enteredPlaces(ranks: EnteredRanks, among: Pick<Place, "group" | "open">): readonly (Place | null)[] {
  const { own, others } = ranks;
  const spare = rankless(ranks);
  // The first place is the lowest number.
  const values = [...own, ...others].map((value) => (value === null ? null : -value));
  return placesBy(values, among)
    .slice(0, own.length)
    .map((place, index) => {
      if (place === null) return null;
      const kept = Math.max(place.rank, Math.min(at(own, index), place.rank + spare));
      return { ...place, rank: kept, count: own.length };
    });
}

function ratingPoints(points: Readonly<Record<string, number>>, { score }: ScoredUnit): number {
  let total = 0;
  for (const outcome of score.outcomes) {
    if (outcome.status !== "rated") continue;
    const worth = lookUp(points, outcome.rating);
    if (worth === undefined) throw new Error(`no points for rating ${outcome.rating}`);
    total = plus(total, worth);
  }
  return total;
}

/** Gaps in the entered ranks, each reported once, and ranks beyond the number of units. */
function enteredRankIssues(ranks: EnteredRanks, places: readonly (Place | null)[]): Issue[][] {
  const { field, own: entered, others, awaited } = ranks;
  const issues = entered.map((): Issue[] => []);
  const order = [...entered.keys()].sort((a, b) => at(entered, a) - at(entered, b));
  const count = entered.length + others.length + awaited;
  let excess = 0;
  for (const index of order) {
    const value = at(entered, index);
    const expected = places[index]?.rank ?? value;
    if (value > count) at(issues, index).push(issue("rank-too-high", { field }, { rank: value, count }));
    if (value - expected > excess) at(issues, index).push(issue("rank-gap", { field }, { missing: expected + excess }));
    excess = Math.max(0, value - expected);
  }
  return issues;
}

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
 * The total is open · it counts by its own values, others by the reviewers' · a veto excludes it · it does not say in
 * which group it is compared · no rank is entered for some unit, and nothing else counts.
 */
type Unplaced = "incomplete" | "self" | "vetoed" | "group-blank" | "rank-missing";

/** Places and issues by unit, in the order of the units. */
export interface RankingResult {
  readonly places: readonly (Place | null)[];
  readonly by: readonly PlacedBy[];
  readonly issues: readonly (readonly Issue[])[];
}

/**
 * Places every unit that nothing keeps out, `excluded` those whose veto does: equal values share the better rank (1, 2,
 * 2, 4). `labels` names the attributes for messages.
 */
export function rank(
  ranking: Ranking,
  units: readonly ScoredUnit[],
  excluded: readonly boolean[],
  labels: ReadonlyMap<string, string>,
): RankingResult {
  const out = units.map((unit, index) => (at(excluded, index) ? "vetoed" : keptOut(unit, ranking)));
  if (ranking.by === "ratings") return rankByRatings(ranking, units, out, labels);
  const totals = units.map(({ score }, index) => (out[index] === null ? score.totals.total : null));
  return { places: placesBy(totals, WHOLE), by: out.map((why) => why ?? "total"), issues: units.map(() => []) };
}

/** The only group of a cohort that is compared as a whole. */
const WHOLE = "";

type RatingRanking = Extract<Ranking, { by: "ratings" }>;

function rankByRatings(
  ranking: RatingRanking,
  units: readonly ScoredUnit[],
  out: readonly (Unplaced | null)[],
  labels: ReadonlyMap<string, string>,
): RankingResult {
  const places = units.map((): Place | null => null);
  // Whoever is kept out by nothing and in no group does not name its group.
  const by = out.map((why): PlacedBy => why ?? "group-blank");
  const issues = units.map((): Issue[] => []);
  for (const [group, indexes] of groupsOf(ranking, units, out, labels, issues)) {
    const result = rankGroup(
      ranking,
      indexes.map((index) => at(units, index)),
      group,
    );
    indexes.forEach((index, position) => {
      places[index] = at(result.places, position);
      by[index] = at(result.by, position);
      append(at(issues, index), at(result.issues, position));
    });
  }
  return { places, by, issues };
}

/** The units that are compared with one another, by their place in the cohort. */
function groupsOf(
  { within }: RatingRanking,
  units: readonly ScoredUnit[],
  out: readonly (Unplaced | null)[],
  labels: ReadonlyMap<string, string>,
  issues: readonly Issue[][],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  units.forEach(({ attributes }, index) => {
    if (at(out, index) !== null) return;
    const name = within === null ? WHOLE : normaliseName(textIn(attributes, within) ?? "");
    if (within !== null && name === "") {
      const field = within;
      at(issues, index).push(issue("attribute-blank", { field }, { label: labels.get(field) ?? field }));
      return;
    }
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(index);
  });
  return groups;
}

/** By the ranks that are entered, where every unit has one, else by what the ratings are worth. */
function rankGroup(
  { attribute, points, clause }: RatingRanking,
  units: readonly ScoredUnit[],
  group: string,
): RankingResult {
  const entered = units.map(({ attributes }) => numberIn(attributes, attribute));
  if (entered.every((value) => value !== null)) {
    // The first place is the lowest number.
    const places = placesBy(
      entered.map((value) => -value),
      group,
    );
    return { places, by: units.map(() => "entered"), issues: enteredRankIssues(attribute, entered, places) };
  }
  const ignored = entered.map((value) => (value === null ? [] : [issue("rank-ignored", { field: attribute }, {})]));
  if (points === null) return { places: units.map(() => null), by: units.map(() => "rank-missing"), issues: ignored };
  const worth = Object.entries(points).map(([rating, value]) => `${rating}${String(value)}`);
  const notice = issue("method-internal", {}, { points: worth.join("、"), clause });
  const places = placesBy(
    units.map((unit) => ratingPoints(points, unit)),
    group,
  );
  return { places, by: units.map(() => "ratings"), issues: ignored.map((own) => [...own, notice]) };
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
function enteredRankIssues(field: string, entered: readonly number[], places: readonly (Place | null)[]): Issue[][] {
  const issues = entered.map((): Issue[] => []);
  const order = [...entered.keys()].sort((a, b) => at(entered, a) - at(entered, b));
  let excess = 0;
  for (const index of order) {
    const value = at(entered, index);
    const expected = places[index]?.rank ?? value;
    const count = entered.length;
    if (value > count) at(issues, index).push(issue("rank-too-high", { field }, { rank: value, count }));
    if (value - expected > excess) at(issues, index).push(issue("rank-gap", { field }, { missing: expected + excess }));
    excess = Math.max(0, value - expected);
  }
  return issues;
}

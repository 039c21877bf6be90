import type { Ranking, Veto } from "../rubric/standing";
import { placesOf } from "../rules/places";
import { numberIn, textIn } from "../rules/field";
import { plus } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { append, at } from "../shared/list";
import { normaliseName } from "../shared/text";
import type { Contender, Place } from "./contender";
import { lookUp } from "../shared/lookUp";

export interface RankingResult {
  /** In the order of the contenders. */
  readonly places: readonly (Place | null)[];
  /** Issues by contender. */
  readonly issues: readonly (readonly Issue[])[];
}

/** Places every eligible unit, `labels` naming the attributes for messages: equal values share the better rank (1, 2, 2, 4). */
export function rank(
  ranking: Ranking,
  veto: Veto | null,
  contenders: readonly Contender[],
  labels: ReadonlyMap<string, string>,
): RankingResult {
  const eligible = contenders.map(
    ({ eligible: may, veto: found }) => may && !(found.hit && veto?.ranking === "excluded"),
  );
  if (ranking.by === "total") {
    const places = placeBy(contenders, eligible, WHOLE, ({ score }) => score.totals.total);
    return { places, issues: contenders.map(() => []) };
  }
  return rankByRatings(ranking, contenders, eligible, labels);
}

/** The only group of a cohort that is compared as a whole. */
const WHOLE = "";

/** Places by a value, higher first; units without one have no place. */
function placeBy(
  contenders: readonly Contender[],
  eligible: readonly boolean[],
  group: string,
  valueOf: (contender: Contender) => number | null,
): readonly (Place | null)[] {
  const values = contenders.map((contender, index) => (at(eligible, index) ? valueOf(contender) : null));
  const places = placesOf(values.filter((value) => value !== null));
  return values.map((value) => {
    const place = value === null ? null : places.of(value);
    return place === null ? null : { rank: place.shared, tied: place.tied, count: places.count, group };
  });
}

type RatingRanking = Extract<Ranking, { by: "ratings" }>;

function rankByRatings(
  ranking: RatingRanking,
  contenders: readonly Contender[],
  eligible: readonly boolean[],
  labels: ReadonlyMap<string, string>,
): RankingResult {
  const places = contenders.map((): Place | null => null);
  const issues = contenders.map((): Issue[] => []);
  for (const [group, indices] of groupsOf(ranking, contenders, eligible, labels, issues)) {
    const members = indices.map((index) => at(contenders, index));
    const result = rankGroup(ranking, members, group);
    indices.forEach((index, member) => {
      places[index] = at(result.places, member) ?? null;
      append(at(issues, index), at(result.issues, member));
    });
  }
  return { places, issues };
}

/** The eligible units compared with one another, by their place in the cohort. */
function groupsOf(
  { within }: RatingRanking,
  contenders: readonly Contender[],
  eligible: readonly boolean[],
  labels: ReadonlyMap<string, string>,
  issues: readonly Issue[][],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  contenders.forEach(({ attributes }, index) => {
    if (!at(eligible, index)) return;
    const group = within === null ? WHOLE : normaliseName(textIn(attributes, within) ?? "");
    if (within !== null && group === "") {
      const field = within;
      at(issues, index).push(issue("attribute-blank", { field }, { label: labels.get(field) ?? field }));
      return;
    }
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    members.push(index);
  });
  return groups;
}

function rankGroup(
  ranking: RatingRanking,
  members: readonly Contender[],
  group: string,
): { places: (Place | null)[]; issues: Issue[][] } {
  const entered = members.map(({ attributes }) => numberIn(attributes, ranking.attribute));
  const everyone = members.map(() => true);
  if (entered.every((value) => value !== null)) {
    // The first place is the lowest number.
    const places = placeBy(
      members,
      everyone,
      group,
      ({ attributes }) => -(numberIn(attributes, ranking.attribute) ?? 0),
    );
    return { places: [...places], issues: enteredRankIssues(ranking.attribute, entered, places) };
  }
  const issues = entered.map((value) =>
    value === null ? [] : [issue("rank-ignored", { field: ranking.attribute }, {})],
  );
  const { points } = ranking;
  if (points === null) return { places: members.map(() => null), issues };
  const worth = Object.entries(points).map(([rating, value]) => `${rating}${String(value)}`);
  const notice = issue("method-internal", {}, { points: worth.join("、"), clause: ranking.clause });
  const places = placeBy(members, everyone, group, (member) => ratingPoints(points, member));
  return { places: [...places], issues: issues.map((own) => [...own, notice]) };
}

function ratingPoints(points: Readonly<Record<string, number>>, { score }: Contender): number {
  let total = 0;
  for (const outcome of score.outcomes) {
    if (outcome.status !== "rated") continue;
    const worth = lookUp(points, outcome.rating);
    if (worth === undefined) throw new Error(`no points for rating ${outcome.rating}`);
    total = plus(total, worth);
  }
  return total;
}

/** Gaps in the entered ranks, each told once, and ranks beyond the number of units. */
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

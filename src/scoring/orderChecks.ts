import { kindOf } from "../rules/kinds/kinds";
import { numberIn, textIn } from "../rules/field";
import type { EntryCheck } from "../rubric/checks";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import { normaliseName } from "../shared/text";
import type { ScoredUnit } from "./scoreUnits";
import type { Standing } from "./standing";

/*
 * Ranks that others than this program give, against what the units were rated and ranked before.
 */

/** A unit with its rank. */
interface Ranked {
  readonly index: number;
  readonly unit: ScoredUnit;
  readonly rank: number;
}

function rankedOnes(units: readonly ScoredUnit[], standings: readonly Standing[]): readonly Ranked[] {
  return units.flatMap((unit, index) => {
    const { rank, placedBy } = at(standings, index);
    return rank === null || placedBy !== "entered" ? [] : [{ index, unit, rank }];
  });
}

/** Units of the same ratings, by the last of them. */
interface Rated {
  /** The place of each rating in the list of its rule, best first. */
  readonly levels: readonly number[];
  readonly last: Ranked;
}

/** Tells units whose entered rank is before one that is nowhere rated worse and somewhere better. */
export function ranksAgainstRatings(
  { clause }: Extract<EntryCheck, { kind: "rankAgainstRatings" }>,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
  found: readonly Issue[][],
): void {
  const groups = new Map<string, Rated>();
  const ranked = rankedOnes(units, standings).map((one) => ({ ...one, levels: levelsOf(one.unit) }));
  for (const { levels, ...one } of ranked) {
    const key = `${at(standings, one.index).place?.group ?? ""}|${levels.join(",")}`;
    const last = groups.get(key)?.last;
    if (last === undefined || last.rank < one.rank) groups.set(key, { levels, last: one });
  }
  const groupOf = ({ index }: Ranked) => at(standings, index).place?.group;
  for (const one of ranked) {
    const behind = [...groups.values()].filter(
      ({ levels, last }) => last.rank > one.rank && groupOf(last) === groupOf(one) && isBetter(levels, one.levels),
    );
    const worst = behind.reduce<Rated | null>((a, b) => (a === null || b.last.rank > a.last.rank ? b : a), null);
    if (worst === null) continue;
    const { unit, rank } = worst.last;
    const words = { rank: one.rank, other: unit.unit.name, place: rank, clause };
    at(found, one.index).push(issue("rank-against-ratings", { unit: one.unit.unit.name }, words));
  }
}

function levelsOf({ table, score }: ScoredUnit): readonly number[] {
  return table.flatMap(({ item }, index) => {
    const outcome = at(score.outcomes, index);
    return outcome.status === "rated" ? [kindOf(item.rule).ratings().indexOf(outcome.rating)] : [];
  });
}

/** Nowhere worse and somewhere better. */
function isBetter(one: readonly number[], other: readonly number[]): boolean {
  return one.every((level, index) => level <= at(other, index)) && one.some((level, index) => level < at(other, index));
}

/** Tells units that are behind one of their own group which the group had placed behind them. */
export function ordersInGroups(
  { attribute, within, clause }: Extract<EntryCheck, { kind: "orderAgrees" }>,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
  found: readonly Issue[][],
): void {
  const groups = new Map<string, (Ranked & { readonly own: number })[]>();
  for (const one of rankedOnes(units, standings)) {
    const { attributes } = one.unit;
    const own = numberIn(attributes, attribute);
    const name = normaliseName(textIn(attributes, within) ?? "");
    if (own === null || name === "") continue;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ ...one, own });
  }
  for (const group of groups.values()) {
    group.sort((a, b) => b.own - a.own);
    let best: (typeof group)[number] | null = null;
    let waiting: (typeof group)[number] | null = null;
    for (const one of group) {
      // Equal places of the group are in no order.
      if (waiting !== null && waiting.own > one.own) {
        if (best === null || waiting.rank < best.rank) best = waiting;
        waiting = null;
      }
      if (best !== null && best.rank < one.rank) {
        const words = { own: one.own, other: best.unit.unit.name, place: best.own, clause };
        at(found, one.index).push(issue("order-changed", { unit: one.unit.unit.name, field: attribute }, words));
      }
      if (waiting === null || one.rank < waiting.rank) waiting = one;
    }
  }
}

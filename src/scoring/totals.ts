import type { Item, Rubric } from "../rubric/schema";
import type { Explanation } from "../rules/explanation";
import { exactPoints, type Outcome } from "../rules/rule";
import { minus, plus, round, sum } from "../shared/decimal";
import { add, fraction, rounded, subtract, total, ZERO, type Fraction } from "../shared/fraction";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { ScoredTable, TableItem } from "./table";
import { lookUp, setEntry } from "../shared/lookUp";
import { memoised } from "../shared/memo";

/** Sums over the items of a unit. Items that could not be scored add nothing; phases that were scored count. */
export interface Totals {
  readonly base: number;
  readonly bonus: number;
  readonly penalty: number;
  readonly total: number;
  readonly sections: Readonly<Record<string, number>>;
  readonly phases: Readonly<Record<string, number>>;
  /** The total before a coefficient or another total came to bear, where the rubric has one. */
  readonly computed?: number;
  /** The total before a veto made it 0. */
  readonly beforeVeto?: number;
  /** The unit's coefficient, where the rubric has one and the unit, too. */
  readonly coefficient?: number;
}

/** One thing done on the way from the items' points to the total, with its ground in the document. */
export interface Adjustment {
  /** What the sum concerned comes to by it. */
  readonly points: number;
  readonly explanation: Explanation;
  readonly clause: string;
}

/** How far a unit's total has come. */
export interface RunningTotal {
  readonly totals: Totals;
  readonly adjustments: readonly Adjustment[];
  /** Why the total cannot be final; empty where it can. */
  readonly issues: readonly Issue[];
}

/** One step between the sums of the items and the total. */
export type TotalStep = (current: RunningTotal, unit: ScoredTable) => RunningTotal;

/** Adds up the points of units' items as they are rounded, so that the printed table adds up. */
export function sumsBy(rubric: Rubric, table: readonly TableItem[]): (outcomes: readonly Outcome[]) => Totals {
  const sections = rubric.sections.map(({ name }) => name).filter((name) => hasPoints(table, name));
  const phases = zeros(rubric.phases.map(({ id }) => id));
  const parts = table.map(({ item: { counts, section } }): Part => {
    return { counts, section: section === null ? -1 : sections.indexOf(section) };
  });
  return (outcomes) => addUp(parts, sections, outcomes, { ...phases });
}

/** What an item adds its points to; the section by its place among those that have points, -1 for none. */
interface Part {
  readonly counts: Item["counts"];
  readonly section: number;
}

/** What an item's points lost when they were rounded. */
interface Loss {
  readonly item: Item;
  readonly points: number;
  readonly lost: Fraction;
}

/**
 * Where the document rounds the sums alone: the sums once more, of the points as they were before they were rounded; the
 * total, too, is rounded once, so that it may differ by a step from what base, bonus and penalty come to as they are
 * printed.
 */
export function roundedOnce({ arithmetic: { decimals, rounding } }: Rubric): TotalStep | null {
  if (rounding !== "total") return null;
  return (current, { table, outcomes }) => {
    const losses: Loss[] = [];
    outcomes.forEach((outcome, index) => {
      if (outcome.status !== "scored" || outcome.exact === undefined) return;
      const { item } = at(table, index);
      if (item.counts !== "none") losses.push({ item, points: outcome.points, lost: lossOf(outcome) });
    });
    return losses.length === 0 ? current : { ...current, totals: withLosses(current.totals, losses, decimals) };
  };
}

type Scored = Extract<Outcome, { readonly status: "scored" }>;

const lossOf = memoised((outcome: Scored): Fraction => subtract(exactPoints(outcome), fraction(outcome.points)));

function withLosses(totals: Totals, losses: readonly Loss[], decimals: number): Totals {
  const lostBy = (isPart: (item: Item, points: number) => boolean) =>
    total(losses.flatMap(({ item, points, lost }) => (isPart(item, points) ? [lost] : [])));
  const withLost = (points: number, more: Fraction) =>
    more === ZERO ? round(points, decimals) : rounded(add(fraction(points), more), decimals);
  const sections = Object.entries(totals.sections).map(([name, points]) => {
    const lost = lostBy(({ section }) => section === name);
    return [name, withLost(points, lost)] as const;
  });
  const base = lostBy(({ counts }) => counts === "base");
  const bonus = lostBy(({ counts }, points) => counts === "bonus" || (counts === "net" && points > 0));
  const negative = lostBy(({ counts }, points) => counts === "net" && points <= 0);
  const penalties = lostBy(({ counts }) => counts === "penalty");
  const others = lostBy(({ counts }) => counts !== "penalty");
  const sums = withTotal({
    ...totals,
    base: withLost(totals.base, base),
    bonus: withLost(totals.bonus, bonus),
    penalty: withLost(totals.penalty, subtract(penalties, negative)),
    sections: Object.fromEntries(sections),
  });
  return { ...sums, total: withLost(totals.total, subtract(others, penalties)) };
}

function zeros(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, 0]));
}

function addUp(
  parts: readonly Part[],
  names: readonly string[],
  outcomes: readonly Outcome[],
  phases: Record<string, number>,
): Totals {
  let base = 0;
  let bonus = 0;
  let penalty = 0;
  const ofSections = names.map(() => 0);
  outcomes.forEach((outcome, index) => {
    const { counts, section } = at(parts, index);
    const points = counts === "none" ? 0 : pointsOf(outcome);
    if (points === 0) return;
    if (counts === "base") base = plus(base, points);
    else if (counts === "bonus" || (counts === "net" && points > 0)) bonus = plus(bonus, points);
    else if (counts === "penalty") penalty = plus(penalty, points);
    else if (counts === "net") penalty = minus(penalty, points);
    if (section >= 0) ofSections[section] = plus(at(ofSections, section), points);
    if ("phases" in outcome) addPhases(phases, outcome.phases);
  });
  const sections: Record<string, number> = {};
  for (const [place, name] of names.entries()) setEntry(sections, name, at(ofSections, place));
  return { base, bonus, penalty, total: totalOf(base, bonus, penalty), sections, phases };
}

function totalOf(base: number, bonus: number, penalty: number): number {
  return minus(plus(base, bonus), penalty);
}

/** The sums with the total that they come to. */
export function withTotal(sums: Omit<Totals, "total">): Totals {
  return { ...sums, total: totalOf(sums.base, sums.bonus, sums.penalty) };
}

/** Whether nothing is open of an item. */
export function isSettled({ status }: Outcome): boolean {
  return status !== "blank" && status !== "unusable";
}

/** Whether anything of a unit has points: else its totals are 0 for want of anything. */
export function hasAnyPoints({ outcomes }: { readonly outcomes: readonly Outcome[] }): boolean {
  return outcomes.some(({ status }) => status === "scored" || status === "exempt");
}

/** The points that an outcome adds to the totals. */
function pointsOf(outcome: Outcome): number {
  if (outcome.status === "scored") return outcome.points;
  return outcome.status === "blank" && outcome.phases !== undefined ? sum(Object.values(outcome.phases)) : 0;
}

function addPhases(phases: Record<string, number>, own: Readonly<Record<string, number>> | undefined): void {
  for (const [id, points] of Object.entries(own ?? {})) setEntry(phases, id, plus(lookUp(phases, id) ?? 0, points));
}

function hasPoints(table: readonly TableItem[], section: string): boolean {
  return table.some(({ item }) => item.section === section && item.counts !== "veto" && item.counts !== "none");
}

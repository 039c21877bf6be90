import { compare } from "../shared/fraction";
import { at } from "../shared/list";
import { entryOf } from "../shared/memo";
import { asPart, mapped, type Portions } from "../shared/portions";
import type { Outcome } from "../rules/rule";
import type { Cohort } from "./checkEntries";
import type { EntryColumns } from "./columns";
import { SIDES, type Side } from "./entries";
import { hasEntered } from "./itemValues";
import { foldAgain } from "./ledger";
import type { OtherRubric } from "./otherRubrics";
import { decidesStanding, isAboutSums, itemReach, type ItemReach } from "./readingReach";
import { itemPortions } from "./scoreItems";
import type { ScoredUnit, UnitScore } from "./scoreUnits";
import { standingsOf, type Standing } from "./standing";
import { withShared } from "./sharedValues";
import { scoringTable, type KnownField, type RubricInForce, type TableItem } from "./table";
import { isSettled } from "./totals";
import { runningTotals } from "./totalSteps";
import { tablesOf } from "./variants";

/** How a unit would stand. */
export interface Alternative {
  readonly score: UnitScore;
  readonly standing: Standing;
}

/** What the units are compared in. */
export type Compared = Pick<Cohort, "category" | "table" | "columns" | "awaited">;

/**
 * Units scored once more under another reading, each on the side that counts for it: the items that the reading
 * reaches, then the sums of the units for which one of them changes, then all that follows; null where nothing changes
 * for any unit.
 */
export function* scoreAgain(
  { interpretation, rules }: OtherRubric,
  { category, table: asNow, columns, awaited }: Compared,
  units: readonly ScoredUnit[],
): Portions<readonly Alternative[] | null> {
  const { inForce } = rules;
  const reach = itemReach(interpretation, inForce);
  const itemsStay = reach?.needed.size === 0;
  const table = itemsStay ? asNow : scoringTable(rules, category);
  const again = itemsStay ? units : yield* asPart(unitsUnder(rules, table, units));
  const outcomes = itemsStay
    ? again.map(({ score }) => score.outcomes)
    : yield* outcomesAgain(rules, again, columns, reach);
  const sumsChange = reach === null || isAboutSums(interpretation);
  const totalOf = runningTotals(inForce, table);
  const sameMaxima = maximaOf();
  const summed = (unit: ScoredUnit, index: number): ScoredUnit => {
    const own = at(outcomes, index);
    const now = at(units, index);
    const itemsCountTheSame = own === now.score.outcomes && sameMaxima(now.table, unit.table);
    if (itemsCountTheSame && !sumsChange) return unit;
    const known = itemsCountTheSame ? unit.score.sums : null;
    const of = { table: unit.table, outcomes: own, attributes: unit.attributes };
    const { sums, totals, adjustments, issues } = totalOf(of, known);
    const complete = own.every(isSettled) && issues.length === 0;
    if (itemsCountTheSame && totals === unit.score.totals && complete === unit.score.complete) return unit;
    const score: UnitScore = { outcomes: own, issues: unit.score.issues, sums, totals, adjustments, complete };
    return changedUnit(unit, unit.unit, unit.table, score);
  };
  const scored = yield* asPart(mapped(again, summed));
  const isUnchanged = scored.every((unit, index) => unit.score === at(units, index).score);
  if (isUnchanged && !decidesStanding(interpretation, inForce)) return null;
  return standingsOf(inForce, table, scored, awaited).map((standing, index) => {
    return { score: at(scored, index).score, standing };
  });
}

/**
 * The units with the items as they stand under other rules, and with what these count of their ledgers: a unit of which
 * the reviewers' side has lines alone, none of which counts now, stands by its own values.
 */
function* unitsUnder(
  rules: RubricInForce,
  stated: readonly TableItem[],
  units: readonly ScoredUnit[],
): Portions<readonly ScoredUnit[]> {
  const tableFor = tablesOf(rules, stated);
  const withFields = tablesKnowing(fieldsIn(units));
  const folded = foldAgain(rules.inForce);
  const again = yield* asPart(
    mapped(units, (one) => {
      const { unit, ledger, attributes, score } = one;
      const table = withFields(tableFor(attributes));
      if (ledger === null) return changedUnit(one, unit, table, score);
      const { unit: alone, faulty } = folded(ledger);
      const { unit: counted } = withShared(table, alone);
      if (faulty.length === 0) return changedUnit(one, counted, table, score);
      const blocked = withBlocked(one, faulty);
      const { self } = one;
      const isLeft = self === null || hasEntered(counted, "entries");
      return isLeft
        ? changedUnit(blocked, counted, table, score)
        : changedUnit({ ...blocked, side: "self" }, counted, table, self);
    }),
  );
  if (again.every(({ side }, index) => side === at(units, index).side)) return again;
  const anyReviewed = again.some(({ unit }) => hasEntered(unit, "entries"));
  return again.map((unit) => ({ ...unit, compared: unit.side === "entries" || !anyReviewed }));
}

/** A unit of which more items cannot be scored, the reviewers' values of them. */
function withBlocked(unit: ScoredUnit, items: readonly string[]): ScoredUnit {
  const { entries, self } = unit.blocked;
  return { ...unit, blocked: { entries: new Set([...entries, ...items]), self } };
}

/** What may be entered for each item, by its id, as its units' tables have it. */
function fieldsIn(units: readonly ScoredUnit[]): ReadonlyMap<string, ReadonlyMap<string, KnownField>> {
  const known = new Map<string, Map<string, KnownField>>();
  for (const table of new Set(units.map((unit) => unit.table))) {
    for (const { item, fields: own } of table) {
      const fields = entryOf(known, item.id, () => new Map<string, KnownField>());
      for (const [id, { fields: more }] of own) {
        fields.set(id, { use: "idle", fields: [...more, ...(fields.get(id)?.fields ?? [])] });
      }
    }
  }
  return known;
}

/** Makes tables in which what was entered under the rules in force is no fault, though another reading has no use for it. */
function tablesKnowing(known: ReadonlyMap<string, ReadonlyMap<string, KnownField>>) {
  const rows = new Map<TableItem, TableItem>();
  const tables = new Map<readonly TableItem[], readonly TableItem[]>();
  const rowOf = (row: TableItem) =>
    entryOf(rows, row, () => ({ ...row, fields: new Map([...(known.get(row.item.id) ?? []), ...row.fields]) }));
  return (table: readonly TableItem[]) => entryOf(tables, table, () => table.map(rowOf));
}

/** A unit with some of it changed. Written out: spreading units costs more than scoring them. */
function changedUnit(
  { place, ledger, attributes, blocked, issues, side, self, compared }: ScoredUnit,
  unit: ScoredUnit["unit"],
  table: readonly TableItem[],
  score: UnitScore,
): ScoredUnit {
  return { place, unit, ledger, attributes, table, blocked, issues, side, score, self, compared };
}

/** What the items of units come to under other rules, where those within reach can differ; null for all items. */
function* outcomesAgain(
  { inForce }: RubricInForce,
  units: readonly ScoredUnit[],
  columns: EntryColumns,
  reach: ItemReach | null,
): Portions<readonly (readonly Outcome[])[]> {
  const found = units.map(({ score }) => score.outcomes);
  const partOf = partsOf(reach);
  for (const side of SIDES) {
    // A side that counts for nobody need not be scored; where it does, all with values on it are compared.
    if (units.every((unit) => unit.side !== side)) continue;
    const places = [...units.keys()].filter((index) => isOnSide(at(units, index), side));
    const own = places.map((index) => at(units, index));
    const parts = own.map((unit) => changedUnit(unit, unit.unit, partOf(unit.table).table, unit.score));
    const scored = yield* asPart(itemPortions(inForce, parts, columns, side));
    scored.forEach(({ outcomes }, number) => {
      const index = at(places, number);
      const { side: counted, table, score } = at(units, index);
      if (counted === side) found[index] = putIn(score.outcomes, outcomes, partOf(table));
    });
  }
  return found;
}

/** Reviewers' values are compared among all units, though some have none yet; units' own among those that have some. */
function isOnSide({ unit }: ScoredUnit, side: Side): boolean {
  return side === "entries" || hasEntered(unit, "self");
}

/** The items of a table that are scored again. */
interface TablePart {
  readonly table: readonly TableItem[];
  /** Those whose points can change: the place in this part, and in the whole table. */
  readonly changed: readonly { readonly place: number; readonly index: number }[];
}

/** Makes of a table its part with the items that are needed; units of one table share the part, too. */
function partsOf(reach: ItemReach | null): (table: readonly TableItem[]) => TablePart {
  const parts = new Map<readonly TableItem[], TablePart>();
  const partOf = (table: readonly TableItem[]): TablePart => {
    const indexes = [...table.keys()].filter((index) => reach === null || reach.needed.has(at(table, index).item.id));
    const changed = indexes.map((index, place) => ({ place, index }));
    return {
      table: indexes.length === table.length ? table : indexes.map((index) => at(table, index)),
      changed: changed.filter(({ index }) => reach === null || reach.changed.has(at(table, index).item.id)),
    };
  };
  return (table) => entryOf(parts, table, () => partOf(table));
}

/** A unit's outcomes with those that count otherwise now in their places; the same list where none does. */
function putIn(now: readonly Outcome[], again: readonly Outcome[], { changed }: TablePart): readonly Outcome[] {
  let own: Outcome[] | null = null;
  for (const { place, index } of changed) {
    const then = at(again, place);
    if (countsTheSame(at(now, index), then)) continue;
    own ??= [...now];
    own[index] = then;
  }
  return own ?? now;
}

/** Tells whether items of two tables have the same maxima. */
function maximaOf(): (one: readonly TableItem[], other: readonly TableItem[]) => boolean {
  const maxima = new Map<readonly TableItem[], string>();
  const of = (table: readonly TableItem[]) =>
    entryOf(maxima, table, () => table.map(({ item }) => String(item.max)).join(" "));
  return (one, other) => one === other || of(one) === of(other);
}

/** Whether two outcomes add the same to the sums; what cannot be told at once counts as another. */
function countsTheSame(one: Outcome, other: Outcome): boolean {
  if (one === other) return true;
  if (one.status !== "scored" || other.status !== "scored") return false;
  if (one.points !== other.points || one.phases !== undefined || other.phases !== undefined) return false;
  if (one.exact === undefined || other.exact === undefined) return one.exact === other.exact;
  return compare(one.exact, other.exact) === 0;
}

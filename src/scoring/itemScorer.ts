import type { Item } from "../rubric/schema";
import type { FieldValues } from "../rules/field";
import type { Cohort, CohortMember, Outcome, Scorer, Sources } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { EntryColumns } from "./columns";
import type { Side } from "./entries";
import { hasBoundParts, idlePartsOf } from "./idleParts";
import { itemValues, type ItemValues } from "./itemValues";
import { valuesAgain, type OwnLedger } from "./ledger";
import type { OtherReading, TableItem } from "./table";
import type { CheckedUnit } from "./units";
import { isVerifiable, withVerification } from "./verification";
import { lookUp } from "../shared/lookUp";
import { entryOf, once } from "../shared/memo";

/** Scores one item of a unit and adds to `issues` what there is to say of it. */
export type ItemScorer = (unit: CheckedUnit, issues: Issue[]) => Outcome;

/** What the items came to for a unit from which the items to be scored are derived; undefined where none is. */
export type SourcesOf = (unit: CheckedUnit) => Sources | undefined;

/** The units that are compared with one another on one side, asked for where they are compared, and their entries by item. */
export interface ComparedUnits {
  readonly units: () => readonly CheckedUnit[];
  readonly columns: EntryColumns;
  readonly side: Side;
}

/**
 * The scorers of the items at some places of a unit's table. Units are compared on an item among those for whom it is
 * the same.
 */
export function itemScorers(
  compared: ComparedUnits,
  indexes: readonly number[],
  sourcesOf?: SourcesOf,
): (table: readonly TableItem[]) => readonly ItemScorer[] {
  const byRow = new Map<TableItem, ItemScorer>();
  const byTable = new Map<readonly TableItem[], readonly ItemScorer[]>();
  const scorerOf = (row: TableItem, index: number): ItemScorer =>
    entryOf(byRow, row, () => itemScorer(row, index, compared, sourcesOf));
  return (table) => entryOf(byTable, table, () => indexes.map((index) => scorerOf(at(table, index), index)));
}

/** What an item comes to, and what there is to say of it of whatever unit. */
interface Found {
  readonly outcome: Outcome;
  readonly issues: readonly Issue[];
}

/**
 * The scorer of one item, the `index`th of its table; where its points depend on other units, their values are read
 * beforehand. Equal entries are scored once, unless more than they bears on the item of a unit.
 */
export function itemScorer(
  row: TableItem,
  index: number,
  { units, columns, side }: ComparedUnits,
  sourcesOf?: SourcesOf,
): ItemScorer {
  const item = row.item.id;
  const column = columns.column(side, item);
  const cohort = once(() => cohortOn(row, index, { units, columns, side }, sourcesOf));
  const score = row.bound.scorer(cohort);
  const otherReadings = otherReadingNotices(row, cohort);
  const withoutIdleParts = idlePartsOf(row.item);
  const dependsOnUnit = sourcesOf !== undefined || asksAttributes(row.item);
  const find = (checked: CheckedUnit): Found => {
    const { unit, blocked, attributes } = checked;
    const read = withoutIdleParts(itemValues(row, lookUp(unit[side], item)), attributes);
    const usable = !read.faulty && !blocked[side].has(item);
    const found = usable ? score(read.values, sourcesOf?.(checked)) : UNUSABLE;
    const outcome = withVerification(found, row.item, attributes, side);
    const others = usable ? otherReadings(linesOf(checked, side), read.values, outcome) : NONE;
    return { outcome, issues: [...read.issues, ...issuesOf(outcome), ...others] };
  };
  const known: Found[] = [];
  return (checked, issues) => {
    const { unit, blocked } = checked;
    const alone = dependsOnUnit || blocked[side].has(item) || linesOf(checked, side)?.lines.has(item) === true;
    const found = alone ? find(checked) : (known[column.numberOf(checked)] ??= find(checked));
    for (const one of found.issues) issues.push({ ...one, place: { unit: unit.name, item, side, ...one.place } });
    return found.outcome;
  };
}

/** The values of an item of all units for whom it is the same. */
function cohortOn(
  row: TableItem,
  index: number,
  { units, columns, side }: ComparedUnits,
  sourcesOf?: SourcesOf,
): readonly CohortMember[] {
  const column = columns.column(side, row.item.id);
  const known: ItemValues[] = [];
  return units()
    .filter(({ table }) => table[index] === row)
    .map((one) => {
      const values = (known[column.numberOf(one)] ??= itemValues(row, lookUp(one.unit[side], row.item.id)));
      return sourcesOf === undefined ? values : { ...values, sources: sourcesOf(one) };
    });
}

/** Whether what is made of an item's values depends on attributes of the unit. */
function asksAttributes(item: Item): boolean {
  return hasBoundParts(item) || isVerifiable(item);
}

/** What the ledger says of a unit on a side. */
function linesOf({ ledger }: CheckedUnit, side: Side): OwnLedger | null {
  return ledger?.side === side ? ledger : null;
}

const NONE: readonly Issue[] = [];
const UNUSABLE: Outcome = { status: "unusable", issues: [] };

function issuesOf(outcome: Outcome): readonly Issue[] {
  switch (outcome.status) {
    case "scored":
    case "exempt":
    case "rated":
      return outcome.issues ?? NONE;
    case "unusable":
      return outcome.issues;
    case "blank":
      return outcome.missing.map((field) => issue("blank", { field: field.id }, { label: field.label }));
    case "flagged":
      return NONE;
  }
}

/** Notices of the readings not in force that would give an item other points. */
function otherReadingNotices(
  row: TableItem,
  cohort: Cohort,
): (lines: OwnLedger | null, values: FieldValues, outcome: Outcome) => readonly Issue[] {
  const others = row.others.filter(({ alone }) => alone).map((other) => ({ other, score: other.bound.scorer(cohort) }));
  if (others.length === 0) return () => NONE;
  return (lines, values, outcome) =>
    others.flatMap(({ other, score }) => {
      const counted = lines === null ? null : valuesAgain(lines, row.item.id, other.bound.ledger);
      if (counted === "faulty") return NONE;
      return noticeOf(other, score, counted === null ? values : itemValues(row, counted).values, outcome);
    });
}

function noticeOf(other: OtherReading, score: Scorer, values: FieldValues, outcome: Outcome): readonly Issue[] {
  if (outcome.status === "rated") return ratingNotice(other, score(values), outcome.rating);
  if (outcome.status !== "scored" && outcome.status !== "unusable") return NONE;
  const alternative = score(values);
  if (alternative.status !== "scored") return NONE;
  if (outcome.status === "scored" && outcome.points === alternative.points) return NONE;
  const { question } = other.interpretation;
  return [issue("other-reading", {}, { question, choice: other.choice.label, points: show(alternative.points) })];
}

function ratingNotice({ interpretation, choice }: OtherReading, then: Outcome, now: string): readonly Issue[] {
  if (then.status !== "rated" || then.rating === now) return NONE;
  const words = { question: interpretation.question, choice: choice.label, rating: then.rating };
  return [issue("other-reading-rating", {}, words)];
}

import type { FieldValues } from "../rules/field";
import type { CohortMember, Outcome, Scorer, Sources } from "../rules/rule";
import { show } from "../shared/decimal";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Side } from "./entries";
import { idlePartsOf } from "./idleParts";
import { itemValues } from "./itemValues";
import { valuesAgain } from "./ledger";
import type { OtherReading, TableItem } from "./table";
import type { CheckedUnit } from "./units";
import { withVerification } from "./verification";
import { lookUp } from "../shared/lookUp";
import { entryOf } from "../shared/memo";

/** Scores one item of a unit and adds to `issues` what there is to say of it. */
export type ItemScorer = (unit: CheckedUnit, issues: Issue[]) => Outcome;

/** What the items came to for a unit from which the items to be scored are derived; undefined where none is. */
export type SourcesOf = (unit: CheckedUnit) => Sources | undefined;

/**
 * The scorers of the items at some places of a unit's table. Units are compared on an item among those for whom it is
 * the same.
 */
export function itemScorers(
  units: readonly CheckedUnit[],
  side: Side,
  indexes: readonly number[],
  sourcesOf?: SourcesOf,
): (table: readonly TableItem[]) => readonly ItemScorer[] {
  const byRow = new Map<TableItem, ItemScorer>();
  const byTable = new Map<readonly TableItem[], readonly ItemScorer[]>();
  const scorerOf = (row: TableItem, index: number): ItemScorer =>
    entryOf(byRow, row, () => itemScorer(row, index, units, side, sourcesOf));
  return (table) => entryOf(byTable, table, () => indexes.map((index) => scorerOf(at(table, index), index)));
}

/** Whether the points of an item, or those under another reading, depend on other units. */
export function comparesUnits(row: TableItem): boolean {
  return [row, ...row.others].some(({ bound }) => bound.comparesUnits);
}

/**
 * The scorer of one item, the `index`th of its table; where its points depend on other units, their values are read
 * beforehand.
 */
export function itemScorer(
  row: TableItem,
  index: number,
  units: readonly CheckedUnit[],
  side: Side,
  sourcesOf: SourcesOf = NO_SOURCES,
): ItemScorer {
  const item = row.item.id;
  const compared = comparesUnits(row) ? units.filter(({ table }) => table[index] === row) : [];
  const cohort = compared.map((one) => ({ ...itemValues(row, lookUp(one.unit[side], item)), sources: sourcesOf(one) }));
  const score = row.bound.scorer(cohort);
  const otherReadings = otherReadingNotices(row, cohort, side);
  const withoutIdleParts = idlePartsOf(row.item);
  const tell = (list: readonly Issue[], unit: string, issues: Issue[]) => {
    for (const one of list) issues.push({ ...one, place: { unit, item, side, ...one.place } });
  };
  return (checked, issues) => {
    const { unit, blocked, attributes } = checked;
    const read = withoutIdleParts(itemValues(row, lookUp(unit[side], item)), attributes);
    const usable = !read.faulty && !blocked[side].has(item);
    const found = usable ? score(read.values, sourcesOf(checked)) : UNUSABLE;
    const outcome = withVerification(found, row.item, attributes, side);
    tell(read.issues, unit.name, issues);
    tell(issuesOf(outcome), unit.name, issues);
    if (usable) tell(otherReadings(checked, read.values, outcome), unit.name, issues);
    return outcome;
  };
}

const NO_SOURCES: SourcesOf = () => undefined;
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
  cohort: readonly CohortMember[],
  side: Side,
): (checked: CheckedUnit, values: FieldValues, outcome: Outcome) => readonly Issue[] {
  const others = row.others.filter(({ alone }) => alone).map((other) => ({ other, score: other.bound.scorer(cohort) }));
  if (others.length === 0) return () => NONE;
  return ({ ledger }, values, outcome) => {
    const lines = ledger?.side === side ? ledger : null;
    return others.flatMap(({ other, score }) => {
      const counted = lines === null ? null : valuesAgain(lines, row.item.id, other.bound.ledger);
      if (counted === "faulty") return NONE;
      return noticeOf(other, score, counted === null ? values : itemValues(row, counted).values, outcome);
    });
  };
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

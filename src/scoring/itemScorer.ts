import type { Sources, Outcome } from "../rules/rule";
import { issue, type Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Candidate } from "./candidate";
import type { Side } from "./entries";
import { itemValues } from "./itemValues";
import { otherReadingNotices } from "./otherReadings";
import type { TableItem } from "./table";
import { lookUp } from "../shared/lookUp";

/** Scores one item of a unit and adds to `issues` what there is to say of it. */
export type ItemScorer = (candidate: Candidate, issues: Issue[]) => Outcome;

/** What the items that feed the items to be scored came to for a unit; undefined where nothing feeds them. */
export type SourcesOf = (candidate: Candidate) => Sources | undefined;

/**
 * The scorers of the items at some places of a unit's table. Units are compared on an item among those for whom it is
 * the same.
 */
export function itemScorers(
  candidates: readonly Candidate[],
  side: Side,
  indexes: readonly number[],
  sourcesOf?: SourcesOf,
): (table: readonly TableItem[]) => readonly ItemScorer[] {
  const byRow = new Map<TableItem, ItemScorer>();
  const byTable = new Map<readonly TableItem[], readonly ItemScorer[]>();
  const scorerOf = (row: TableItem, index: number): ItemScorer => {
    const scorer = byRow.get(row) ?? itemScorer(row, index, candidates, side, sourcesOf);
    byRow.set(row, scorer);
    return scorer;
  };
  return (table) => {
    const scorers = byTable.get(table) ?? indexes.map((index) => scorerOf(at(table, index), index));
    byTable.set(table, scorers);
    return scorers;
  };
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
  candidates: readonly Candidate[],
  side: Side,
  sourcesOf: SourcesOf = NO_SOURCES,
): ItemScorer {
  const item = row.item.id;
  const compared = comparesUnits(row) ? candidates.filter(({ table }) => table[index] === row) : [];
  const cohort = compared.map((one) => ({ ...itemValues(row, lookUp(one.values, item)), sources: sourcesOf(one) }));
  const score = row.bound.scorer(cohort);
  const otherReadings = otherReadingNotices(row, cohort);
  return (candidate, issues) => {
    const { name, values, blocked } = candidate;
    const read = itemValues(row, lookUp(values, item));
    const usable = !read.faulty && !blocked.has(item);
    const outcome = usable ? score(read.values, sourcesOf(candidate)) : UNUSABLE;
    for (const list of [read.issues, issuesOf(outcome), usable ? otherReadings(read.values, outcome) : NONE]) {
      for (const found of list) issues.push({ ...found, place: { unit: name, item, side, ...found.place } });
    }
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
      return outcome.issues ?? NONE;
    case "unusable":
      return outcome.issues;
    case "blank":
      return outcome.missing.map((field) => issue("blank", { field: field.id }, { label: field.label }));
    case "rated":
    case "flagged":
      return NONE;
  }
}

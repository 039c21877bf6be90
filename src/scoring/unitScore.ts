import type { Rubric } from "../rubric/schema";
import type { Outcome } from "../rules/rule";
import { issue, type Issue } from "../shared/issue";
import type { ItemEntries, Side } from "./entries";
import { itemValues } from "./itemValues";
import { otherReadingNotices } from "./otherReadings";
import type { TableItem } from "./table";
import { totalsBy, type Totals } from "./totals";

/** One unit of a cohort with the values of one side. */
export interface Candidate {
  readonly name: string;
  readonly values: ItemEntries;
  /** Items with faults found before scoring, such as a ledger that differs; they are unusable. */
  readonly blocked: ReadonlySet<string>;
}

/** What the items of one unit come to, in the order of the table. */
export interface UnitScore {
  readonly outcomes: readonly Outcome[];
  readonly totals: Totals;
  /** Every item is scored, rated or flagged. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

/** Scores one side of all units of a cohort, in the order of the input. */
export function scoreCohort(
  rubric: Rubric,
  table: readonly TableItem[],
  candidates: readonly Candidate[],
  side: Side,
): readonly UnitScore[] {
  const scorers = table.map((row) => itemScorer(row, candidates, side));
  const totalsOf = totalsBy(rubric, table);
  return candidates.map((candidate) => {
    const issues: Issue[] = [];
    const outcomes = scorers.map((score) => score(candidate, issues));
    return {
      outcomes,
      totals: totalsOf(outcomes),
      complete: outcomes.every(({ status }) => status !== "blank" && status !== "unusable"),
      issues,
    };
  });
}

/** Scores one item of a unit and adds to `issues` what there is to say of it. */
export type ItemScorer = (candidate: Candidate, issues: Issue[]) => Outcome;

/** The scorer of one item; where its points depend on other units, their values are read beforehand. */
export function itemScorer(row: TableItem, candidates: readonly Candidate[], side: Side): ItemScorer {
  const item = row.item.id;
  const cohort = comparesUnits(row) ? candidates.map(({ values }) => itemValues(row, values[item])) : [];
  const score = row.bound.scorer(cohort);
  const otherReadings = otherReadingNotices(row, cohort);
  return ({ name, values, blocked }, issues) => {
    const read = itemValues(row, values[item]);
    const usable = !read.faulty && !blocked.has(item);
    const outcome = usable ? score(read.values) : UNUSABLE;
    for (const list of [read.issues, issuesOf(outcome), usable ? otherReadings(read.values, outcome) : NONE]) {
      for (const found of list) issues.push({ ...found, place: { unit: name, item, side, ...found.place } });
    }
    return outcome;
  };
}

/** Whether the points of an item, or those under another reading, depend on other units. */
export function comparesUnits(row: TableItem): boolean {
  return [row, ...row.others].some(({ bound }) => bound.comparesUnits);
}

const NONE: readonly Issue[] = [];
const UNUSABLE: Outcome = { status: "unusable", issues: [] };

function issuesOf(outcome: Outcome): readonly Issue[] {
  switch (outcome.status) {
    case "scored":
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

import { isUnfilled } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { gradesOf } from "../../rubric/standing";
import type { Unit } from "../../scoring/entries";
import type { Evaluation, UnitEvaluation } from "../../scoring/evaluate";
import { itemResults, unitResult } from "../../scoring/report";
import type { AnyItemResult, UnitResult } from "../../scoring/results";
import type { Totals } from "../../scoring/totals";
import type { Version, ReportOptions, ReportSource } from "../options";
import { opennessIn, type Open } from "../../scoring/finality";
import { normaliseName } from "../../shared/text";

/* Words that stand in issued tables. */

/** A result that is not there yet. */
export const LACKING = "暂缺";
/** Does not concern this unit. */
export const NOT_HERE = "—";
/** Marks what may still change. */
export const PROVISIONAL = "暂计";
/** Marks a rank or a grade that may still change as it depends on other units. */
export const UNDECIDED = "暂定";

export type ItemResults = Readonly<Record<string, AnyItemResult>>;

/** One unit as tables show it. */
export interface UnitView {
  readonly unit: Unit;
  readonly result: UnitResult;
  /** What its own values (自评) come to; null where it entered none. */
  readonly self: { readonly items: ItemResults; readonly totals: Totals } | null;
}

export function viewOf(evaluation: Evaluation, found: UnitEvaluation): UnitView {
  const { unit, self, table } = found;
  return {
    unit,
    result: withoutVoidSums(unitResult(evaluation, found)),
    self: self === null ? null : { items: itemResults(table, self), totals: self.totals },
  };
}

/** Of a unit that is not filled in at all the sums are 0 for want of anything: it has none. */
function withoutVoidSums(result: UnitResult): UnitResult {
  if (!isUnfilled(result)) return result;
  const { computed: _, ...rest } = result;
  return { ...rest, sections: {}, phases: null, base: null, bonus: null, penalty: null, total: null };
}

/** The grade that counts: the one decided on, or else the computed one. */
export function gradeInForce({ final, grade }: UnitResult): string | null {
  return final?.grade ?? grade;
}

/** What a version shows besides the printed table and the points. */
export interface Shown {
  /** Explanations and the readings in force. */
  readonly reasons: boolean;
  readonly ranks: boolean;
  readonly ratings: boolean;
  readonly grades: boolean;
}

/** Whatever a document keeps internal is in the internal version only. */
export function shownIn(version: Version, { confidential, grading, ranking }: Rubric): Shown {
  const internal = version === "internal";
  const kept = (what: "ratings" | "grades") => confidential?.what.includes(what) === true;
  return {
    reasons: internal,
    ranks: internal && ranking.shown !== false,
    ratings: internal || !kept("ratings"),
    grades: gradesOf(grading).length > 0 && (internal || !kept("grades")),
  };
}

/** What of a unit's table may still change. */
export interface OpenTable extends Open {
  /** There are errors in its entries, or in those of all. */
  readonly faulty: boolean;
  /** The table is stamped (暂计): its points may change, or all that it tells. */
  readonly stamped: boolean;
}

/** What is not final about the table of one unit, of what the version shows. */
export function openTable(source: ReportSource, unit: UnitEvaluation, { version }: ReportOptions): OpenTable {
  const { evaluation, faults } = source;
  const { ranks, grades } = shownIn(version, evaluation.rubric);
  const open = opennessIn(evaluation)(unit);
  const faulty = faults.all || faults.units.has(normaliseName(unit.unit.name));
  const points = open.points || faulty;
  const rank = ranks && (open.rank || (faults.all && unit.standing.rank !== null));
  const grade = grades && (open.grade || (faults.all && unit.standing.grade !== null));
  return { faulty, points, rank, grade, stamped: points || (version === "results" && grade) };
}

import type { UnitEvaluation } from "../../scoring/evaluate";
import { opennessIn, type Open } from "../../scoring/finality";
import { normaliseName } from "../../shared/text";
import type { ReportOptions, ReportSource } from "../options";
import { shownIn } from "./unitView";

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

import type { Rubric } from "../rubric/schema";
import { because } from "../rules/explanation";
import { minus, show, sum } from "../shared/decimal";
import { divide, fraction, multiply, rounded, total as sumOf, ZERO, type Fraction } from "../shared/fraction";
import { issue } from "../shared/issue";
import { at } from "../shared/list";
import { lookUp } from "../shared/lookUp";
import { clausesOf, exemptItems } from "./rescaling";
import type { ScoredTable, TableItem } from "./table";
import { withTotal, type TotalStep } from "./totals";
import { workings } from "./workings";

/*
 * Where phases are weighted, or stand apart, each is a result of its own. Items that do not apply to a unit are then
 * made up for within each phase: by the others of their section in that phase, or by all of it.
 */

type Phase = Rubric["phases"][number];

/** Whether phases are more than added up. */
export function weighsPhases({ totals }: Rubric): boolean {
  const joined = totals?.phases;
  return joined !== undefined && (joined.apart || Object.values(joined.weights).some((weight) => weight !== 1));
}

/** The phases as results of their own, and what they come to by their weights; null where they are only added up. */
export function phaseTotals(rubric: Rubric): TotalStep | null {
  const joined = rubric.totals?.phases;
  if (joined === undefined || !weighsPhases(rubric)) return null;
  const { phases, arithmetic } = rubric;
  const { weights, apart, clause } = joined;
  const weightOf = ({ id }: Phase) => lookUp(weights, id) ?? 1;
  const full = sum(phases.map((phase) => phase.max * weightOf(phase)));
  const round = (points: Fraction) => rounded(points, arithmetic.decimals);
  return ({ totals, adjustments, issues }, unit) => {
    const results = phases.map((phase) => ({ phase, ...madeUp(phase, unit) }));
    const open = results.some(({ made }) => made === null) ? [issue("nothing-to-rescale", {}, {})] : [];
    const points = round(sumOf(results.map(({ phase, made }) => multiply(made ?? ZERO, fraction(weightOf(phase))))));
    const own = Object.fromEntries(results.map(({ phase, made }) => [phase.id, round(made ?? ZERO)]));
    const rescaled = results.flatMap(({ phase: { id, label, max }, made, left }) => {
      if (left === 0 || made === null) return [];
      const words = { label, sum: lookUp(totals.phases, id) ?? 0, left, full: max, points: round(made) };
      return [
        {
          points: round(made),
          explanation: because(workings["phase-rescaled"], words),
          clause: clausesOf(exemptItems(unit)),
        },
      ];
    });
    const parts = phases.map((phase) => phaseWords(phase, lookUp(own, phase.id) ?? 0, weightOf(phase)));
    const weighted = because(workings["phases-weighted"], { parts: parts.join("＋"), points, full });
    return {
      totals: withTotal({ ...totals, base: points, phases: own }),
      adjustments: [...adjustments, ...rescaled, ...(apart ? [] : [{ points, explanation: weighted, clause }])],
      issues: [...issues, ...open],
    };
  };
}

function phaseWords({ label }: Phase, points: number, weight: number): string {
  return `${label}${show(points)}分${weight === 1 ? "" : `×${show(weight)}`}`;
}

/**
 * The sum of a phase with what does not apply made up for, null where nothing of it applies, and the points of what
 * does not.
 */
function madeUp({ id, max }: Phase, unit: ScoredTable): { readonly made: Fraction | null; readonly left: number } {
  const sections = [...new Set(unit.table.map(({ item }) => item.section))];
  const own = sections.map((section) => sectionIn(id, section, unit));
  const byAll = sum(own.map((section) => section.byAll));
  const points = sumOf(own.map((section) => section.points));
  const left = maxIn(id, exemptItems(unit));
  if (byAll === 0) return { made: points, left };
  return { made: byAll >= max ? null : divide(multiply(points, fraction(max)), fraction(minus(max, byAll))), left };
}

/** What a section has in a phase, and how much of it is left for all of the phase to make up for. */
function sectionIn(phase: string, section: string | null, { table, outcomes }: ScoredTable) {
  const own = table.flatMap((row, index) => {
    return row.item.section === section && row.item.counts === "base" ? [{ row, outcome: at(outcomes, index) }] : [];
  });
  const exempt = own.flatMap(({ row, outcome }) => (outcome.status === "exempt" ? [row] : []));
  const others = exempt.filter(({ item }) => item.notApplicable?.as !== "rescaleSection");
  const all = maxIn(
    phase,
    own.map(({ row }) => row),
  );
  const rest = minus(all, maxIn(phase, exempt));
  const points = sumOf(
    own.map(({ outcome }) => fraction("phases" in outcome ? (lookUp(outcome.phases, phase) ?? 0) : 0)),
  );
  // Where nothing of a section applies, the others make up for all of it.
  if (rest === 0) return { points, byAll: all };
  const byAll = maxIn(phase, others);
  return { points: divide(multiply(points, fraction(minus(all, byAll))), fraction(rest)), byAll };
}

function maxIn(phase: string, rows: readonly TableItem[]): number {
  return sum(rows.map(({ item }) => lookUp(item.phases, phase) ?? 0));
}

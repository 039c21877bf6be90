import type { Rubric } from "../rubric/schema";
import { itemFacts } from "../rubric/facts";
import { applyChoice } from "../rubric/readings";
import { bindRule } from "../rules/kinds";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Side } from "./entries";
import type { RubricInForce } from "./inForce";
import { differenceNotice } from "./otherStandings";
import { standingsOf, type ScoredUnit, type Standing } from "./standing";
import { scoringTable } from "./table";
import { scoreCohort, type Candidate } from "./unitScore";

/** A scored unit with the values that it was scored from. */
export interface RoundedUnit {
  readonly candidate: Candidate;
  readonly side: Side;
  readonly scored: ScoredUnit;
  readonly standing: Standing;
}

/** The most by which rounding, to one decimal at the coarsest, moves the points of one item. */
const LARGEST_SHIFT = 0.05;

/**
 * Tells which other number of decimals would give a unit another veto or another grade by its total. Only units so
 * close to a limit that rounding can carry them over it are scored again; by unit name.
 */
export function otherRoundingNotices(
  { rubric, inForce, readings }: RubricInForce,
  category: string | null,
  units: readonly RoundedUnit[],
): ReadonlyMap<string, readonly Issue[]> {
  const notices = new Map<string, Issue[]>();
  const close = units.filter(closeToLimit(inForce));
  if (close.length === 0) return notices;
  const pool = comparesUnits(inForce) ? units : close;
  for (const interpretation of rubric.interpretations) {
    if (!("part" in interpretation.applies) || interpretation.applies.part !== "arithmetic") continue;
    for (const choice of interpretation.choices.filter(({ id }) => id !== readings[interpretation.id])) {
      const other = { rubric, inForce: applyChoice(inForce, interpretation, choice), readings };
      rescored(other, category, pool).forEach((alternative, index) => {
        const { scored, standing } = at(pool, index);
        const notice = differenceNotice(interpretation, choice, { unit: scored.name }, standing, alternative);
        if (notice !== null) notices.set(scored.name, [...(notices.get(scored.name) ?? []), notice]);
      });
    }
  }
  return notices;
}

function closeToLimit(rubric: Rubric): (unit: RoundedUnit) => boolean {
  const limits = limitsOf(rubric);
  const reach = rubric.items.length * LARGEST_SHIFT;
  return ({ scored: { score, eligible } }) => {
    const { total, base } = score.totals;
    return eligible && limits.some((limit) => Math.abs(total - limit) < reach || Math.abs(base - limit) < reach);
  };
}

/** True where a unit cannot be scored again without the others. */
function comparesUnits(rubric: Rubric): boolean {
  const { items, grading } = rubric;
  return grading.kind === "quota" || items.some((item) => bindRule(item.rule, itemFacts(item, rubric)).comparesUnits);
}

/** The totals at which a grade or a veto turns. */
function limitsOf({ grading, items }: Rubric): readonly number[] {
  const tiers = grading.kind === "thresholds" ? grading.tiers.flatMap(({ from }) => from ?? []) : [];
  const vetoes = items.flatMap(({ rule }) => (rule.kind === "totalBelow" ? [rule.below] : []));
  return [...tiers, ...vetoes];
}

/** How the units would stand under another rounding. */
function rescored(other: RubricInForce, category: string | null, units: readonly RoundedUnit[]): readonly Standing[] {
  const table = scoringTable(other, category);
  const sides = (["entries", "self"] as const).map((side) => units.filter((unit) => unit.side === side));
  const scores = new Map(
    sides.flatMap((members) => {
      const side = members[0]?.side ?? "entries";
      const results = scoreCohort(
        other.inForce,
        table,
        members.map(({ candidate }) => candidate),
        side,
      );
      return members.map(({ scored }, index) => [scored.name, at(results, index)] as const);
    }),
  );
  return standingsOf(
    other.inForce,
    table,
    units.map(({ scored }) => ({ ...scored, score: scores.get(scored.name) ?? scored.score })),
  );
}

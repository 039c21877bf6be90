import type { Rubric } from "../rubric/schema";
import { itemFacts } from "../rubric/facts";
import { applyChoice } from "../rubric/readings";
import { bindRule } from "../rules/kinds";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { RubricInForce } from "./inForce";
import type { Member } from "./members";
import { differenceNotice } from "./otherStandings";
import { standingsOf, type Standing } from "./standing";
import { scoringTable } from "./table";
import { scoreCohort, type UnitScore } from "./unitScore";

/** The most by which the points of one item differ between two roundings, the coarser one to one decimal. */
const LARGEST_SHIFT = 0.055;

/**
 * Tells which other number of decimals would give a unit another veto or another grade by its total; the rest of what
 * rounding changes is seen on the items. Only units so close to a limit that rounding can carry them over it are scored
 * again.
 */
export function otherRoundingNotices(
  { rubric, inForce, readings }: RubricInForce,
  category: string | null,
  members: readonly Member[],
  standings: readonly Standing[],
): readonly (readonly Issue[])[] {
  const notices = members.map((): Issue[] => []);
  const limits = limitsOf(inForce);
  const reach = inForce.items.length * LARGEST_SHIFT;
  const close = [...members.keys()].filter((index) => isClose(at(members, index), limits, reach));
  if (close.length === 0) return notices;
  const pool = comparesUnits(inForce) ? [...members.keys()] : close;
  for (const interpretation of rubric.interpretations) {
    if (!("part" in interpretation.applies) || interpretation.applies.part !== "arithmetic") continue;
    for (const choice of interpretation.choices.filter(({ id }) => id !== readings[interpretation.id])) {
      const other = { rubric, inForce: applyChoice(inForce, interpretation, choice), readings };
      const alternatives = standAgain(
        other,
        category,
        pool.map((index) => at(members, index)),
      );
      pool.forEach((index, position) => {
        const place = { unit: at(members, index).name };
        const alternative = at(alternatives, position);
        const notice = differenceNotice(interpretation, choice, place, at(standings, index), alternative);
        if (notice !== null) at(notices, index).push(notice);
      });
    }
  }
  return notices;
}

function isClose({ score: { totals }, eligible }: Member, limits: readonly number[], reach: number): boolean {
  const { total, base } = totals;
  return eligible && limits.some((limit) => Math.abs(total - limit) < reach || Math.abs(base - limit) < reach);
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

/** How units would stand under another rounding. */
function standAgain(other: RubricInForce, category: string | null, members: readonly Member[]): readonly Standing[] {
  const table = scoringTable(other, category);
  const scores = new Map<Member, UnitScore>();
  for (const side of ["entries", "self"] as const) {
    const own = members.filter((member) => member.side === side);
    const candidates = own.map(({ candidate }) => candidate);
    scoreCohort(other.inForce, table, candidates, side).forEach((score, index) => scores.set(at(own, index), score));
  }
  return standingsOf(
    other.inForce,
    table,
    members.map((member) => ({ ...member, score: scores.get(member) ?? member.score })),
  );
}

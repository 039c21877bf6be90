import { isDerived } from "../rubric/derived";
import type { Rubric } from "../rubric/schema";
import { applyChoice } from "../rubric/readings";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import { bindItem } from "./bindItem";
import type { RubricInForce } from "./inForce";
import type { Member } from "./members";
import { differenceNotice } from "./otherStandings";
import { scoreAgain } from "./scoreAgain";
import type { Standing } from "./standing";
import { lookUp } from "../shared/lookUp";

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
  const reach = magnifiesShifts(inForce) ? Infinity : inForce.items.length * LARGEST_SHIFT;
  const close = [...members.keys()].filter((index) => isClose(at(members, index), limits, reach));
  if (close.length === 0) return notices;
  const pool = comparesUnits(inForce) ? [...members.keys()] : close;
  for (const interpretation of rubric.interpretations) {
    if (!("part" in interpretation.applies) || interpretation.applies.part !== "arithmetic") continue;
    for (const choice of interpretation.choices.filter(({ id }) => id !== lookUp(readings, interpretation.id))) {
      const other = { rubric, inForce: applyChoice(inForce, interpretation, choice), readings };
      const alternatives = scoreAgain(
        other,
        category,
        pool.map((index) => at(members, index)),
      );
      pool.forEach((index, position) => {
        const place = { unit: at(members, index).name };
        const { standing } = at(alternatives, position);
        const notice = differenceNotice(interpretation, choice, place, at(standings, index), standing);
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

/** True where a small shift of an item can be any shift of the total, or of the grade whatever the total. */
function magnifiesShifts({ totals, sections, items, grading }: Rubric): boolean {
  return (
    totals !== undefined ||
    ("gates" in grading && grading.gates !== undefined) ||
    sections.some(({ weight }) => weight !== undefined) ||
    items.some((item) => item.notApplicable !== undefined || item.limits !== undefined || isDerived(item))
  );
}

/** True where a unit cannot be scored again without the others. */
function comparesUnits(rubric: Rubric): boolean {
  const { items, grading } = rubric;
  return grading.kind === "quota" || items.some((item) => bindItem(item, rubric).comparesUnits);
}

/** The totals at which a grade or a veto turns. */
function limitsOf({ grading, items }: Rubric): readonly number[] {
  const tiers = grading.kind === "thresholds" ? grading.tiers : grading.kind === "quota" ? grading.top : [];
  const vetoes = items.flatMap(({ rule }) => (rule.kind === "totalBelow" ? [rule.below] : []));
  return [...tiers.flatMap(({ from }) => from ?? []), ...vetoes];
}

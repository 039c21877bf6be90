import { kindOf } from "../rules/kinds/kinds";
import { isDerived } from "../rubric/derived";
import { canBeExempt } from "../rubric/facts";
import type { Interpretation } from "../rubric/interpretation";
import type { Item, Rubric } from "../rubric/schema";
import type { Issue } from "../shared/issue";
import { at } from "../shared/list";
import type { Portions } from "../shared/portions";
import { lookUp } from "../shared/lookUp";
import { bindItem, isExempt } from "./bindItem";
import { differenceNotice, otherRubrics } from "./otherRubrics";
import { isAboutSums } from "./readingReach";
import { scoreAgain, type Compared } from "./scoreAgain";
import { isEligible, type ScoredUnit } from "./scoreUnits";
import type { Standing } from "./standing";
import type { RubricInForce } from "./table";

/** The most by which the points of one item differ between two roundings, as a part of a step of the coarser one. */
const LARGEST_SHIFT = 0.55;

/**
 * Notices of other numbers of decimals that would give a unit another veto or another grade by its total; the rest of
 * what rounding changes is seen on the items. Only units so close to a limit that rounding can carry them over it are
 * scored again.
 */
export function* otherRoundingNotices(
  rules: RubricInForce,
  cohort: Compared,
  units: readonly ScoredUnit[],
  standings: readonly Standing[],
): Portions<readonly (readonly Issue[])[]> {
  const { inForce } = rules;
  const notices = units.map((): Issue[] => []);
  const limits = limitsOf(inForce);
  const others = otherRubrics(rules, aboutRounding);
  if (others.length === 0) return notices;
  const coarsest = Math.min(inForce.arithmetic.decimals, ...others.map((one) => one.rules.inForce.arithmetic.decimals));
  const reach = magnifiesShifts(inForce) ? Infinity : inForce.items.length * LARGEST_SHIFT * 10 ** -coarsest;
  const close = [...units.keys()].filter((index) => isClose(at(units, index), inForce, { limits, reach }));
  if (close.length === 0) return notices;
  const pool = comparesUnits(inForce, units) ? [...units.keys()] : close;
  const scoredAgain = pool.map((index) => at(units, index));
  for (const other of others) {
    const alternatives = yield* scoreAgain(other, cohort, scoredAgain);
    if (alternatives === null) continue;
    pool.forEach((index, position) => {
      const place = { unit: at(units, index).unit.name };
      const notice = differenceNotice(other, place, at(standings, index), at(alternatives, position).standing);
      if (notice !== null) at(notices, index).push(notice);
    });
  }
  return notices;
}

function aboutRounding(interpretation: Interpretation): boolean {
  const { applies } = interpretation;
  return "part" in applies && applies.part === "arithmetic" && !isAboutSums(interpretation);
}

interface Reach {
  readonly limits: readonly number[];
  readonly reach: number;
}

function isClose(unit: ScoredUnit, { ranking }: Rubric, { limits, reach }: Reach): boolean {
  const { total, beforeVeto, base, penalty } = unit.score.totals;
  const compared = [beforeVeto ?? total, base, base - penalty];
  return isEligible(unit, ranking) && limits.some((limit) => compared.some((one) => Math.abs(one - limit) < reach));
}

/** True where a small shift of an item can be any shift of the total, or of the grade whatever the total. */
function magnifiesShifts({ totals, sections, items, grading }: Rubric): boolean {
  return (
    totals?.bonusCap !== undefined ||
    totals?.coefficient !== undefined ||
    totals?.lesserOf !== undefined ||
    ("gates" in grading && grading.gates !== undefined) ||
    sections.some(({ weight }) => weight !== undefined) ||
    items.some((item) => canBeExempt(item) || item.limits !== undefined || isDerived(item))
  );
}

/** True where a unit cannot be scored again without the others. */
function comparesUnits(rubric: Rubric, units: readonly ScoredUnit[]): boolean {
  return rubric.grading.kind === "quota" || rubric.items.some((item) => comparesOn(item, rubric, units));
}

/** Whether units are compared on an item; where the exempt have the mean of the others, only if there are any. */
function comparesOn(item: Item, rubric: Rubric, units: readonly ScoredUnit[]): boolean {
  const { notApplicable, ...rest } = item;
  if (bindItem(rest, rubric).comparesUnits) return true;
  return notApplicable?.as === "mean" && units.some(({ unit, side }) => isExempt(lookUp(unit[side], item.id) ?? {}));
}

/** The totals at which a grade or a veto turns. */
function limitsOf({ grading, items }: Rubric): readonly number[] {
  const tiers = grading.kind === "thresholds" ? grading.tiers : grading.kind === "quota" ? grading.top : [];
  const vetoes = items.flatMap(({ rule }) => kindOf(rule).totalVeto()?.below ?? []);
  // A total that is rounded before it is compared reaches a limit from half a step below it.
  const rounding = grading.kind === "thresholds" ? (grading.rounding ?? null) : null;
  const early = rounding === null ? 0 : 0.5 * 10 ** -rounding;
  return [...tiers.flatMap(({ from }) => (from === null || from === undefined ? [] : [from - early])), ...vetoes];
}

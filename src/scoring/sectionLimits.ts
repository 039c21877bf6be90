import type { Item, Rubric } from "../rubric/schema";
import type { Section } from "../rubric/totals";
import { because } from "../rules/explanation";
import { minus, plus, roundedSum } from "../shared/decimal";
import { withTotal, type Adjustment, type Totals, type TotalStep } from "./totals";
import { lookUp } from "../shared/lookUp";
import { workings } from "./workings";

/** Caps, floors and weights of sections: what a section adds to the total is no longer the sum of its items. */
export function sectionLimits({ sections, items, arithmetic }: Rubric): TotalStep | null {
  const limited = sections.filter(({ cap, floor, weight }) => (cap ?? floor ?? weight) !== undefined);
  if (limited.length === 0) return null;
  return (start) =>
    limited.reduce((current, section) => {
      const { totals, adjustments } = current;
      const sum = lookUp(totals.sections, section.name);
      const own = sum === undefined ? [] : adjustmentsOf(section, sum, arithmetic.decimals);
      const last = own.at(-1);
      if (last === undefined) return current;
      const changed = withSection(totals, section.name, items, last.points);
      return { ...current, totals: changed, adjustments: [...adjustments, ...own] };
    }, start);
}

/** What is done to a section's sum, one thing after the other. */
function adjustmentsOf({ name, cap, floor, weight, clause = "" }: Section, sum: number, decimals: number) {
  const done: Adjustment[] = [];
  let points = sum;
  if (cap !== undefined && points > cap) {
    points = cap;
    done.push({ points, clause, explanation: because(workings["section-capped"], { section: name, sum, limit: cap }) });
  }
  if (floor !== undefined && points < floor) {
    points = floor;
    done.push({
      points,
      clause,
      explanation: because(workings["section-floored"], { section: name, sum, limit: floor }),
    });
  }
  if (weight !== undefined) {
    const before = points;
    points = roundedSum([[before, weight]], decimals);
    const explanation = because(workings["section-weighted"], { section: name, sum: before, weight, points });
    done.push({ points, clause, explanation });
  }
  return done;
}

/** The totals with other points for a section; all its items count into the same sum. */
function withSection(totals: Totals, section: string, items: readonly Item[], points: number): Totals {
  const more = minus(points, lookUp(totals.sections, section) ?? 0);
  const sums = { ...totals, sections: { ...totals.sections, [section]: points } };
  switch (items.find((item) => item.section === section && item.counts !== "none")?.counts) {
    case "bonus":
      return withTotal({ ...sums, bonus: plus(totals.bonus, more) });
    case "penalty":
      return withTotal({ ...sums, penalty: plus(totals.penalty, more) });
    case "net":
      return withTotal(
        more < 0 ? { ...sums, bonus: plus(totals.bonus, more) } : { ...sums, penalty: minus(totals.penalty, more) },
      );
    case "base":
    case "veto":
    case "none":
    case undefined:
      return withTotal({ ...sums, base: plus(totals.base, more) });
  }
}

import { canBeExempt } from "../rubric/facts";
import type { Rubric } from "../rubric/schema";
import { because, phrase } from "../rules/explanation";
import { minus, plus, roundedQuotient, sum, times } from "../shared/decimal";
import { issue } from "../shared/issue";
import { lookUp } from "../shared/lookUp";
import { at } from "../shared/list";
import type { ScoredTable, TableItem } from "./table";
import { withTotal, type RunningTotal, type TotalStep } from "./totals";
import { workings } from "./workings";

/*
 * What items that do not apply to a unit would have counted is made up for by the others: by those of their section, or
 * by all. Sums of phases stay as they are, which is said.
 */

/** By the others of the section: its sum × its full points ÷ what the others count. */
export function sectionRescaling({ items, sections, phases, arithmetic }: Rubric): TotalStep | null {
  if (items.every(({ notApplicable }) => notApplicable?.as !== "rescaleSection")) return null;
  const note = phasesNote(phases);
  return (start, unit) =>
    sections.reduce((current, { name: section }): RunningTotal => {
      const { full, rest, exempt } = inSection(section, unit);
      if (exempt.length === 0 || rest === 0) return current;
      const { totals, adjustments } = current;
      const before = lookUp(totals.sections, section) ?? 0;
      const points = roundedQuotient(before, full, rest, arithmetic.decimals);
      const words = { section, sum: before, left: minus(full, rest), full, rest, points, note };
      const explanation = because(workings["section-rescaled"], words);
      const base = plus(totals.base, minus(points, before));
      return {
        ...current,
        totals: withTotal({ ...totals, base, sections: { ...totals.sections, [section]: points } }),
        adjustments: [...adjustments, { points, explanation, clause: clausesOf(exempt) }],
      };
    }, start);
}

/** By all others: base × total ÷ what the others count. Items without a task are made up for in the same way. */
export function rescaling({ items, total, sections, phases, arithmetic }: Rubric): TotalStep | null {
  if (total === null || !items.some(canBeExempt)) return null;
  const weights = new Map(sections.map(({ name, weight }) => [name, weight ?? 1]));
  const note = phasesNote(phases);
  return (current, unit) => {
    const exempt = exemptItems(unit).filter(({ item }) => !isMadeUpInSection(item, unit));
    const left = sum(exempt.map(({ item }) => times(item.max ?? 0, weights.get(item.section ?? "") ?? 1)));
    if (left === 0) return current;
    const { totals, adjustments, issues } = current;
    const rest = minus(total, left);
    if (rest <= 0) return { ...current, issues: [...issues, issue("nothing-to-rescale", {}, {})] };
    const points = roundedQuotient(totals.base, total, rest, arithmetic.decimals);
    const explanation = because(workings.rescaled, { base: totals.base, left, full: total, rest, points, note });
    return {
      totals: withTotal({ ...totals, base: points }),
      adjustments: [...adjustments, { points, explanation, clause: clausesOf(exempt) }],
      issues,
    };
  };
}

function phasesNote(phases: Rubric["phases"]): string {
  return phases.length === 0
    ? ""
    : phrase("phases-not-rescaled", { phases: phases.map(({ label }) => label).join("、") });
}

export function exemptItems({ table, outcomes }: ScoredTable): readonly TableItem[] {
  return table.filter((_, index) => at(outcomes, index).status === "exempt");
}

/** Where nothing else of its section applies, an item is made up for by all others. */
function isMadeUpInSection({ notApplicable, section }: TableItem["item"], unit: ScoredTable): boolean {
  return notApplicable?.as === "rescaleSection" && section !== null && inSection(section, unit).rest > 0;
}

/** The exempt items that a section makes up for, its full points without those that all make up for, and the rest. */
function inSection(section: string, unit: ScoredTable) {
  const own = unit.table.filter(({ item }) => item.section === section && item.counts === "base");
  const left = exemptItems(unit).filter(({ item }) => item.section === section);
  const exempt = left.filter(({ item }) => item.notApplicable?.as === "rescaleSection");
  const byAll = left.filter((one) => !exempt.includes(one));
  return {
    full: minus(maxOf(own), maxOf(byAll)),
    rest: minus(maxOf(own), maxOf(left)),
    exempt,
  };
}

function maxOf(items: readonly TableItem[]): number {
  return sum(items.map(({ item }) => item.max ?? 0));
}

export function clausesOf(items: readonly TableItem[]): string {
  return [...new Set(items.map(({ item }) => item.notApplicable?.clause ?? item.clause))].join("、");
}

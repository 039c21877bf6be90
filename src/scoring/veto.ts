import type { Explanation } from "../rules/explanation";
import type { TotalVeto } from "../rules/kinds/kind";
import { kindOf } from "../rules/kinds/kinds";
import { totalVetoReason } from "../rules/kinds/totalBelow";
import type { Outcome } from "../rules/rule";
import { minus } from "../shared/decimal";
import { at } from "../shared/list";
import { memoised } from "../shared/memo";
import type { TableItem } from "./table";
import type { Totals } from "./totals";

/** Whether a unit is vetoed (一票否决), by which items. */
export interface VetoFinding {
  readonly hit: boolean;
  readonly reasons: readonly string[];
}

/** The items of a table that veto, each with its place in the table. */
export const vetoItems = memoised((table: readonly TableItem[]): readonly VetoItem[] =>
  table.flatMap(({ item: { id, counts, rule } }, index) =>
    counts === "veto" ? [{ index, id, byTotal: kindOf(rule).totalVeto() }] : [],
  ),
);

interface VetoItem {
  readonly index: number;
  readonly id: string;
  /** Null for one that is entered. */
  readonly byTotal: TotalVeto | null;
}

const NOT_VETOED: VetoFinding = { hit: false, reasons: [] };

/** Entered events always count; the unit's own total only when every item is there. */
export function vetoOf(items: readonly VetoItem[], score: Scored): VetoFinding {
  const hits = items.filter(({ index, byTotal }) => {
    if (byTotal !== null) return totalVetoes(byTotal, score) === true;
    const outcome = at(score.outcomes, index);
    return outcome.status === "flagged" && outcome.occurred;
  });
  return hits.length === 0 ? NOT_VETOED : { hit: true, reasons: hits.map(({ id }) => id) };
}

/** What a veto depends on of a unit's points. */
interface Scored {
  readonly outcomes: readonly Outcome[];
  readonly totals: Totals;
  readonly complete: boolean;
}

function totalVetoes(rule: TotalVeto, { complete, totals }: Pick<Scored, "complete" | "totals">): boolean | null {
  return complete ? comparedTotal(rule, totals) < rule.below : null;
}

/** The total that the rule compares. */
export function comparedTotal(rule: TotalVeto, totals: Totals): number {
  switch (rule.total) {
    case "final":
      return totals.beforeVeto ?? totals.total;
    case "base":
      return totals.base;
    case "lessPenalty":
      return minus(totals.base, totals.penalty);
  }
}

/** Whether the total vetoes, null while the unit is incomplete, and why. */
export function totalVeto(
  rule: TotalVeto,
  score: Scored,
): { readonly occurred: boolean | null; readonly explanation: Explanation } {
  const occurred = totalVetoes(rule, score);
  const total = occurred === null ? null : comparedTotal(rule, score.totals);
  return { occurred, explanation: totalVetoReason(rule, occurred, total) };
}

import { cellAddress } from "../layout/address";
import type { Area, ConditionPlan } from "../layout/plan";
import { endColumn, endRow, rectangles } from "./areas";

/** Stands for the first cell of an area in a formula that speaks of that cell alone. */
const OWN_CELL = "\u0000";

/**
 * Conditional formats that say the same of their own cell, as one for each rectangle of cells. A program has to be told
 * of every single one, and computes every single one. Where they lie on one another the first still comes first, as
 * long as they were planned in one order for all cells.
 */
export function joinedConditions(plans: readonly ConditionPlan[]): ConditionPlan[] {
  const groups = new Map<string, ConditionPlan[]>();
  for (const [index, plan] of plans.entries()) {
    const formula = aboutOwnCell(plan);
    const key = formula === null ? String(index) : `${plan.look} ${formula}`;
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values()].flatMap(joined);
}

function joined(group: readonly ConditionPlan[]): ConditionPlan[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return [...group];
  const formula = aboutOwnCell(first) ?? first.formula;
  return rectangles(group.flatMap(({ area }) => cellsIn(area))).map((area) => ({
    area,
    formula: formula.replaceAll(OWN_CELL, cellAddress(area.row, area.column)),
    look: first.look,
  }));
}

function cellsIn(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.row; row < endRow(area); row += 1) {
    for (let column = area.column; column < endColumn(area); column += 1) cells.push({ row, column });
  }
  return cells;
}

/** The formula without the address of the area's first cell; null where it speaks of any other cell, too. */
function aboutOwnCell({ area, formula }: ConditionPlan): string | null {
  const own = cellAddress(area.row, area.column);
  // Every other part is a text in quotation marks.
  const parts = formula.split(/("(?:[^"]|"")*")/).map((part, index) => {
    return index % 2 === 1
      ? part
      : part.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, (cell) => (cell === own ? OWN_CELL : cell));
  });
  const others = parts.some((part, index) => index % 2 === 0 && /\$?\b[A-Z]{1,3}\$?\d+\b|[A-Z]:|!/.test(part));
  return others ? null : parts.join("");
}

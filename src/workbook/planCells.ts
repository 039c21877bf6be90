import { cellAddress } from "../layout/address";
import type { CellPlan, SheetPlan } from "../layout/plan";
import { endColumn, endRow, isSeveralCells } from "./areas";
import { storable } from "./cellValue";

/**
 * All cells of a plan that hold or look like something. The cells under a merged one take its style: that is where its
 * right and lower borders are drawn. Cells and merges that lie on one another, and values that no cell holds, throw.
 */
export function planCells(plan: SheetPlan): CellPlan[] {
  const cells = new Map<string, CellPlan>();
  for (const cell of plan.cells) {
    const key = keyOf(cell.row, cell.column);
    const address = cellAddress(cell.row, cell.column);
    if (cells.has(key)) throw new Error(`${plan.name}: two plans for ${address}`);
    cells.set(key, { ...cell, value: storable(cell.value, `${plan.name}!${address}`) });
  }
  spreadStyles(plan, cells);
  return [...cells.values()];
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function spreadStyles(plan: SheetPlan, cells: Map<string, CellPlan>): void {
  const covered = new Set<string>();
  for (const area of plan.merges.filter(isSeveralCells)) {
    const style = cells.get(keyOf(area.row, area.column))?.style;
    for (let row = area.row; row < endRow(area); row += 1) {
      for (let column = area.column; column < endColumn(area); column += 1) {
        const key = keyOf(row, column);
        if (covered.has(key)) throw new Error(`${plan.name}: two merges over ${cellAddress(row, column)}`);
        covered.add(key);
        if (style !== undefined && !cells.has(key)) cells.set(key, { row, column, value: null, style });
      }
    }
  }
}

import { CELL_TEXT } from "../shared/text";
import { cellAddress } from "../layout/address";
import type { RestoredValue, CellPlan, SheetPlan } from "../layout/plan";
import { endColumn, endRow, isSeveralCells } from "./areas";

/** Where a value is to stand. */
interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The value as a cell can hold it: empty text is an empty cell. Anything that would be cut or lost throws. */
export function storable<V extends RestoredValue>(value: V, spot: Spot): V | null {
  if (value === "") return null;
  if (typeof value === "string" && value.length > CELL_TEXT) {
    throw new RangeError(`${addressOf(spot)}: text of ${String(value.length)} characters`);
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${addressOf(spot)}: ${String(value)}`);
  return value;
}

/** A cell with its worksheet, for messages. */
export function addressOf({ sheet, row, column }: Spot): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/**
 * All cells of a plan that hold or look like something. The cells under a merged one take its style: that is where its
 * right and lower borders are drawn. Cells and merges that lie on one another, and values that no cell holds, throw.
 */
export function planCells(plan: SheetPlan): CellPlan[] {
  return plannedRows(plan).flat();
}

/** The same by row and column; where there is no row or no cell nothing stands in the lists. */
export function plannedRows(plan: SheetPlan): CellPlan[][] {
  const rows: CellPlan[][] = [];
  for (const cell of plan.cells) {
    const { row, column } = cell;
    const value = storable(cell.value, { sheet: plan.name, row, column });
    const cells = (rows[row] ??= []);
    if (cells[column] !== undefined) throw new Error(`${plan.name}: two plans for ${cellAddress(row, column)}`);
    cells[column] = value === cell.value ? cell : { ...cell, value };
  }
  spreadStyles(plan, rows);
  return rows;
}

function spreadStyles(plan: SheetPlan, rows: CellPlan[][]): void {
  const covered = new Set<string>();
  for (const area of plan.merges.filter(isSeveralCells)) {
    const style = rows[area.row]?.[area.column]?.style;
    for (let row = area.row; row < endRow(area); row += 1) {
      for (let column = area.column; column < endColumn(area); column += 1) {
        const key = `${String(row)},${String(column)}`;
        if (covered.has(key)) throw new Error(`${plan.name}: two merges over ${cellAddress(row, column)}`);
        covered.add(key);
        if (style !== undefined) (rows[row] ??= [])[column] ??= { row, column, value: null, style };
      }
    }
  }
}

import type { Area, SheetPlan } from "../../layout/plan";
import { endColumn, endRow, isSeveralCells } from "../areas";
import type { NativeSheet } from "./native";

/*
 * Columns, rows and merged cells as the writer takes them.
 */

/** What a program adds on both sides of a column's text, in characters. */
export const PADDING = 0.63;

/** The width in characters of a hidden column that has none of its own. */
export const HIDDEN_WIDTH = 9;

export function writeColumns({
  columnWidths,
  hiddenColumns,
}: Pick<SheetPlan, "columnWidths" | "hiddenColumns">): NonNullable<NativeSheet["columns"]> {
  const count = countUpTo([...columnWidths.keys(), ...hiddenColumns]);
  const hidden = new Set(hiddenColumns);
  return Array.from({ length: count }, (_, column) => {
    const width = columnWidths.get(column) ?? (hidden.has(column) ? HIDDEN_WIDTH : undefined);
    return {
      ...(width === undefined ? {} : { width: width + PADDING }),
      ...(hidden.has(column) ? { hidden: true } : {}),
    };
  });
}

/** Heights and hidden rows, with as many empty rows as the writer needs to know them. */
export function writeRows({
  rowHeights,
  hiddenRows,
}: Pick<SheetPlan, "rowHeights" | "hiddenRows">): Required<Pick<NativeSheet, "rows" | "rowDefs">> {
  const rowDefs = new Map(
    [...rowHeights].map(([row, height]): [number, { height?: number; hidden?: boolean }] => [row, { height }]),
  );
  for (const row of hiddenRows) rowDefs.set(row, { ...rowDefs.get(row), hidden: true });
  return { rows: Array.from({ length: countUpTo(rowDefs.keys()) }, () => []), rowDefs };
}

/** How many there are up to the last index. */
function countUpTo(indexes: Iterable<number>): number {
  let count = 0;
  for (const index of indexes) count = Math.max(count, index + 1);
  return count;
}

export function writeMerges(areas: readonly Area[]): NonNullable<NativeSheet["merges"]> {
  return areas.filter(isSeveralCells).map((area) => ({
    startRow: area.row,
    startCol: area.column,
    endRow: endRow(area) - 1,
    endCol: endColumn(area) - 1,
  }));
}

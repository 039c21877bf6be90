import { pointsIn } from "../../rubric/printed";
import type { PrintedTable } from "../printedTable";
import { foundIn } from "./found";
import { gridOf } from "./grid";
import { shapedTable } from "./shapedTable";
import { tooLarge } from "./size";

/**
 * The place, from 0, of the table that somebody most likely means: the one with the most rows that have points, the
 * first of those that have as many; null where none has any. Rules are not read for it.
 */
export function likelyTable(tables: readonly PrintedTable[]): number | null {
  const rows = tables.map(rowsWithPoints);
  const most = Math.max(0, ...rows);
  return most === 0 ? null : rows.indexOf(most);
}

function rowsWithPoints(given: PrintedTable): number {
  if (tooLarge(given) !== null) return 0;
  const { table } = shapedTable(given);
  const grid = gridOf(table.rows);
  if (!grid.ok) return 0;
  const found = foundIn(grid.value, table);
  if (!found.ok) return 0;
  const { columns, rows } = found.value;
  const points = columns.all.filter(({ role }) => role === "max");
  const items = rows.filter(({ kind }) => kind === "item");
  return items.filter(({ row }) => points.some(({ index }) => pointsIn(grid.value.area(row, index).text) !== null))
    .length;
}

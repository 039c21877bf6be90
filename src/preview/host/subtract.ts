import type { Area } from "../../layout/plan";
import { endColumn, endRow, intersection } from "../../workbook/areas";

/** The cells of some areas that are not in others, and whether any was. */
export function subtract(
  areas: readonly Area[],
  others: readonly Area[],
): { readonly rest: readonly Area[]; readonly changed: boolean } {
  let rest = areas;
  let changed = false;
  for (const other of others) {
    if (!rest.some((area) => intersection(area, other) !== null)) continue;
    changed = true;
    rest = rest.flatMap((area) => remainder(area, other));
  }
  return { rest, changed };
}

/** What is left above, below, left and right. */
function remainder(area: Area, other: Area): Area[] {
  const hole = intersection(area, other);
  if (hole === null) return [area];
  const below = endRow(hole);
  const after = endColumn(hole);
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: endRow(area) - below },
    { row: hole.row, rows: hole.rows, column: area.column, columns: hole.column - area.column },
    { row: hole.row, rows: hole.rows, column: after, columns: endColumn(area) - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

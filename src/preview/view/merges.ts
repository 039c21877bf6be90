import type { Area } from "../../layout/plan";
import { containsCell, endRow } from "../../workbook/areas";

/** The merged areas of a worksheet, by the rows that they lie in. */
export type Merges = ReadonlyMap<number, readonly Area[]>;

export function mergesByRow(areas: readonly Area[]): Merges {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.row; row < endRow(area); row += 1) {
      const own = rows.get(row) ?? [];
      rows.set(row, own);
      own.push(area);
    }
  }
  return rows;
}

/** The merged area that a cell belongs to; the cell itself where it stands alone. */
export function cellArea(merges: Merges, row: number, column: number): Area {
  const over = merges.get(row)?.find((area) => containsCell(area, row, column));
  return over ?? { row, column, rows: 1, columns: 1 };
}

import type { Area } from "../../layout/plan";
import { endColumn, endRow, intersection } from "../../workbook/areas";
import type { HostSheet } from "../host/sheet/sheet";

/** What selected cells come to. */
export interface Figures {
  /** Cells that hold something. */
  readonly count: number;
  /** Of the numbers among them; null where there are none. */
  readonly sum: number | null;
  readonly average: number | null;
}

/** Binary arithmetic adds digits that nobody has typed. */
const DIGITS = 12;

/** Counts and adds up the cells of an area that are to be seen. */
export function figuresOf(sheet: HostSheet, area: Area): Figures {
  const used = sheet.cells.used(true);
  const filled = used === null ? null : intersection(used, area);
  if (filled === null) return { count: 0, sum: null, average: null };
  let count = 0;
  const numbers: number[] = [];
  for (let row = filled.row; row < endRow(filled); row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    for (const [column, { value }] of sheet.cells.inRow(row)) {
      const isWithin = column >= filled.column && column < endColumn(filled) && !sheet.hiddenColumns.has(column);
      if (!isWithin || value === null || value === "") continue;
      count += 1;
      if (typeof value === "number") numbers.push(value);
    }
  }
  if (numbers.length === 0) return { count, sum: null, average: null };
  const sum = numbers.reduce((all, number) => all + number, 0);
  return { count, sum: rounded(sum), average: rounded(sum / numbers.length) };
}

function rounded(number: number): number {
  return Number(number.toPrecision(DIGITS));
}

import type { Area } from "../../layout/plan";
import { endColumn, endRow, intersection, isSeveralCells } from "../../workbook/areas";
import { demandBounded } from "./edit";
import { demand } from "./fault";
import type { HostSheet } from "./sheet";

/** Merges an area, or each of its rows. Only the first cell keeps its content. Merges never lie across one another. */
export function merge(sheet: HostSheet, area: Area, across: boolean): void {
  demandBounded(area);
  demand(sheet.protection === null, "AccessDenied");
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts.filter(isSeveralCells)) mergeOne(sheet, part);
}

function mergeOne(sheet: HostSheet, area: Area): void {
  const within = sheet.merges.filter((other) => intersection(area, other) !== null);
  demand(
    within.every((other) => endRow(other) <= endRow(area) && endColumn(other) <= endColumn(area)),
    "InvalidArgument",
  );
  demand(
    within.every((other) => other.row >= area.row && other.column >= area.column),
    "InvalidArgument",
  );
  sheet.merges = [...sheet.merges.filter((other) => !within.includes(other)), area];
  sheet.cells.forEach(area, (row, column) => {
    if (row === area.row && column === area.column) return;
    sheet.cells.put(row, column, { value: null, formula: null, quoted: false });
  });
}

/** Splits every merged area that the area touches. */
export function unmerge(sheet: HostSheet, area: Area): void {
  demand(sheet.protection === null, "AccessDenied");
  sheet.merges = sheet.merges.filter((other) => intersection(area, other) === null);
}

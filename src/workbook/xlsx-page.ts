import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import type { PagePlan, SheetPlan } from "../layout/plan";
import { columnLetters } from "../layout/address";
import { fixedReference, quotedSheet } from "./address";
import { MARGINS_MM } from "./page";
import { rightsOf } from "./rights";

/** Nothing is left unsaid: what is unsaid is forbidden in some programs and allowed in others. */
export function writeProtection({ kind }: SheetPlan): NonNullable<WriteSheet["protection"]> {
  return { sheet: true, ...rightsOf(kind) };
}

const MILLIMETRES_PER_INCH = 25.4;
const MARGINS = Object.fromEntries(Object.entries(MARGINS_MM).map(([side, mm]) => [side, mm / MILLIMETRES_PER_INCH]));

export function writePage(page: PagePlan): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: page.orientation,
    margins: MARGINS,
    ...(page.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(page.centerHorizontally === true ? { horizontalCentered: true } : {}),
  };
}

/** Written as names of the workbook: the writer's own way leaves worksheet names unquoted. */
export function printNames({ name, page }: SheetPlan): NonNullable<WriteOptions["namedRanges"]> {
  const names: NonNullable<WriteOptions["namedRanges"]> = [];
  if (page.printArea !== undefined) {
    names.push({ name: "_xlnm.Print_Area", scope: name, range: fixedReference(name, page.printArea) });
  }
  const titles = printTitles(name, page);
  if (titles !== "") names.push({ name: "_xlnm.Print_Titles", scope: name, range: titles });
  return names;
}

function printTitles(name: string, { repeatRows, repeatColumns }: PagePlan): string {
  const ranges: string[] = [];
  if (repeatColumns !== undefined) ranges.push(repeatColumns.map((column) => `$${columnLetters(column)}`).join(":"));
  if (repeatRows !== undefined) ranges.push(repeatRows.map((row) => `$${String(row + 1)}`).join(":"));
  return ranges.map((range) => `${quotedSheet(name)}!${range}`).join(",");
}

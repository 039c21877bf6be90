import type { Area, PageMargins, PagePlan, SheetPlan } from "../../layout/plan";
import { columnLetters } from "../../layout/address";
import { fixedReference, quotedSheet } from "../address";
import { endColumn, endRow, isSeveralCells } from "../areas";
import { MARGINS_MM, pageTexts } from "../looks";
import { rightsOf } from "../rights";
import type { NativeHeaderFooter, NativeName, NativePage, NativeProtection, NativeSheet } from "./native";

/*
 * How a worksheet is set up, as the writer takes it: its columns, rows and merged cells, its protection, its printed
 * pages.
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

/** Nothing is left unsaid: what is unsaid is forbidden in some programs and allowed in others. */
export function writeProtection({ kind }: SheetPlan): NativeProtection {
  return { sheet: true, ...rightsOf(kind) };
}

export function writePage(page: PagePlan): NativePage {
  return {
    paperSize: "a4",
    orientation: page.orientation,
    margins: inches(page.margins ?? MARGINS_MM),
    ...(page.fitToWidth ? { fitToPage: true, fitToWidth: page.pagesAcross ?? 1, fitToHeight: 0 } : {}),
    ...(page.centerHorizontally === true ? { horizontalCentered: true } : {}),
  };
}

const MILLIMETRES_PER_INCH = 25.4;

function inches(margins: PageMargins): Record<string, number> {
  return Object.fromEntries(Object.entries(margins).map(([side, mm]) => [side, mm / MILLIMETRES_PER_INCH]));
}

/** Headers and footers: at the middle of all pages alike, or by odd and even pages. */
export function writeHeaderFooter(page: PagePlan): NativeHeaderFooter {
  const { header, footer } = pageTexts(page);
  const above = header === "" ? null : `&C${header}`;
  if ("center" in footer) return { ...(above === null ? {} : { oddHeader: above }), oddFooter: `&C${footer.center}` };
  return {
    differentOddEven: true,
    ...(above === null ? {} : { oddHeader: above, evenHeader: above }),
    oddFooter: `&R${footer.oddRight}`,
    evenFooter: `&L${footer.evenLeft}`,
  };
}

/** The writer names the row before the break. */
export function writeRowBreaks({ pageStarts = [] }: Pick<PagePlan, "pageStarts">): number[] {
  return pageStarts.map((row) => row - 1);
}

/** What of a printed page is written as names. */
type PrintNames = Pick<PagePlan, "printArea" | "repeatRows" | "repeatColumns">;

/** Written as names of the workbook: the writer's own way leaves worksheet names unquoted. */
export function printNames({ name, page }: { readonly name: string; readonly page: PrintNames }): NativeName[] {
  const names: NativeName[] = [];
  if (page.printArea !== undefined) {
    names.push({ name: "_xlnm.Print_Area", scope: name, range: fixedReference(name, page.printArea) });
  }
  const titles = printTitles(name, page);
  if (titles !== "") names.push({ name: "_xlnm.Print_Titles", scope: name, range: titles });
  return names;
}

/** By this name programs know the lines that can be filtered. */
export function filterNames(name: string, filter: Area | null): NativeName[] {
  return filter === null ? [] : [{ name: "_xlnm._FilterDatabase", scope: name, range: fixedReference(name, filter) }];
}

function printTitles(name: string, { repeatRows, repeatColumns }: PrintNames): string {
  const ranges: string[] = [];
  if (repeatColumns !== undefined) ranges.push(repeatColumns.map((column) => `$${columnLetters(column)}`).join(":"));
  if (repeatRows !== undefined) ranges.push(repeatRows.map((row) => `$${String(row + 1)}`).join(":"));
  return ranges.map((range) => `${quotedSheet(name)}!${range}`).join(",");
}

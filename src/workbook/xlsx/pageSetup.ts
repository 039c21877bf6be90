import type { PageMargins, PagePlan, SheetPlan } from "../../layout/plan";
import { columnLetters } from "../../layout/address";
import { fixedReference, quotedSheet } from "../address";
import { MARGINS_MM, pageTexts } from "../page";
import { rightsOf } from "../rights";
import type { NativeHeaderFooter, NativeName, NativePage, NativeProtection } from "./native";

/** Nothing is left unsaid: what is unsaid is forbidden in some programs and allowed in others. */
export function writeProtection({ kind }: SheetPlan): NativeProtection {
  return { sheet: true, ...rightsOf(kind) };
}

const MILLIMETRES_PER_INCH = 25.4;

function inches(margins: PageMargins): Record<string, number> {
  return Object.fromEntries(Object.entries(margins).map(([side, mm]) => [side, mm / MILLIMETRES_PER_INCH]));
}

export function writePage(page: PagePlan): NativePage {
  return {
    paperSize: "a4",
    orientation: page.orientation,
    margins: inches(page.margins ?? MARGINS_MM),
    ...(page.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(page.centerHorizontally === true ? { horizontalCentered: true } : {}),
  };
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

function printTitles(name: string, { repeatRows, repeatColumns }: PrintNames): string {
  const ranges: string[] = [];
  if (repeatColumns !== undefined) ranges.push(repeatColumns.map((column) => `$${columnLetters(column)}`).join(":"));
  if (repeatRows !== undefined) ranges.push(repeatRows.map((row) => `$${String(row + 1)}`).join(":"));
  return ranges.map((range) => `${quotedSheet(name)}!${range}`).join(",");
}

import type { Sheet, Workbook } from "hucre/xlsx";
import type { FilePackage } from "./filePackage";

/*
 * The library that reads how workbooks look: only here is it known by its name.
 */

/** How a worksheet looks, its formulas included. */
export type SheetLooks = Pick<
  Sheet,
  | "cells"
  | "columns"
  | "conditionalRules"
  | "freezePane"
  | "autoFilter"
  | "headerFooter"
  | "merges"
  | "pageSetup"
  | "protection"
  | "rowBreaks"
  | "rowDefs"
>;

/** How a workbook looks. */
export interface BookLooks extends Pick<
  Workbook,
  "activeSheet" | "defaultFont" | "namedRanges" | "themeColors" | "workbookProtection"
> {
  readonly sheets: readonly SheetLooks[];
  /** Of all sheets of the file in their order, those that are none of cells among them. */
  readonly names: readonly string[];
}

/** The looks of the worksheets of a file, in its order; null where they make no sense to their reader. */
export async function readLooks(file: FilePackage): Promise<BookLooks | null> {
  const { readXlsx } = await import("hucre/xlsx");
  const wanted = new Set(file.sheets.map(({ name }) => name));
  const names: string[] = [];
  try {
    const workbook = await readXlsx(file.looks, {
      readStyles: true,
      sheets: ({ name }) => {
        names.push(name);
        return wanted.has(name);
      },
    });
    return workbook.sheets.length === file.sheets.length ? { ...workbook, names } : null;
  } catch {
    // All that runs in there is the reader: its own faults are for those who can read the looks without it.
    return null;
  }
}

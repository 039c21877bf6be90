import type { Sheet } from "hucre";
import type { Area } from "../../layout/plan";
import { demandFewElements, demandFewSheets } from "../../package/elements";
import { extracted } from "../../package/repack";
import type { Zip } from "../../package/zip";
import { readFault } from "./fault";
import { isTextPart } from "./tableFile";

/*
 * The library that reads worksheets: only here is it known by its name.
 */

/** What a cell holds, as it is stored. */
export type SheetValue = string | number | boolean | Date | null;

/** A worksheet of a file, as far as it bears on what is printed. */
export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Each as far as it is written; a formula is what it last came to. */
  readonly rows: readonly (readonly SheetValue[])[];
  /** The number format of a cell; empty where it has none. */
  readonly formatAt: (row: number, column: number) => string;
  readonly merges: readonly Area[];
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  /** How many formulas no program has computed yet. */
  readonly uncomputed: number;
}

/** The library makes up to a kilobyte of each, of links, names and rules as of cells. */
const MOST_ELEMENTS = 600_000;

/**
 * The worksheets of a workbook in their order; one that the library cannot read is a FileFault. The library is given
 * what has been looked at before, so that sizes and checksums are guarded here. `main` is the main part.
 */
export async function openSheets(zip: Zip, main: string): Promise<readonly FileSheet[]> {
  demandFewElements(zip, MOST_ELEMENTS, isTextPart);
  demandFewSheets(zip, main);
  const { HucreError, readXlsx } = await import("hucre");
  try {
    const { sheets } = await readXlsx(extracted(zip, isTextPart), { readStyles: true });
    return sheets.map(fileSheet);
  } catch (error) {
    if (error instanceof HucreError) throw readFault("tables-damaged", { part: "xl/workbook.xml" });
    throw error;
  }
}

function fileSheet(sheet: Sheet): FileSheet {
  const { name, hidden, veryHidden, rows, cells, rowDefs, columns = [], merges = [] } = sheet;
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    rows,
    formatAt: (row, column) => cells?.get(`${String(row)},${String(column)}`)?.style?.numFmt ?? "",
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    isRowHidden: (row) => rowDefs?.get(row)?.hidden === true,
    isColumnHidden: (column) => columns[column]?.hidden === true,
    uncomputed: uncomputed(sheet),
  };
}

function uncomputed({ cells }: Sheet): number {
  const blank = [...(cells?.values() ?? [])].filter(({ formula, formulaResult = null }) => {
    return formula !== undefined && formulaResult === null;
  });
  return blank.length;
}

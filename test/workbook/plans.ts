import { emptySheet, type CellPlan, type CellStyle, type SheetPlan, type WorkbookPlan } from "../../src/layout/plan";

/** Plans for tests: an empty worksheet of a kind, with whatever a test is about put over it. */

export const BODY: CellStyle = { font: "body" };

export function sheetPlan(over: Partial<SheetPlan> = {}): SheetPlan {
  return {
    ...emptySheet("entry", "填报"),
    page: { orientation: "portrait", fitToWidth: false },
    ...over,
  };
}

export function workbookPlan(...sheets: Partial<SheetPlan>[]): WorkbookPlan {
  return { sheets: sheets.map(sheetPlan) };
}

/** Cells from rows of values, starting at A1. */
export function cellsOf(rows: readonly (readonly CellPlan["value"][])[], style: CellStyle = BODY): CellPlan[] {
  return rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value, style })));
}

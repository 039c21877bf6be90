import type { CellPlan, CellStyle, SheetPlan, WorkbookPlan } from "../../src/layout/plan";

/** Plans for tests: an empty worksheet of a kind, with whatever a test is about put over it. */

export const BODY: CellStyle = { font: "body" };

export function sheetPlan(over: Partial<SheetPlan> = {}): SheetPlan {
  return {
    kind: "entry",
    name: "填报",
    visibility: "visible",
    cells: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: [],
    hiddenRows: [],
    validations: [],
    conditions: [],
    freeze: null,
    protected: false,
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

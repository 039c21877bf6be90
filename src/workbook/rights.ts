import type { SheetPlan } from "../layout/plan";

/** What stays possible on a protected worksheet besides filling in unlocked cells. */
export interface Rights {
  readonly formatCells: boolean;
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly insertColumns: boolean;
  readonly insertRows: boolean;
  readonly insertHyperlinks: boolean;
  readonly deleteColumns: boolean;
  readonly deleteRows: boolean;
  readonly sort: boolean;
  readonly autoFilter: boolean;
  readonly pivotTables: boolean;
}

/** Widths, sorting and filtering stay possible; lines of a list can be added and taken out. */
export function rightsOf(kind: SheetPlan["kind"]): Rights {
  const lines = kind === "ledger" || kind === "evidence";
  return {
    formatCells: false,
    formatColumns: true,
    formatRows: true,
    insertColumns: false,
    insertRows: lines,
    insertHyperlinks: false,
    deleteColumns: false,
    deleteRows: lines,
    sort: true,
    autoFilter: true,
    pivotTables: false,
  };
}

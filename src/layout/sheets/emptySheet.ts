import type { SheetPlan } from "../plan";

/** A visible worksheet with nothing in it and nothing done to it. */
export function emptySheet(kind: SheetPlan["kind"], name: string): SheetPlan {
  return {
    kind,
    name,
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
    page: { orientation: "portrait", fitToWidth: true },
  };
}

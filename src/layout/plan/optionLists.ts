import { fitsLiterally, type ListRule } from "../cells/validation";
import { SHEETS } from "../sheetNames";
import type { CellPlan, SheetPlan } from "../plan";
import { KEY } from "../styles";
import { emptySheet } from "./emptySheet";

/** Options of validations that are too long to stand in them, each list in a column of a hidden sheet. */
export interface OptionLists {
  /** A literal list where it fits. */
  readonly rule: ListRule;
  /** The hidden sheet; null where nothing needs it. */
  sheet(): SheetPlan | null;
}

export function optionLists(): OptionLists {
  const columns = new Map<string, { readonly column: number; readonly options: readonly string[] }>();
  const rule: ListRule = (options) => {
    if (fitsLiterally(options)) return { type: "list", options };
    const id = options.join("\n");
    const { column } = columns.get(id) ?? { column: columns.size };
    columns.set(id, { column, options });
    return { type: "listFrom", sheet: SHEETS.lists, column, firstRow: 0, rows: options.length };
  };
  return { rule, sheet: () => (columns.size === 0 ? null : listsSheet([...columns.values()])) };
}

function listsSheet(columns: readonly { column: number; options: readonly string[] }[]): SheetPlan {
  const cells = columns.flatMap(({ column, options }) =>
    options.map((value, row): CellPlan => ({ row, column, value, style: KEY })),
  );
  return hiddenSheet("lists", SHEETS.lists, cells);
}

/** A sheet that nobody sees: it only travels with the workbook. */
export function hiddenSheet(kind: SheetPlan["kind"], name: string, cells: readonly CellPlan[]): SheetPlan {
  return { ...emptySheet(kind, name), visibility: "veryHidden", cells, protected: true };
}

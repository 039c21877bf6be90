import type { KeptCells } from "./cells";
import type { HostSheet } from "./sheet";

/** A worksheet at one moment. What is selected on it is none of it. */
export interface KeptSheet {
  readonly sheet: HostSheet;
  readonly cells: KeptCells;
  readonly fields: Fields;
  readonly sizes: readonly (readonly (readonly [number, number])[])[];
  readonly hidden: readonly (readonly number[])[];
  readonly conditions: HostSheet["conditions"];
  readonly page: HostSheet["page"];
}

type Fields = Pick<HostSheet, "name" | "visibility" | "merges" | "validations" | "protection" | "freeze" | "filter">;

/** The worksheet as it is now; the cells are copied only where they are changed later. */
export function keepSheet(sheet: HostSheet): KeptSheet {
  const { name, visibility, merges, validations, protection, freeze, filter } = sheet;
  return {
    sheet,
    cells: sheet.cells.keep(),
    fields: { name, visibility, merges, validations, protection, freeze, filter },
    sizes: [[...sheet.columnWidths], [...sheet.rowHeights]],
    hidden: [[...sheet.hiddenColumns], [...sheet.hiddenRows]],
    conditions: copies(sheet.conditions),
    page: { ...sheet.page },
  };
}

/** A condition can be changed where it is. */
function copies(conditions: HostSheet["conditions"]): HostSheet["conditions"] {
  return conditions.map((one) => ({ ...one, borders: { ...one.borders } }));
}

/** Has the worksheet as it was kept. */
export function restoreSheet({ sheet, cells, fields, sizes, hidden, conditions, page }: KeptSheet): void {
  sheet.cells.restore(cells);
  Object.assign(sheet, fields);
  Object.assign(sheet.page, page);
  sheet.conditions = copies(conditions);
  for (const [index, map] of [sheet.columnWidths, sheet.rowHeights].entries()) {
    map.clear();
    for (const [line, size] of sizes[index] ?? []) map.set(line, size);
  }
  for (const [index, set] of [sheet.hiddenColumns, sheet.hiddenRows].entries()) {
    set.clear();
    for (const line of hidden[index] ?? []) set.add(line);
  }
}

/** Whether a worksheet was the same at two moments. How pages are set up goes with the rest, and is not looked at. */
export function isSameSheet(one: KeptSheet, other: KeptSheet): boolean {
  return (
    one.sheet === other.sheet &&
    one.cells === other.cells &&
    one.conditions.length === other.conditions.length &&
    FIELDS.every((field) => one.fields[field] === other.fields[field]) &&
    JSON.stringify([one.sizes, one.hidden]) === JSON.stringify([other.sizes, other.hidden])
  );
}

const FIELDS = ["name", "visibility", "merges", "validations", "protection", "freeze", "filter"] as const;

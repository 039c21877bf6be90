import type { Area } from "../../layout/plan";
import type { HostCell } from "../host/sheet/cells";
import { isHidden, lengthOf, startOf } from "./axis";
import type { Band } from "./bands";
import { cellArea, type SheetView } from "./sheetView";

/** A place on the worksheet, in pixels from its first cell. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** How wide its text may run: over the empty cells that follow a text that is not wrapped. */
  readonly reach: number;
  /** Whether it is only the rest of a cell that begins in another band. */
  readonly rest: boolean;
  readonly cell: HostCell;
}

/** The cells of some columns in one row. */
export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

export function boxOf(view: SheetView, area: Area): Box {
  return {
    left: startOf(view.columns, area.column),
    top: startOf(view.rows, area.row),
    width: lengthOf(view.columns, area.column, area.columns),
    height: lengthOf(view.rows, area.row, area.rows),
  };
}

/** What is to be drawn where rows and columns cross, row by row. A merged area is one cell, in its first row. */
export function drawnRows(view: SheetView, rows: Band, columns: Band): readonly DrawnRow[] {
  const found = new Map<Area, DrawnCell>();
  for (let row = rows.first; row < rows.end; row += 1) {
    if (isHidden(view.rows, row)) continue;
    for (let column = runningInto(view, row, columns.first); column < columns.end; column += 1) {
      if (isHidden(view.columns, column)) continue;
      const area = cellArea(view.merges, row, column);
      if (!found.has(area)) found.set(area, drawnCell(view, area, rows, columns));
    }
  }
  return byRow([...found.values()]);
}

function byRow(cells: readonly DrawnCell[]): readonly DrawnRow[] {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    const own = rows.get(cell.row) ?? [];
    rows.set(cell.row, own);
    own.push(cell);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, own]) => ({ row, cells: own }));
}

function drawnCell(view: SheetView, area: Area, rows: Band, columns: Band): DrawnCell {
  const { row, column } = area;
  const cell = view.sheet.cells.at(row, column);
  const box = boxOf(view, area);
  const reach = runsOver(cell, area) ? box.width + emptyBeside(view, row, column) : box.width;
  return { row, column, cell, box, reach, rest: row < rows.edge || column < columns.edge };
}

/** The column before the given one whose text may run that far; the given one where there is none. */
function runningInto(view: SheetView, row: number, first: number): number {
  if (!isEmpty(view, row, first)) return first;
  for (let column = first - 1; column >= 0 && column >= first - FARTHEST; column -= 1) {
    if (isEmpty(view, row, column)) continue;
    const area = cellArea(view.merges, row, column);
    return runsOver(view.sheet.cells.at(row, column), area) ? column : first;
  }
  return first;
}

/** A text at the left of a single cell that is not wrapped. */
function runsOver({ value, style }: HostCell, area: Area): boolean {
  const isSingle = area.rows * area.columns === 1;
  return isSingle && typeof value === "string" && !style.wrap && ["General", "Left"].includes(style.horizontal);
}

/** Columns over which a text may run. */
const FARTHEST = 12;

/** The width of the empty cells that follow a cell. */
function emptyBeside(view: SheetView, row: number, column: number): number {
  let next = column + 1;
  while (next <= column + FARTHEST && isEmpty(view, row, next)) next += 1;
  return lengthOf(view.columns, column + 1, next - column - 1);
}

function isEmpty({ sheet, merges }: SheetView, row: number, column: number): boolean {
  const area = cellArea(merges, row, column);
  return sheet.cells.at(row, column).value === null && area.rows * area.columns === 1;
}

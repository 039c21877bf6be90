import type { Area } from "../../layout/plan";
import { boundingArea, endColumn, endRow, meets } from "../../workbook/areas";
import { nextShown } from "../view/axis";
import { cellArea, type SheetView } from "../view/sheetView";

/*
 * Where the keys and the mouse lead to. Hidden rows and columns are stepped over, a merged area is one cell.
 */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A direction: one of the two is 0. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** The cell beside another one; the same one at the edge. */
export function beside(view: SheetView, from: Position, { rows, columns }: Step): Area {
  const area = cellArea(view.merges, from.row, from.column);
  const row = rows === 0 ? from.row : nextShown(view.rows, rows > 0 ? endRow(area) - 1 : area.row, rows);
  const column =
    columns === 0 ? from.column : nextShown(view.columns, columns > 0 ? endColumn(area) - 1 : area.column, columns);
  return cellArea(view.merges, row, column);
}

/** The end of the filled cells in a direction or, from their end on, the next filled cell; else the edge. */
export function farBeside(view: SheetView, from: Position, step: Step): Area {
  const isFilled = ({ row, column }: Position) => view.sheet.cells.at(row, column).value !== null;
  let area = cellArea(view.merges, from.row, from.column);
  let next = beside(view, area, step);
  const within = isFilled(area) && isFilled(next);
  while (next !== area && !isSame(next, area)) {
    if (within && !isFilled(next)) break;
    area = next;
    if (!within && isFilled(area)) break;
    next = beside(view, area, step);
  }
  return area;
}

function isSame(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The cells between two, with the whole of every merged area that they touch. */
export function between(view: SheetView, first: Position, last: Position): Area {
  const ends = [first, last].map(({ row, column }) => cellArea(view.merges, row, column));
  let area = boundingArea(ends) ?? cellArea(view.merges, first.row, first.column);
  for (;;) {
    const around = boundingArea([area, ...mergesTouching(view, area)]) ?? area;
    if (around.rows === area.rows && around.columns === area.columns) return area;
    area = around;
  }
}

function mergesTouching({ sheet }: SheetView, area: Area): readonly Area[] {
  return sheet.merges.filter((merge) => meets(merge, area));
}

/** The corner of a selection that moves when the selection is extended: the one opposite to the active cell. */
export function movingCorner(selection: Area, active: Position): Position {
  return {
    row: active.row > selection.row ? selection.row : endRow(selection) - 1,
    column: active.column > selection.column ? selection.column : endColumn(selection) - 1,
  };
}

/** The last cell that is in use; the first one on an empty worksheet. */
export function lastUsed({ sheet }: SheetView): Position {
  const used = sheet.cells.used(true);
  return used === null ? { row: 0, column: 0 } : { row: endRow(used) - 1, column: endColumn(used) - 1 };
}

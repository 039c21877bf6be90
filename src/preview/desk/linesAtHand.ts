import { changeLinesByHand } from "./sheetsByHand";
import { lookUp } from "../../shared/lookUp";
import type { LineChange } from "../host/sheet/lines";
import type { Desk, DeskState } from "./desk";

/** What can be done with rows and columns, what a protected worksheet has to allow for it, and what it is called. */
export const LINE_CHANGES = [
  { kind: "insert", axis: "row", right: "allowInsertRows", text: "insertRows" },
  { kind: "insert", axis: "column", right: "allowInsertColumns", text: "insertColumns" },
  { kind: "delete", axis: "row", right: "allowDeleteRows", text: "deleteRows" },
  { kind: "delete", axis: "column", right: "allowDeleteColumns", text: "deleteColumns" },
] as const satisfies readonly (Pick<LineChange, "kind" | "axis"> & Record<"right" | "text", string>)[];

/**
 * Puts in as many rows or columns as are selected, before them, or takes those selected out. The same place stays
 * selected: the new lines, or those that have come there.
 */
export function changeSelectedLines(desk: Desk, kind: LineChange["kind"], axis: LineChange["axis"]): void {
  const { sheet, selection, active } = desk.state();
  const { row, column, rows, columns } = selection;
  const span = axis === "row" ? { at: row, count: rows } : { at: column, count: columns };
  if (desk.act(() => changeLinesByHand(desk.host, sheet, { axis, kind, ...span }))) desk.select(selection, active);
}

/** Whether a worksheet allows something that its protection can forbid, such as allowInsertRows. */
export function isRight({ sheet: { protection } }: DeskState, right: string): boolean {
  return protection === null || lookUp(protection.options, right) === true;
}

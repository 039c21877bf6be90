import { issue } from "../../shared/issue";
import type { Result } from "../../shared/result";
import { changeLines } from "../host/book/structure";
import type { StrictHost } from "../host/host";
import type { ChangeType } from "../host/message";
import { demandRight, demandUnlocked } from "../host/sheet/edit";
import { attempt, type Refusals } from "../host/sheet/fault";
import { linesArea, type LineChange } from "../host/sheet/lines";
import type { HostSheet } from "../host/sheet/sheet";
import { lookUp } from "../../shared/lookUp";
import type { Desk, DeskState } from "./desk";

/*
 * What somebody does to whole rows, columns and worksheets at the keyboard. Whatever Excel would refuse is an issue, and
 * then nothing has changed.
 */

/** What Excel calls a change, and what a protected worksheet has to allow for it. */
const CHANGES = {
  row: {
    insert: { told: "RowInserted", right: "allowInsertRows" },
    delete: { told: "RowDeleted", right: "allowDeleteRows" },
  },
  column: {
    insert: { told: "ColumnInserted", right: "allowInsertColumns" },
    delete: { told: "ColumnDeleted", right: "allowDeleteColumns" },
  },
} as const satisfies Record<
  LineChange["axis"],
  Record<LineChange["kind"], { readonly told: ChangeType; readonly right: string }>
>;

/**
 * Puts rows or columns in, or takes some out. A protected worksheet has to allow it, and lets nothing be taken out that
 * has a locked cell; cells that nobody has unlocked are locked, those far to the right as well.
 */
export function changeLinesByHand(host: StrictHost, sheet: HostSheet, change: LineChange): Result<void> {
  const { told, right } = CHANGES[change.axis][change.kind];
  const place = { sheet: sheet.name };
  const refusals = {
    AccessDenied: issue("preview-lines-locked", place, {}),
    InvalidOperation: issue("preview-lines-full", place, {}),
  };
  const changed = attempt(refusals, () => {
    demandRight(sheet, right);
    if (change.kind === "delete") demandUnlocked(sheet, [linesArea(change)]);
    changeLines(host.book, sheet, change);
  });
  if (changed.ok) host.announce(sheet, linesArea(change), "Local", told);
  return changed;
}

/** Adds a worksheet after the active one and shows it; without a name it gets one that is free. */
export function addSheet(host: StrictHost, name: string | null): Result<HostSheet> {
  const { book } = host;
  return change(host, nameRefusals(name ?? ""), () => {
    const position = book.sheets.indexOf(book.activeSheet) + 1;
    const sheet = book.add(name);
    book.move(sheet, position);
    book.activate(sheet);
    return sheet;
  });
}

/** Gives a worksheet another name; formulas that name it follow. */
export function renameSheet(host: StrictHost, sheet: HostSheet, name: string): Result<void> {
  return change(host, nameRefusals(name), () => {
    host.book.rename(sheet, name);
  });
}

/** The library is not told of what is done to whole worksheets, the listeners are. */
function change<T>(host: StrictHost, refusals: Refusals, act: () => T): Result<T> {
  const structure = issue("preview-structure", {}, {});
  const changed = attempt({ AccessDenied: structure, ...refusals }, act);
  if (changed.ok) host.update();
  return changed;
}

function nameRefusals(name: string): Refusals {
  return {
    InvalidArgument: issue("preview-sheet-name", {}, { name }),
    ItemAlreadyExists: issue("preview-sheet-exists", {}, { name }),
  };
}

/** Deletes a worksheet, not the last visible one. */
export function deleteSheet(host: StrictHost, sheet: HostSheet): Result<void> {
  return change(host, { InvalidOperation: issue("preview-sheet-last", { sheet: sheet.name }, {}) }, () => {
    host.book.remove(sheet);
  });
}

/** Puts a worksheet at another place among all, counted from 0. */
export function moveSheet(host: StrictHost, sheet: HostSheet, position: number): Result<void> {
  return change(host, {}, () => {
    host.book.move(sheet, position);
  });
}

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

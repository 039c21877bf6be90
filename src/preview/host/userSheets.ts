import { issue } from "../../shared/issue";
import type { Result } from "../../shared/result";
import { attempt, type Refusals } from "./attempt";
import type { StrictHost } from "./host";
import type { HostSheet } from "./sheet";

/*
 * What somebody does to whole worksheets at the keyboard. The library is not told of it, the listeners are.
 */

function change<T>(host: StrictHost, refusals: Refusals, act: () => T): Result<T> {
  const structure = issue("preview-structure", {}, {});
  const changed = attempt({ AccessDenied: structure, ...refusals }, act);
  if (changed.ok) host.update();
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

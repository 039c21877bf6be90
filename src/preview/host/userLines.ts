import { issue } from "../../shared/issue";
import type { Result } from "../../shared/result";
import { attempt } from "./attempt";
import { demandRight, demandUnlocked } from "./edit";
import type { StrictHost } from "./host";
import { linesArea, type LineChange } from "./lines";
import type { ChangeType } from "./message";
import type { HostSheet } from "./sheet";
import { changeLines } from "./structure";

/*
 * Rows and columns that somebody puts in or takes out at the keyboard.
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

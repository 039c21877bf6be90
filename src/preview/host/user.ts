import type { Area } from "../../layout/plan";
import { enter } from "./edit";
import type { StrictHost } from "./host";
import type { HostSheet } from "./sheet";

/*
 * What somebody does at the keyboard, beside the add-in.
 */

/** Types into a cell. A locked cell of a protected worksheet is an AccessDenied. */
export function type(host: StrictHost, sheet: HostSheet, row: number, column: number, text: string): void {
  const area: Area = { row, column, rows: 1, columns: 1 };
  enter(sheet, area, text);
  host.announce(sheet, area, "Local");
}

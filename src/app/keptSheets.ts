import { cellAddress } from "../layout/address";
import type { SheetPlan, SheetSnapshot, WorkbookPlan, WorkbookSnapshot } from "../layout/plan";
import { issue, type Issue } from "../shared/issue";
import { holds } from "./keptCells";

/*
 * Whether worksheets that this program has made can be taken away again: only as long as they hold what they were made
 * with, so that nothing that somebody has entered goes with them.
 */

/** Where worksheets are not as they were made any more: one place for each of them. */
export function changesSinceMade({ sheets }: WorkbookPlan, now: WorkbookSnapshot): readonly Issue[] {
  return sheets.flatMap((plan) => {
    const found = now.sheets.find(({ name }) => name === plan.name);
    if (found === undefined) return [issue("undo-sheet-renamed", { sheet: plan.name }, { name: plan.name })];
    const cell = firstChange(plan, found);
    return cell === null ? [] : [issue("undo-filled-in", { sheet: plan.name, cell }, {})];
  });
}

/** The address of the first cell with another content than planned; null where there is none. */
function firstChange({ cells }: SheetPlan, { rows }: SheetSnapshot): string | null {
  const planned = new Set<string>();
  for (const { row, column, value } of cells) {
    const address = cellAddress(row, column);
    planned.add(address);
    if (!holds(rows[row]?.[column] ?? null, value)) return address;
  }
  for (const [row, line] of rows.entries()) {
    for (const [column, content] of line.entries()) {
      const address = cellAddress(row, column);
      if (content !== null && content !== "" && !planned.has(address)) return address;
    }
  }
  return null;
}

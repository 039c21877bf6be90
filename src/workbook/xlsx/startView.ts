import { cellAddress } from "../../layout/address";
import type { SheetPlan } from "../../layout/plan";

/*
 * What a window shows of a new worksheet when it is first looked at. It changes nothing of how the worksheet is printed.
 */

/** What a laptop's window shows beside a task pane: characters of the body font across, points down. */
const WINDOW = { width: 128, height: 260 };

/** Smaller letters than this are hard to read. */
const LEAST_ZOOM = 70;

type Viewed = Pick<SheetPlan, "start" | "freeze" | "columnWidths" | "rowHeights" | "hiddenColumns" | "hiddenRows">;

/** How far the worksheet is made smaller, in percent, so that the cell to begin with is in view. */
export function startZoom({ start, columnWidths, hiddenColumns }: Viewed): number {
  if (start === undefined) return 100;
  const hidden = new Set(hiddenColumns);
  let width = 0;
  for (const [column, own] of columnWidths) if (column <= start.column && !hidden.has(column)) width += own;
  return width <= WINDOW.width ? 100 : Math.max(LEAST_ZOOM, Math.floor((WINDOW.width / width) * 100));
}

/** The row that stands first under those that stay in view: the first one, unless the cell to begin with is far below. */
function topRow({ start, freeze, rowHeights, hiddenRows }: Viewed): number {
  const first = freeze?.rows ?? 0;
  if (start === undefined) return first;
  const hidden = new Set(hiddenRows);
  let height = 0;
  for (const [row, own] of rowHeights) if (row <= start.row && !hidden.has(row)) height += own;
  return height <= WINDOW.height ? first : start.row;
}

/** The beginning of a worksheet part with the cell selected that is to be seen first, below rows that stay in view. */
export function withStart(head: string, plan: Viewed): string {
  const { start, freeze } = plan;
  if (start === undefined || freeze === null) return head;
  const cell = cellAddress(start.row, start.column);
  const top = cellAddress(topRow(plan), freeze.columns);
  return head.replace(
    /<pane ([^>]*)topLeftCell="[^"]*"([^>]*activePane="(\w+)"[^>]*)\/>/,
    (_, before: string, after: string, pane: string) =>
      `<pane ${before}topLeftCell="${top}"${after}/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`,
  );
}

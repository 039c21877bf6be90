import { displayWidth } from "../../shared/text";
import { BESIDE, cellArea, PIXELS, type SheetView } from "./sheetView";
import { shown } from "./shownText";

/** No column is made wider for its texts, in pixels. */
const WIDEST = 600;
/** How much wider than others bold letters are. */
const BOLD = 1.08;

/**
 * The width in pixels, not enlarged, that the contents of a column need; null where it has none. Texts that are wrapped
 * or merged count for no column, as in Excel.
 */
export function fittedColumn(view: SheetView, column: number): number | null {
  const { sheet, merges, date1904 } = view;
  let widest = 0;
  for (const { row, column: own, cell } of sheet.cells.kept()) {
    if (own !== column || cell.style.wrap || sheet.hiddenRows.has(row)) continue;
    if (cellArea(merges, row, column).columns > 1) continue;
    const { fontSize, bold } = cell.style;
    const characters = Math.max(
      ...shown(cell, date1904)
        .text.split("\n")
        .map((line) => displayWidth(line)),
    );
    widest = Math.max(widest, (characters * fontSize * PIXELS * (bold ? BOLD : 1)) / 2);
  }
  return widest === 0 ? null : Math.min(WIDEST, Math.ceil(widest) + BESIDE + 1);
}

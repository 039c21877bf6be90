import type { Area } from "../../layout/plan";
import { parseRange } from "../address";
import { boundingArea, containsCell } from "../areas";
import { slices } from "./portions";
import { rangeOf } from "./steps";

/** Excel fails where more than 512 merged areas lie in a range; these cells cannot hold more. */
const CELLS_AT_ONCE = 1024;

/**
 * Asks for the merged areas that could hide cells of the given areas; what is given back reads them after the round
 * trip. Excel finds only those that begin within a range, so all cells above and left are asked, too.
 */
export function loadMerges(sheet: Excel.Worksheet, areas: readonly Area[]): () => Area[] {
  const origin = { row: 0, column: 0, rows: 1, columns: 1 };
  const all = boundingArea([origin, ...areas]) ?? origin;
  const found = slices(all, CELLS_AT_ONCE).map((band) => {
    const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
    merged.load("address");
    return merged;
  });
  return () => found.flatMap((merged) => (merged.isNullObject ? [] : areasOf(merged.address)));
}

/** The areas of an address with worksheet names: 'a,b'!A1:B2,'a,b'!C3. */
function areasOf(address: string): Area[] {
  return [...address.matchAll(/!([A-Z0-9:]+)(?=,|$)/g)].flatMap(([, area = ""]) => parseRange(area) ?? []);
}

/** The merged area under which a cell has disappeared; null where it shows. */
export function mergeHiding(merges: readonly Area[], row: number, column: number): Area | null {
  const over = merges.find((area) => containsCell(area, row, column));
  return over === undefined || (over.row === row && over.column === column) ? null : over;
}

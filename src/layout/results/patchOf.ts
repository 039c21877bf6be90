import type { CellPatch, CellValue } from "../plan";
import { contentAt, type FoundSheet } from "../read/found";

/** A patch where the cell shows something else. */
export function patchOf(found: FoundSheet, row: number, column: number, value: CellValue): CellPatch[] {
  const content = contentAt(found, row, column);
  const wanted = value === "" ? null : value;
  const same = wanted === null ? content === null || content === "" : content === wanted;
  return same ? [] : [{ sheet: found.sheet.name, row, column, value: wanted }];
}

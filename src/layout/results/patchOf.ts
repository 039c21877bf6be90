import type { CellPatch, CellValue } from "../plan";
import { contentAt, type FoundSheet } from "../read/found";

/** A patch where the cell shows something else; null where it shows the value. */
export function changeOf(found: FoundSheet, row: number, column: number, value: CellValue): CellPatch | null {
  const content = contentAt(found, row, column);
  const wanted = value === "" ? null : value;
  const same = wanted === null ? content === null || content === "" : content === wanted;
  return same ? null : { sheet: found.sheet.name, row, column, value: wanted };
}

/** The same as a list. */
export function patchOf(found: FoundSheet, row: number, column: number, value: CellValue): CellPatch[] {
  const change = changeOf(found, row, column, value);
  return change === null ? [] : [change];
}

import { unitOfRowKey } from "../keys";
import type { CellPatch } from "../plan";
import { valueIn } from "../read/cellValue";
import { contentAt, type FoundSheet, changeOf } from "../read/found";
import { CATEGORY, UNIT } from "../sheets/resultLine";

/** Why lines stay where they are: cells or formulas of somebody's own would belong to another unit if they moved. */
export type WhyKept = "cells" | "formulas";

/** What keeps the lines of a sheet where they are; null where nothing does. `referredTo`: sheets that formulas refer to. */
export function whyKept(found: FoundSheet, referredTo: ReadonlySet<string>): WhyKept | null {
  if (referredTo.has(found.sheet.name)) return "formulas";
  return hasOthersBeside(found) ? "cells" : null;
}

/** Whether somebody has written beside the lines of units. */
function hasOthersBeside({ sheet, rows, columns, keyColumn }: FoundSheet): boolean {
  const own = new Set([keyColumn, ...columns.values()]);
  return [...rows].some(
    ([key, row]) =>
      unitOfRowKey(key) !== null &&
      (sheet.rows[row] ?? []).some((content, column) => content !== null && content !== "" && !own.has(column)),
  );
}

/** A sheet with a line for each unit whose lines are put into another order, and the cells that have to change for it. */
export interface MovedSheet {
  /** The sheet with the places that its lines will have. */
  readonly found: FoundSheet;
  /** What tells whose line it is: key, name and category; the results follow by the new places. */
  readonly patches: readonly CellPatch[];
}

/**
 * Puts the lines of units into the order of `keys`; lines of units that are not among them stay behind, in their order.
 * The places themselves stay: rows that somebody has put between them are left alone.
 */
export function inOrder(found: FoundSheet, keys: readonly string[]): MovedSheet {
  const lines = [...found.rows].filter(([key]) => unitOfRowKey(key) !== null);
  const wanted = new Set(keys.filter((key) => found.rows.has(key)));
  const order = [...wanted, ...lines.map(([key]) => key).filter((key) => !wanted.has(key))];
  const places = lines.map(([, row]) => row).sort((a, b) => a - b);
  const moved = new Map(order.map((key, index) => [key, places[index] ?? 0]));
  const facts = [found.keyColumn, ...[UNIT, CATEGORY].flatMap((key) => found.columns.get(key) ?? [])];
  const patches: CellPatch[] = [];
  for (const [key, to] of moved) {
    const from = found.rows.get(key) ?? 0;
    if (from === to) continue;
    for (const column of facts) {
      const change = changeOf(found, to, column, valueIn(contentAt(found, from, column)) ?? null);
      if (change !== null) patches.push(change);
    }
  }
  return { found: { ...found, rows: new Map([...found.rows, ...moved]) }, patches };
}

import type { Item, Rubric } from "../../rubric/schema";
import type { Unit } from "../../scoring/entries";

/** Printed rows, one under another, with one result. Rows count from the first of the body. */
export interface RowGroup {
  readonly start: number;
  readonly count: number;
  readonly what:
    | { readonly kind: "items"; readonly items: readonly Item[] }
    /** Rows that do not apply to the unit. */
    | { readonly kind: "exempt" }
    /** The 合计 row that the table prints itself. */
    | { readonly kind: "total" };
}

/** The printed rows by what stands beside them; rows that do not apply to the unit break their item's in two. */
export function rowGroups(rubric: Rubric, unit: Unit): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let items: readonly Item[] = [];
  rubric.printed.rows.forEach((row, start) => {
    if ("items" in row) items = row.items.flatMap((id) => rubric.items.find((item) => item.id === id) ?? []);
    const exempt = "onlyIf" in row && row.onlyIf !== undefined && unit.attributes?.[row.onlyIf] === false;
    const what: RowGroup["what"] =
      "total" in row ? { kind: "total" } : exempt ? { kind: "exempt" } : { kind: "items", items };
    const above = groups.at(-1);
    const joins = "continues" in row && above?.what.kind === what.kind;
    if (joins) groups.splice(-1, 1, { ...above, count: above.count + 1 });
    else groups.push({ start, count: 1, what });
  });
  return groups;
}

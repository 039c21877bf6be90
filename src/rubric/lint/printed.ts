import { issue, type Issue } from "../../shared/issue";
import { mergedAreas, type MergeFault } from "../merges";
import type { PrintedRow } from "../printed";
import type { Rubric } from "../schema";
import { at, type Check, type Path } from "./finding";

/** The printed table can be drawn, and every item is entered beside exactly one of its rows. */
export const lintPrinted: Check = (rubric) => [...gridFaults(rubric), ...placementFaults(rubric), ...rowFaults(rubric)];

/** Header and body with the path to each row's cells. */
function gridsOf({
  printed,
}: Rubric): readonly { rows: readonly (readonly string[])[]; path: (row: number) => Path }[] {
  return [
    { rows: printed.header, path: (row) => ["printed", "header", row] },
    { rows: printed.rows.map(({ cells }) => cells), path: (row) => ["printed", "rows", row, "cells"] },
  ];
}

function gridFaults(rubric: Rubric): readonly Issue[] {
  const columns = rubric.printed.columns.length;
  return gridsOf(rubric).flatMap(({ rows, path }) => {
    const uneven = rows.flatMap((cells, row) =>
      cells.length === columns ? [] : [issue("lint-cells", at(path(row)), { columns, cells: cells.length })],
    );
    if (uneven.length > 0) return uneven;
    const merges = mergedAreas(rows);
    return merges.ok ? [] : merges.faults.map((fault) => mergeIssue(fault, path(fault.row)));
  });
}

const MERGE_CODES = {
  "nothing-on-the-left": "lint-merge-left",
  "nothing-above": "lint-merge-above",
  "not-a-rectangle": "lint-merge-shape",
} as const satisfies Record<MergeFault["problem"], string>;

function mergeIssue({ column, problem }: MergeFault, row: Path): Issue {
  return issue(MERGE_CODES[problem], at([...row, column]), {});
}

function itemsOf(row: PrintedRow): readonly string[] {
  return "items" in row ? row.items : [];
}

function placementFaults({ items, printed }: Rubric): readonly Issue[] {
  const seen = new Set<string>();
  const twice = printed.rows.flatMap((row, index) =>
    itemsOf(row).flatMap((item, place) => {
      if (seen.has(item))
        return [issue("lint-item-printed-twice", at(["printed", "rows", index, "items", place]), { item })];
      seen.add(item);
      return [];
    }),
  );
  const missing = items.flatMap(({ id }, index) =>
    seen.has(id) ? [] : [issue("lint-item-not-printed", at(["items", index]), { item: id })],
  );
  return [...twice, ...missing];
}

function rowFaults(rubric: Rubric): readonly Issue[] {
  const { rows } = rubric.printed;
  return rows.flatMap((row, index) => {
    const path = ["printed", "rows", index];
    const before = rows[index - 1];
    if ("continues" in row) {
      if (before === undefined || "total" in before) return [issue("lint-continues-first", at(path), {})];
      return row.category === before.category ? [] : [issue("lint-row-category", at(path), {})];
    }
    if ("total" in row) return [];
    const strangers = rubric.items.filter(
      ({ id, category }) => row.items.includes(id) && category !== (row.category ?? null),
    );
    return strangers.length === 0 ? [] : [issue("lint-row-category", at(path), {})];
  });
}

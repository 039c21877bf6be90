import { sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { mergedAreas, type MergedArea } from "../merges";
import type { PrintedColumn } from "../printed";
import { isBlankPoints, pointsIn } from "../printedPoints";
import type { Item, Rubric } from "../schema";
import { at, type Check, type Path } from "./finding";
import { compared } from "./sums";

/** The points printed in the table are those of the items beside them, and of the whole in the 合计 row. */
export const lintPrintedPoints: Check = (rubric) => {
  const merges = mergedAreas(rubric.printed.rows.map(({ cells }) => cells));
  if (!merges.ok) return [];
  return rubric.printed.columns.flatMap((column, index) => {
    if (column.role !== "max") return [];
    // An area that spans several columns is a text of its own, such as ①②③ over 权重 and 计分细则.
    const own = merges.areas.filter((area) => area.column === index && area.columns === 1);
    return groupsOf(own, rubric).flatMap((group) => groupFaults(group, column, rubric));
  });
};

/** Cells one under another that belong to the same items: a cell, and those beside continued rows below it. */
type Group = readonly MergedArea[];

function groupsOf(areas: readonly MergedArea[], { printed }: Rubric): readonly Group[] {
  const groups: MergedArea[][] = [];
  for (const area of areas) {
    const row = printed.rows[area.row];
    const group = groups.at(-1);
    if (group !== undefined && row !== undefined && "continues" in row) group.push(area);
    else groups.push([area]);
  }
  return groups;
}

function groupFaults(group: Group, column: PrintedColumn, rubric: Rubric): readonly Issue[] {
  const parts = partsOf(group, column, rubric);
  const blank = sum(parts) !== 0 && group.every(({ text }) => isBlankPoints(text));
  const unreadable = blank ? group : group.filter(({ text }) => pointsIn(text) === null);
  if (unreadable.length > 0) {
    return unreadable.map((area) => issue("lint-max-cell", at(cellPath(area)), { text: area.text }));
  }
  const printed = sum(group.map(({ text }) => pointsIn(text) ?? 0));
  return group.slice(0, 1).flatMap((first) => compared("column-of-points", printed, parts, cellPath(first)));
}

function cellPath({ row, column }: MergedArea): Path {
  return ["printed", "rows", row, "cells", column];
}

/** What the cells of a group have to come to. */
function partsOf(group: Group, { phase }: PrintedColumn, { printed, items, total, phases }: Rubric): readonly number[] {
  const rows = group.flatMap(({ row, rows: height }) => printed.rows.slice(row, row + height));
  if (rows.some((row) => "total" in row)) {
    return [phase === undefined ? (total ?? 0) : (phases.find(({ id }) => id === phase)?.max ?? 0)];
  }
  const entered = rows.flatMap((row) => ("items" in row ? row.items : []));
  return items.filter(({ id }) => entered.includes(id)).map((item) => pointsOf(item, phase));
}

function pointsOf({ max, phases }: Item, phase: string | undefined): number {
  return phase === undefined ? max : (phases?.[phase] ?? 0);
}

import { at, type Path } from "../../rules/faults/finding";
import { sum } from "../../shared/decimal";
import { issue, type Issue } from "../../shared/issue";
import { mergedAreas, type MergedArea, type MergeFault } from "../merges";
import { type PrintedColumn, type PrintedRow, isBlankPoints, pointsIn } from "../printed";
import type { Item, Rubric } from "../schema";
import type { Check } from "./finding";
import { compared } from "./sums";
import { lookUp } from "../../shared/lookUp";
import { printedTexts } from "../asIssued";

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
  const categories = new Map(rubric.items.map(({ id, category }) => [id, category]));
  return rows.flatMap((row, index) => {
    const path = ["printed", "rows", index];
    const before = rows[index - 1];
    if ("continues" in row) {
      if (before === undefined || "total" in before) return [issue("lint-continues-first", at(path), {})];
      return row.category === before.category ? [] : [issue("lint-row-category", at(path), {})];
    }
    if ("total" in row) return [];
    const strangers = row.items.filter((id) => categories.has(id) && categories.get(id) !== (row.category ?? null));
    return strangers.length === 0 ? [] : [issue("lint-row-category", at(path), {})];
  });
}

/** A printed number stands for one place of its section; the same one elsewhere is a slip, of the file or of the document. */
export const lintNumbers: Check = (rubric) => {
  const areaOf = numberAreas(rubric);
  if (areaOf === null) return [];
  const seen = new Map<string, MergedArea>();
  return rubric.items.flatMap((item, index): readonly Issue[] => {
    const area = areaOf(item);
    if (item.number === "" || area === undefined) return [];
    const key = JSON.stringify([item.category, item.section, item.number]);
    const first = seen.get(key) ?? area;
    seen.set(key, first);
    if (first === area) return [];
    return [issue("lint-number-twice", at(["items", index, "number"]), { number: item.number })];
  });
};

/** The printed cell with an item's number; null for a table without numbers or one that cannot be drawn. */
function numberAreas({ printed }: Rubric): ((item: Item) => MergedArea | undefined) | null {
  const column = printed.columns.findIndex(({ role }) => role === "number");
  const merges = mergedAreas(printed.rows.map(({ cells }) => cells));
  if (column < 0 || !merges.ok) return null;
  const areas = merges.areas.filter((area) => area.column <= column && column < area.column + area.columns);
  const rowOf = new Map(
    [...printed.rows.entries()]
      .reverse()
      .flatMap(([row, one]) => ("items" in one ? one.items.map((id) => [id, row] as const) : [])),
  );
  const areaAt = new Map(
    areas.flatMap((area) => Array.from({ length: area.rows }, (_, below) => [area.row + below, area] as const)),
  );
  return ({ id }) => areaAt.get(rowOf.get(id) ?? -1);
}

/** The points printed in the table are those of the items beside them, and of the whole in the 合计 row. */
export const lintPrintedPoints: Check = (rubric) => {
  const merges = mergedAreas(rubric.printed.rows.map(({ cells }) => cells));
  if (!merges.ok) return [];
  const table = { rubric, places: placesOf(rubric) };
  return rubric.printed.columns.flatMap((column, index) => {
    if (column.role !== "max") return [];
    // An area that spans several columns is a text of its own, such as ①②③ over 权重 and 计分细则.
    const own = merges.areas.filter((area) => area.column === index && area.columns === 1);
    return groupsOf(own, rubric).flatMap((group) => groupFaults(group, column, table));
  });
};

/** A rubric, and where among its items those with an id stand. */
interface Table {
  readonly rubric: Rubric;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function placesOf({ items }: Rubric): Table["places"] {
  const places = new Map<string, number[]>();
  for (const [index, { id }] of items.entries()) {
    const own = places.get(id) ?? [];
    places.set(id, own);
    own.push(index);
  }
  return places;
}

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

function groupFaults(group: Group, column: PrintedColumn, table: Table): readonly Issue[] {
  const parts = partsOf(group, column, table);
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
function partsOf(group: Group, { phase }: PrintedColumn, { rubric, places }: Table): readonly number[] {
  const { printed, items, total, phases } = rubric;
  const rows = group.flatMap(({ row, rows: height }) => printed.rows.slice(row, row + height));
  if (rows.some((row) => "total" in row)) {
    return [phase === undefined ? (total ?? 0) : (phases.find(({ id }) => id === phase)?.max ?? 0)];
  }
  const entered = new Set(rows.flatMap((row) => ("items" in row ? row.items : [])));
  const own = [...entered].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
  return own.flatMap((index) => items.slice(index, index + 1)).map((item) => pointsOf(item, phase));
}

function pointsOf({ max, phases }: Item, phase: string | undefined): number {
  return phase === undefined ? (max ?? 0) : (lookUp(phases, phase) ?? 0);
}

/** What was mended is where its places say, so that the table can be printed as issued. */
export const lintMended: Check = ({ printed, mended }) => {
  const texts = printedTexts(printed);
  return mended.flatMap(({ mended: text, places = [] }, index) =>
    places.flatMap((place, own) =>
      texts.get(place)?.includes(text) === true
        ? []
        : [issue("lint-mended-place", at(["mended", index, "places", own]), { place, text })],
    ),
  );
};

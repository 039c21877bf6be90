import { z } from "zod";
import type { Area } from "../../../layout/plan";
import { endColumn, endRow, isSeveralCells, meets } from "../../../workbook/areas";
import { COLUMNS, ROWS } from "./areas";
import type { HostCell } from "./cells";
import { demand, HostFault } from "./fault";
import { entered } from "./input";
import type { HostSheet } from "./sheet";
import { restyled, type HostStyle } from "./style";
import { lookUp } from "../../../shared/lookUp";

/*
 * What can be done to the cells of a worksheet, with Excel's checks.
 */

/** Cells that can be read or changed at once. */
const CELL_LIMIT = 5_000_000;

const cellInput = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rowsInput = z.array(z.array(cellInput));

type CellInput = z.infer<typeof cellInput>;

/** Refuses whole rows and columns where each cell would have to be touched. */
export function demandBounded(area: Area): void {
  demand(!isUnbounded(area), "InvalidArgument");
  demand(area.rows * area.columns <= CELL_LIMIT, "RangeExceedsLimit");
}

/** Whether an area is of whole rows or columns. */
function isUnbounded({ rows, columns }: Area): boolean {
  return rows >= ROWS || columns >= COLUMNS;
}

/** Whether it has more cells than can be changed at once. */
export function isTooLarge(area: Area): boolean {
  return isUnbounded(area) || area.rows * area.columns > CELL_LIMIT;
}

/** On a protected worksheet only cells that are not locked can be changed. */
export function demandUnlocked(sheet: HostSheet, areas: readonly Area[]): void {
  if (sheet.protection === null) return;
  for (const area of areas) {
    sheet.cells.forEach(area, (_row, _column, { style }) => {
      demand(!style.locked, "AccessDenied");
    });
  }
}

/** On a protected worksheet only what its options allow can be done. */
export function demandRight(sheet: HostSheet, right: string): void {
  if (sheet.protection !== null) demand(lookUp(sheet.protection.options, right) === true, "AccessDenied");
}

/**
 * Values or formulas, one for each cell or a single one for all: null leaves a cell alone, "" empties it. A cell that
 * has disappeared under a merged one keeps nothing, without a word. Where one cannot be entered none is.
 */
export function enter(sheet: HostSheet, area: Area, input: unknown, date1904: boolean): void {
  demandBounded(area);
  const rows = perCell(area, input);
  demandUnlocked(sheet, [area]);
  const changes: (() => void)[] = [];
  sheet.cells.forEach(area, (row, column, { style }) => {
    const value = rows(row - area.row, column - area.column);
    if (value === null || sheet.mergeHiding(row, column) !== null) return;
    const content = contentOf(value, style, date1904);
    changes.push(() => {
      sheet.cells.put(row, column, content);
    });
  });
  for (const change of changes) change();
}

/** What an entry makes of a cell that looks like this: a format comes with it only where there is none. */
export function contentOf(
  input: string | number | boolean,
  style: HostStyle,
  date1904: boolean,
): Omit<HostCell, "style"> & Partial<HostCell> {
  const { format, ...content } = entered(input, style.numberFormat, date1904);
  const dressed = format !== undefined && style.numberFormat === "General";
  return dressed ? { ...content, style: restyled(style, "numberFormat", format) } : content;
}

/** Number formats, one for each cell or a single one for all: null leaves a cell alone, "" is the general one. */
export function formatNumbers(sheet: HostSheet, area: Area, input: unknown): void {
  demandBounded(area);
  const rows = perCell(area, input);
  demandRight(sheet, "allowFormatCells");
  sheet.cells.forEach(area, (row, column, { style }) => {
    const format = rows(row - area.row, column - area.column);
    if (format === null) return;
    demand(typeof format === "string" && format.length <= 255, "InvalidArgument");
    sheet.cells.put(row, column, {
      style: restyled(style, "numberFormat", format === "" ? "General" : String(format)),
    });
  });
}

function perCell(area: Area, input: unknown): (row: number, column: number) => CellInput {
  const single = cellInput.safeParse(input);
  if (single.success) {
    demand(single.data !== null, "InvalidArgument");
    return () => single.data;
  }
  const matrix = rowsInput.safeParse(input);
  const fits = matrix.success && matrix.data.length === area.rows;
  if (!fits || matrix.data.some((row) => row.length !== area.columns)) throw new HostFault("InvalidArgument");
  return (row, column) => matrix.data[row]?.[column] ?? null;
}

/** Changes one trait of every cell; `next` makes the new value of the one that was. */
export function restyle<K extends keyof HostStyle>(
  sheet: HostSheet,
  areas: readonly Area[],
  trait: K,
  next: (before: HostStyle[K]) => HostStyle[K],
): void {
  demandRight(sheet, "allowFormatCells");
  const known = new Map<HostStyle, HostStyle>();
  for (const area of areas) {
    demandBounded(area);
    sheet.cells.forEach(area, (row, column, { style: before }) => {
      const style = known.get(before) ?? restyled(before, trait, next(before[trait]));
      known.set(before, style);
      sheet.cells.put(row, column, { style });
    });
  }
}

/** A trait that all cells share; null where they differ. */
export function sharedTrait<K extends keyof HostStyle>(
  sheet: HostSheet,
  areas: readonly Area[],
  trait: K,
): HostStyle[K] | null {
  const found = new Set<HostStyle[K]>();
  for (const area of areas) {
    demandBounded(area);
    sheet.cells.forEach(area, (_row, _column, { style }) => {
      found.add(style[trait]);
    });
  }
  const [first = null] = found;
  return found.size === 1 ? first : null;
}

/** Merges an area, or each of its rows. Only the first cell keeps its content. Merges never lie across one another. */
export function merge(sheet: HostSheet, area: Area, across: boolean): void {
  demandBounded(area);
  demand(sheet.protection === null, "AccessDenied");
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts.filter(isSeveralCells)) mergeOne(sheet, part);
}

function mergeOne(sheet: HostSheet, area: Area): void {
  const within = sheet.merges.filter((other) => meets(area, other));
  demand(
    within.every((other) => endRow(other) <= endRow(area) && endColumn(other) <= endColumn(area)),
    "InvalidArgument",
  );
  demand(
    within.every((other) => other.row >= area.row && other.column >= area.column),
    "InvalidArgument",
  );
  sheet.merges = [...sheet.merges.filter((other) => !within.includes(other)), area];
  sheet.cells.forEach(area, (row, column) => {
    if (row === area.row && column === area.column) return;
    sheet.cells.put(row, column, { value: null, formula: null, quoted: false });
  });
}

/** Splits every merged area that the area touches. */
export function unmerge(sheet: HostSheet, area: Area): void {
  demand(sheet.protection === null, "AccessDenied");
  sheet.merges = sheet.merges.filter((other) => !meets(area, other));
}

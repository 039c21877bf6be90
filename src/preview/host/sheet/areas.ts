import { columnLetters, parseAddress } from "../../../layout/address";
import type { Area } from "../../../layout/plan";
import { areaAddress, quotedSheet } from "../../../workbook/address";
import { endColumn, endRow, intersection, meets } from "../../../workbook/areas";
import { HostFault } from "./fault";

/** Rows and columns of a worksheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/** Characters that the address of several areas may have. */
const LONGEST = 8192;

/** The areas of an address within a worksheet, such as A1:B2,D:E,3:4. Anything else is an InvalidArgument. */
export function parseAreas(address: string): Area[] {
  if (address.length > LONGEST) throw new HostFault("InvalidArgument");
  return address.split(",").map((part) => parseArea(part.trim()));
}

/** One area: A1, A1:B2, A:B or 1:2, with or without $. Anything else is an InvalidArgument. */
export function parseArea(address: string): Area {
  const area = areaOf(address);
  if (area === null) throw new HostFault("InvalidArgument");
  return area;
}

/** The same; null where the address is none, or goes beyond the last row or column. */
export function areaOf(address: string): Area | null {
  const [first = "", second = first, ...more] = address.replaceAll("$", "").toUpperCase().split(":");
  const area = more.length > 0 ? null : (cells(first, second) ?? columns(first, second) ?? rows(first, second));
  return area !== null && area.row + area.rows <= ROWS && area.column + area.columns <= COLUMNS ? area : null;
}

function cells(first: string, second: string): Area | null {
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (a === null || b === null) return null;
  return between(a.row, b.row, a.column, b.column);
}

function columns(first: string, second: string): Area | null {
  const a = parseAddress(`${first}1`);
  const b = parseAddress(`${second}1`);
  const letters = /^[A-Z]{1,3}$/;
  if (a === null || b === null || !letters.test(first) || !letters.test(second)) return null;
  return between(0, ROWS - 1, a.column, b.column);
}

function rows(first: string, second: string): Area | null {
  const number = /^[1-9]\d{0,6}$/;
  if (!number.test(first) || !number.test(second)) return null;
  return between(Number(first) - 1, Number(second) - 1, 0, COLUMNS - 1);
}

function between(rowA: number, rowB: number, columnA: number, columnB: number): Area {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  return { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
}

export function isEntireColumns(area: Area): boolean {
  return area.rows === ROWS;
}

export function isEntireRows(area: Area): boolean {
  return area.columns === COLUMNS;
}

/** The address within the worksheet: A1:B2, A:B or 1:2. */
export function localAddress(area: Area): string {
  if (isEntireColumns(area)) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  if (isEntireRows(area)) return `${String(area.row + 1)}:${String(area.row + area.rows)}`;
  return areaAddress(area);
}

/** The address with its worksheet, quoted where its name needs it. */
export function fullAddress(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${plain ? sheet : quotedSheet(sheet)}!${localAddress(area)}`;
}

/** The cells of some areas that are not in others, and whether any was. */
export function subtract(
  areas: readonly Area[],
  others: readonly Area[],
): { readonly rest: readonly Area[]; readonly changed: boolean } {
  let rest = areas;
  let changed = false;
  for (const other of others) {
    if (!rest.some((area) => meets(area, other))) continue;
    changed = true;
    rest = rest.flatMap((area) => remainder(area, other));
  }
  return { rest, changed };
}

/** What is left above, below, left and right. */
function remainder(area: Area, other: Area): Area[] {
  const hole = intersection(area, other);
  if (hole === null) return [area];
  const below = endRow(hole);
  const after = endColumn(hole);
  return [
    { ...area, rows: hole.row - area.row },
    { ...area, row: below, rows: endRow(area) - below },
    { row: hole.row, rows: hole.rows, column: area.column, columns: hole.column - area.column },
    { row: hole.row, rows: hole.rows, column: after, columns: endColumn(area) - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

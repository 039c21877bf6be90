import { halfWidth } from "../../shared/typedText";
import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import { areasAcross, type Grid } from "./grid";
import { headerClass, type HeaderClass } from "./headerWords";
import { oneLine } from "./text";

/** The rows that name the columns. */
export interface Header {
  /** First and last row. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadedColumn[];
}

/** A column with the words above it. */
export interface HeadedColumn {
  readonly index: number;
  /** The lowest words, in one line; those above them where these are blank. */
  readonly header: string;
  /** All words above the column, from the top. */
  readonly words: readonly string[];
  /** Null where the words say nothing of it. */
  readonly cls: HeaderClass | null;
}

/** Titles and lines such as “单位：” may stand in rows of their own above the header. */
const SEARCHED = 12;
/** Rows that a header can have. */
const DEEPEST = 3;

/** Finds the rows that name the columns, by their usual words; fails where no row has at least two of these. */
export function findHeader(grid: Grid): Result<Header> {
  const searched = Array.from({ length: Math.min(grid.height, SEARCHED) }, (_, row) => row);
  const from = searched.find((row) => isHeaderRow(grid, row));
  if (from === undefined) return failure([issue("draft-no-header", {}, {})]);
  const to = lastHeaderRow(grid, from);
  const columns = Array.from({ length: grid.width }, (_, index) => headed(grid, index, from, to));
  return success({ from, to, columns });
}

/** Whether at least two cells of a row name columns, and nothing in it is a number. */
export function isHeaderRow(grid: Grid, row: number): boolean {
  const texts = areasAcross(grid, row).map(({ text }) => text);
  const known = texts.filter((text) => headerClass(text) !== null);
  return (
    known.length >= 2 && known.length * 2 >= texts.filter((text) => text.trim() !== "").length && !hasNumber(texts)
  );
}

function hasNumber(texts: readonly string[]): boolean {
  return texts.some((text) => /^[\d.%]+分?$/.test(halfWidth(text).trim()));
}

/** Joined cells tell how deep a header is; without them, a second row of names below one that spans columns does. */
function lastHeaderRow(grid: Grid, from: number): number {
  const joined = areasAcross(grid, from)
    .filter((area) => area.row === from && area.rows <= DEEPEST)
    .map((area) => area.row + area.rows - 1);
  const last = Math.max(from, ...joined);
  if (last > from || last + 1 >= grid.height) return last;
  const spans = areasAcross(grid, from).some(({ columns }) => columns > 1);
  return spans && isHeaderRow(grid, last + 1) ? last + 1 : last;
}

function headed(grid: Grid, index: number, from: number, to: number): HeadedColumn {
  const areas = Array.from({ length: to - from + 1 }, (_, row) => grid.area(from + row, index));
  const words = areas
    .filter((area, row) => area !== areas[row - 1])
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== "");
  const header = words.at(-1) ?? "";
  const known = [header, words.join(""), words[0] ?? ""].map(headerClass);
  return { index, header, words, cls: known.find((cls) => cls !== null) ?? null };
}

import { areaNumbers, mergedAreas, type MergedArea } from "../../rubric/merges";
import { issue } from "../../shared/issue";
import { at } from "../../shared/list";
import { failure, success, type Result } from "../../shared/result";

/** A table whose every cell is known by the merged area that it belongs to; rows and columns count from 0. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  /** The merged area that covers a cell; a cell by itself is an area of one. */
  readonly area: (row: number, column: number) => MergedArea;
}

/**
 * Resolves the joins of a printed table. Rows that are too short are filled up with blank cells, which is said; joins
 * that lead nowhere fail.
 */
export function gridOf(rows: readonly (readonly string[])[]): Result<Grid> {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length === 0 || width === 0) return failure([issue("draft-empty", {}, {})]);
  const short = rows.flatMap((cells, row) => (cells.length < width ? [row + 1] : []));
  const merges = mergedAreas(rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]));
  if (!merges.ok) {
    return failure([issue("draft-merges", {}, { row: Math.min(...merges.faults.map(({ row }) => row)) + 1 })]);
  }
  const { areas } = merges;
  const numbers = areaNumbers(areas, rows.length);
  const area = (row: number, column: number) => at(areas, at(at(numbers, row), column));
  const grid = { width, height: rows.length, area };
  return success(grid, short.length === 0 ? [] : [issue("draft-ragged", {}, { rows: short.slice(0, 5).join("、") })]);
}

/** The different areas that a row touches, from left to right. */
export function areasAcross(grid: Grid, row: number): readonly MergedArea[] {
  const all = Array.from({ length: grid.width }, (_, column) => grid.area(row, column));
  return all.filter((area, column) => area !== all[column - 1]);
}

/** Some rows and columns of a grid as printed cells again; joins to what is left out are gone. */
export function cellsOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly string[])[] {
  return rows.map((row, place) =>
    columns.map((column, order) => {
      const area = grid.area(row, column);
      const above = rows[place - 1];
      if (above !== undefined && grid.area(above, column) === area) return "^";
      const left = columns[order - 1];
      return left !== undefined && grid.area(row, left) === area ? "<" : area.text.trim();
    }),
  );
}

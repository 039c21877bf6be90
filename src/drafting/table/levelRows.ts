import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { Grid } from "./grid";
import { isGrade } from "./header";
import { oneLine } from "./text";

/*
 * Tables that give each level of an item a row of its own, best first, with what it is worth: “95%以上 | 40”, “85%—95% | 28”.
 * The rows are one item, worth what its best level is.
 */

/** The columns that tell it. */
export interface LevelColumns {
  /** The column whose cells reach over the rows of an item. */
  readonly item: number;
  readonly level: number;
  readonly max: number;
}

/** 800以上, ≥90%, 1—2次, 优: a level is short, and a number or a grade. */
function isLevel(text: string): boolean {
  return text.length <= 14 && !/[，。；]/u.test(text) && (/\d/u.test(text.normalize("NFKC")) || isGrade(text));
}

/** Finds the columns of levels: nearly all items have several rows, with fewer points in each; null where they have not. */
export function levelColumns(
  grid: Grid,
  rows: readonly number[],
  words: readonly number[],
  maxes: readonly number[],
): LevelColumns | null {
  const [max] = maxes;
  if (max === undefined || maxes.length > 1) return null;
  const found = words.flatMap((level, place) => {
    const item = words[place - 1];
    return item === undefined ? [] : [{ item, level, max }];
  });
  return found.find((columns) => areLevels(grid, rows, columns)) ?? null;
}

function areLevels(grid: Grid, rows: readonly number[], { item, level, max }: LevelColumns): boolean {
  const groups: number[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group !== undefined && isSameItem(grid, row, item)) group.push(row);
    else groups.push([row]);
  }
  const several = groups.filter(({ length }) => length > 1);
  if (several.length < 2 || several.length * 4 < groups.length * 3) return false;
  return several.every((group) => {
    const levels = group.map((row) => oneLine(grid.area(row, level).text));
    const points = group.map((row) => pointsAt(grid, row, max));
    const falling = points.every((one, place) => one !== null && (place === 0 || one < (points[place - 1] ?? 0)));
    return falling && levels.every(isLevel) && new Set(levels).size === levels.length;
  });
}

function pointsAt(grid: Grid, row: number, column: number): number | null {
  const area = grid.area(row, column);
  return area.row !== row || isBlankPoints(area.text) ? null : pointsIn(area.text);
}

/** Whether a row goes on with the item above it. */
export function isSameItem(grid: Grid, row: number, column: number): boolean {
  const area = grid.area(row, column);
  return row > 0 && (area.row < row || area.text.trim() === "");
}

/** The levels as one text: “95%以上得40分；85%—95%得28分”, and the points of the best. */
export function levelsOf(grid: Grid, rows: readonly number[], { level, max }: LevelColumns) {
  const levels = rows.map((row) => ({
    name: oneLine(grid.area(row, level).text),
    points: pointsAt(grid, row, max) ?? 0,
  }));
  const text = levels.map(({ name, points }) => `${name}得${String(points)}分`).join("；");
  return { text, max: Math.max(...levels.map(({ points }) => points)) };
}

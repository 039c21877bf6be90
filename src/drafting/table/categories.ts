import { isBlankPoints, pointsIn } from "../../rubric/printedPoints";
import { sum } from "../../shared/decimal";
import type { Grid } from "./grid";
import { countsIn } from "./sectionTitle";
import { oneLine } from "./text";

/** The columns that name the kinds of unit, and the block of each; no blocks where the table is for one kind only. */
export interface CategoryColumns {
  readonly columns: readonly number[];
  readonly blocks: readonly CategoryBlock[];
}

interface CategoryBlock {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly number[];
}

/** What the items of each kind come to; sections of one table can have the same points too, but not so many. */
const WHOLE = 100;

/** Blocks of rows are kinds of unit where each has 100 points; null where they are something else. */
export function categoriesOf(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  maxes: readonly number[],
): CategoryColumns | null {
  const [first] = columns;
  if (first === undefined) return null;
  const blocks = blocksOf(grid, rows, first);
  const totals = blocks.map((own) => sum(own.flatMap((row) => pointsAt(grid, row, maxes))));
  if (totals[0] !== WHOLE || new Set(totals).size > 1) return null;
  if (blocks.length === 1) return { columns, blocks: [] };
  return { columns, blocks: blocks.map((own, index) => block(grid, own, columns, index)) };
}

function blocksOf(grid: Grid, rows: readonly number[], column: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let before: string | null = null;
  for (const row of rows) {
    const text = oneLine(grid.area(row, column).text);
    const current = blocks.at(-1);
    if (current === undefined || (text !== "" && text !== before)) blocks.push([row]);
    else current.push(row);
    if (text !== "") before = text;
  }
  return blocks;
}

/** The points that begin in a row; additions and deductions do not count into the points of a block. */
function pointsAt(grid: Grid, row: number, maxes: readonly number[]): readonly number[] {
  const texts = Array.from({ length: grid.width }, (_, column) => grid.area(row, column));
  if (texts.some(({ text }) => text.length < 12 && countsIn(text) !== null)) return [];
  return maxes
    .map((column) => grid.area(row, column))
    .filter((area) => area.row === row && !isBlankPoints(area.text))
    .map(({ text }) => pointsIn(text) ?? 0);
}

/** A block with its number and, where another column has one, its longer name. */
function block(grid: Grid, rows: readonly number[], columns: readonly number[], index: number): CategoryBlock {
  const [first = 0] = rows;
  const names = columns.map((column) => oneLine(grid.area(first, column).text));
  const id = names.find((name) => /^\d+$/.test(name)) ?? String(index + 1);
  const name = names.filter((text) => !/^\d+$/.test(text)).join("、");
  return { id, name: name === "" ? id : name, rows };
}

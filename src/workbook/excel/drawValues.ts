import type { Area, CellPlan } from "../../layout/plan";
import { boundingArea } from "../areas";
import { utf8Length } from "../../shared/utf8";
import { inputFor, GENERAL_FORMAT, TEXT_FORMAT } from "./input";
import { rangeOf, stepBytes, type Step } from "./steps";
import { formatOf } from "../looks";

/** A block of values goes into one step up to this size, so that steps can be packed well. */
const BLOCK_BYTES = 400_000;

/** What is set of one cell; null leaves it as it is. */
interface Prepared {
  readonly row: number;
  readonly column: number;
  readonly formatBefore: string | null;
  readonly input: string | number | boolean | null;
  readonly formatAfter: string | null;
}

/**
 * Values and number formats of a new worksheet, in blocks. Cells that stay text whatever is typed get that format
 * first where they hold text, and last where they hold a number.
 */
export function valueSteps(sheet: string, cells: readonly CellPlan[]): Step[] {
  const prepared = cells.map(prepare).filter(isAnything);
  return bands(prepared).map((band) => bandStep(sheet, band));
}

function prepare({ row, column, value, style }: CellPlan): Prepared {
  const format = formatOf(style);
  const empty = value === null || value === "";
  const { value: input, notAsText } = inputFor(value, format ?? GENERAL_FORMAT);
  const first = format === TEXT_FORMAT && !notAsText;
  return {
    row,
    column,
    formatBefore: first ? format : null,
    input: empty ? null : input,
    formatAfter: first ? null : format,
  };
}

function isAnything({ formatBefore, input, formatAfter }: Prepared): boolean {
  return formatBefore !== null || input !== null || formatAfter !== null;
}

/** Rows of cells that follow one another, cut where they grow too large. */
function bands(cells: readonly Prepared[]): Prepared[][] {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const found: Prepared[][] = [];
  let bytes = 0;
  for (const cell of sorted) {
    const last = found.at(-1);
    const row = last?.at(-1)?.row ?? -1;
    const fits = cell.row === row || (cell.row === row + 1 && bytes < BLOCK_BYTES);
    if (last === undefined || !fits) {
      found.push([cell]);
      bytes = 0;
    } else last.push(cell);
    bytes += utf8Length(JSON.stringify(cell.input)) + 10;
  }
  return found;
}

function bandStep(sheet: string, cells: readonly Prepared[]): Step {
  const area = boundingArea(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  if (area === null) throw new Error("A band without cells");
  const before = matrix(area, cells, ({ formatBefore }) => formatBefore);
  const values = matrix(area, cells, ({ input }) => input);
  const after = matrix(area, cells, ({ formatAfter }) => formatAfter);
  return {
    sheet,
    bytes: stepBytes(3 + Math.ceil((area.rows * area.columns) / 200), before, values, after),
    ...(values === null ? {} : { writes: area }),
    apply: (worksheet) => {
      const range = rangeOf(worksheet, area);
      if (before !== null) range.numberFormat = before;
      if (values !== null) range.values = values;
      if (after !== null) range.numberFormat = after;
    },
  };
}

/** One value for each cell of the area; null where there is none at all. */
function matrix<T>(area: Area, cells: readonly Prepared[], of: (cell: Prepared) => T | null): (T | null)[][] | null {
  const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, (): T | null => null));
  let any = false;
  for (const cell of cells) {
    const value = of(cell);
    const row = rows[cell.row - area.row];
    if (value === null || row === undefined) continue;
    row[cell.column - area.column] = value;
    any = true;
  }
  return any ? rows : null;
}

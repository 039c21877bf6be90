import type { Area, CellPlan, RestoredValue } from "../../layout/plan";
import { boundingArea } from "../areas";
import { utf8Length } from "../../shared/text";
import { rangeOf, stepBytes, type Step } from "./steps";
import { formatOf } from "../looks";
import { formatReader, heldValue } from "../numberFormat";

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

/*
 * What has to be given to Excel so that a cell holds exactly a value. Excel reads every text that is written into a
 * cell as if it were typed: =1+1 becomes a formula, 2024-05-01 a day, 12.50 a number. In a cell with the text format
 * (@) texts stay as they are, but numbers become texts. A text behind an apostrophe stays a text everywhere.
 */

const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

export interface Input {
  readonly value: string | number | boolean;
  /** Whether the cell must not have the text format when the value is written. */
  readonly notAsText: boolean;
}

const EMPTY: Input = { value: "", notAsText: false };

/** How a value is written into a cell with a number format. */
export function inputFor(value: RestoredValue, format: string): Input {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "object") {
    if ("formula" in value) return { value: `=${value.formula}`, notAsText: true };
    // An error value is typed as it is shown.
    if ("error" in value) return { value: value.error, notAsText: true };
    // Typed as a day it becomes the right number whichever way the workbook counts.
    const isNumber = typeof heldValue(value, formatReader(format), false) === "number";
    return isNumber ? { value: value.date, notAsText: false } : inputFor(value.date, format);
  }
  if (typeof value !== "string") return { value, notAsText: format === TEXT_FORMAT };
  if (format === TEXT_FORMAT && !value.startsWith("'")) return { value, notAsText: false };
  return { value: isPlainChinese(value) ? value : `'${value}`, notAsText: format === TEXT_FORMAT };
}

/** Chinese words without any digit are never taken for anything else, and need no apostrophe to be seen. */
function isPlainChinese(text: string): boolean {
  return /^[\p{Script=Han}（《〈“‘【〔「『]/u.test(text) && !/\p{N}/u.test(text.normalize("NFKC"));
}

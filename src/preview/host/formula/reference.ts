import { columnLetters } from "../../../layout/address";
import type { Area } from "../../../layout/plan";
import { quotedSheet } from "../../../workbook/address";
import { areaOf, COLUMNS, ROWS } from "../sheet/areas";
import { tokens } from "./tokens";

/** Whether a $ keeps row and column as they are when the formula is copied. */
interface Fixed {
  readonly row: boolean;
  readonly column: boolean;
}

/** Cells that a formula refers to. */
export interface Reference {
  /** The worksheet that is named; null for the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
  /** Of the first and of the last cell. */
  readonly fixed: readonly [Fixed, Fixed];
  readonly form: "cell" | "cells" | "columns" | "rows";
}

/** The reference that a word of a formula is; null where it points beyond every worksheet, or to another workbook. */
export function parseReference(text: string): Reference | null {
  const mark = text.lastIndexOf("!");
  const address = text.slice(mark + 1);
  const area = areaOf(address);
  if (area === null || text.slice(0, mark + 1).includes("[")) return null;
  const [first = "", last = first] = address.split(":");
  const letters = /[A-Z]/i.test(first);
  const digits = /\d/.test(first);
  return {
    sheet: mark < 0 ? null : unquoted(text.slice(0, mark)),
    area,
    fixed: inOrder(area, first, last),
    form: !letters ? "rows" : !digits ? "columns" : first === address ? "cell" : "cells",
  };
}

/** Whichever end is written first: the first of the two is the upper and the left one. */
function inOrder(area: Area, first: string, last: string): readonly [Fixed, Fixed] {
  const start = areaOf(first);
  const [a, b] = [fixedOf(first), fixedOf(last)];
  const [upper, lower] = start?.row === area.row ? [a, b] : [b, a];
  const [left, right] = start?.column === area.column ? [a, b] : [b, a];
  return [
    { row: upper.row, column: left.column },
    { row: lower.row, column: right.column },
  ];
}

function fixedOf(end: string): Fixed {
  return { row: /\$\d/.test(end), column: /\$[A-Z]/i.test(end) };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The reference as a word of a formula. */
function referenceText({ sheet, area, fixed, form }: Reference): string {
  const [first, last] = fixed;
  const column = (index: number, at: Fixed) => `${at.column ? "$" : ""}${columnLetters(index)}`;
  const row = (index: number, at: Fixed) => `${at.row ? "$" : ""}${String(index + 1)}`;
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const addresses = {
    cell: () => column(area.column, first) + row(area.row, first),
    cells: () =>
      `${column(area.column, first)}${row(area.row, first)}:${column(lastColumn, last)}${row(lastRow, last)}`,
    columns: () => `${column(area.column, first)}:${column(lastColumn, last)}`,
    rows: () => `${row(area.row, first)}:${row(lastRow, last)}`,
  };
  return `${sheet === null ? "" : `${sheetWord(sheet)}!`}${addresses[form]()}`;
}

/** Names that are plain words stand without quotation marks, unless they look like a cell. */
function sheetWord(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && tokens(sheet)[0]?.kind === "name";
  return plain ? sheet : quotedSheet(sheet);
}

/** What a formula that lost its cells says in their place. */
const LOST = "#REF!";

/** The formula with each reference as `change` gives it back; null for cells that are no more. */
export function withReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      const reference = kind === "reference" ? parseReference(text) : null;
      if (reference === null) return text;
      const changed = change(reference);
      if (changed === reference) return text;
      return changed === null ? LOST : referenceText(changed);
    })
    .join("");
}

/** The formula as it is when it is copied so many rows down and columns to the right. */
export function copied(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return withReferences(formula, (reference) => {
    const { area, fixed, form } = reference;
    const down = fixed.map(({ row }) => (row || form === "columns" ? 0 : rows));
    const right = fixed.map(({ column }) => (column || form === "rows" ? 0 : columns));
    const row = span(area.row, area.rows, down, ROWS);
    const column = span(area.column, area.columns, right, COLUMNS);
    if (row === null || column === null) return null;
    return { ...reference, area: { row: row.first, rows: row.count, column: column.first, columns: column.count } };
  });
}

/** Both ends moved; null where one leaves the worksheet. */
function span(
  first: number,
  count: number,
  [start = 0, end = 0]: readonly number[],
  limit: number,
): { readonly first: number; readonly count: number } | null {
  const ends = [first + start, first + count - 1 + end];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low < 0 || high >= limit ? null : { first: low, count: high - low + 1 };
}

/** What a formula is computed of. */
export interface Precedents {
  readonly references: readonly Reference[];
  /** Whether there may be more than is named: other workbooks' names, cells by their address as a text, the day. */
  readonly isOpen: boolean;
}

const ELSEWHERE = new Set(["INDIRECT", "OFFSET", "TODAY", "NOW", "RAND", "RANDBETWEEN", "CELL", "INFO"]);
const WORDS = new Set(["TRUE", "FALSE"]);

const known = new Map<string, Precedents>();
/** Formulas that are remembered at once. */
const MOST = 20_000;

export function precedentsOf(formula: string): Precedents {
  const remembered = known.get(formula);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST) known.clear();
  const found = readPrecedents(formula);
  known.set(formula, found);
  return found;
}

function readPrecedents(formula: string): Precedents {
  const words = tokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const references: Reference[] = [];
  let isOpen = false;
  for (const [index, { kind, text }] of words.entries()) {
    const reference = kind === "reference" ? parseReference(text) : null;
    if (reference !== null) references.push(reference);
    const isCalled = words[index + 1]?.text === "(";
    const name = text.toUpperCase();
    const isElsewhere = kind === "name" && (isCalled ? ELSEWHERE.has(name) : !WORDS.has(name));
    if (isElsewhere || kind === "other" || (kind === "reference" && reference === null)) isOpen = true;
  }
  return { references, isOpen };
}

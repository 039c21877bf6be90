import { isBlankLine, type NameLine } from "../../../app/names";
import { categoryOf } from "../../../layout/categories";
import { categoryLabel } from "../../../layout/categories";
import type { Rubric } from "../../../rubric/schema";
import { compareNames, normaliseName } from "../../../shared/text";

/*
 * What is done to the rows of the list of units. Rows are counted from 0 and follow one another without end: those
 * behind the last one that says something are blank.
 */

export const COLUMNS = ["name", "category"] as const;

export type Column = (typeof COLUMNS)[number];

/** A row as somebody wrote it; the category as its number, its name, or both. */
export type UnitRow = Readonly<Record<Column, string>>;

export type UnitRows = readonly UnitRow[];

const BLANK: UnitRow = { name: "", category: "" };

export function rowAt(rows: UnitRows, row: number): UnitRow {
  return rows[row] ?? BLANK;
}

export function withCell(rows: UnitRows, row: number, column: Column, text: string): UnitRows {
  return tidy(upTo(rows, row + 1).map((one, at) => (at === row ? { ...one, [column]: text } : one)));
}

/** Puts cells over those that are there, from one of them on. `left` counts the filled cells for which there is no column. */
export function withPasted(
  rows: UnitRows,
  row: number,
  column: Column,
  cells: readonly (readonly string[])[],
): { readonly rows: UnitRows; readonly left: number } {
  const columns = COLUMNS.slice(COLUMNS.indexOf(column));
  const texts = cells.map((line) => line.map(oneLine));
  const filled = upTo(rows, row + texts.length).map((one, at) => {
    const line = texts[at - row];
    if (line === undefined) return one;
    const own = columns.flatMap((name, index) => (index < line.length ? [[name, line[index] ?? ""] as const] : []));
    return { ...one, ...Object.fromEntries(own) };
  });
  const left = texts.reduce(
    (count, line) => count + line.slice(columns.length).filter((text) => text !== "").length,
    0,
  );
  return { rows: tidy(filled), left };
}

/** A cell may hold several lines, a name is one. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, "").trim();
}

/** Without rows that say the same as one before: the same name, and no other category. Those of another category stay. */
export function withoutTwice(rows: UnitRows, rubric: Rubric): UnitRows {
  const first = new Map<string, string>();
  return rows.filter((row) => {
    const key = normaliseName(row.name);
    const category = categoryKey(rubric, row.category);
    const known = first.get(key);
    if (key === "" || known === undefined) {
      if (key !== "") first.set(key, category);
      return true;
    }
    return category !== "" && category !== known;
  });
}

/** By name as dictionaries have them, numbers by their size; or by category in the order of the rubric, then as before. Blank rows go. */
export function sorted(rows: UnitRows, column: Column, rubric: Rubric): UnitRows {
  const order = rubric.categories.map(({ id }) => id);
  const compare = {
    name: (one: UnitRow, other: UnitRow) => compareNames(one.name.trim(), other.name.trim()),
    category: (one: UnitRow, other: UnitRow) => placeOf(one) - placeOf(other),
  };
  const placeOf = ({ category }: UnitRow) => {
    const place = order.indexOf(categoryOf(rubric, category) ?? "");
    return place < 0 ? order.length : place;
  };
  return rows.filter((row) => !isBlankLine(row)).sort(compare[column]);
}

/** A blank row in the place of one, which moves down with all below it. */
export function withBlank(rows: UnitRows, row: number): UnitRows {
  return row >= rows.length ? rows : [...rows.slice(0, row), BLANK, ...rows.slice(row)];
}

export function without(rows: UnitRows, row: number): UnitRows {
  return tidy(rows.filter((_, at) => at !== row));
}

export function withoutCategories(rows: UnitRows): UnitRows {
  return tidy(rows.map((row) => (row.category === "" ? row : { ...row, category: "" })));
}

/** How many rows say something. */
export function countOf(rows: UnitRows): number {
  return rows.reduce((count, row) => (isBlankLine(row) ? count : count + 1), 0);
}

/** What the list of categories offers for a row: those of the rubric, and what is written there where it is none of them. */
export function choicesFor(
  rubric: Rubric,
  { category }: UnitRow,
): readonly (readonly [value: string, label: string])[] {
  const known = rubric.categories.map(({ id }) => [id, categoryLabel(rubric, id)] as const);
  const isKnown = category.trim() === "" || categoryOf(rubric, category) !== undefined;
  return isKnown ? known : [...known, [category, category] as const];
}

/** The one of `choicesFor` that a row has; empty where it has none yet. */
export function choiceOf(rubric: Rubric, { category }: UnitRow): string {
  return category.trim() === "" ? "" : (categoryOf(rubric, category) ?? category);
}

function categoryKey(rubric: Rubric, text: string): string {
  return categoryOf(rubric, text) ?? normaliseName(text);
}

function upTo(rows: UnitRows, length: number): UnitRows {
  const lacking = Math.max(0, length - rows.length);
  return lacking === 0 ? rows : [...rows, ...Array.from({ length: lacking }, () => BLANK)];
}

/** Ends with a row that says something. */
function tidy(rows: UnitRows): UnitRows {
  const last = rows.findLastIndex((row: NameLine) => row.name !== "" || row.category !== "");
  return last === rows.length - 1 ? rows : rows.slice(0, last + 1);
}

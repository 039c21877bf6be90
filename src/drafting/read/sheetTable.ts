import type { PrintedTable } from "../printedTable";
import { paragraphsOf } from "./cellText";

/** What is to be filled in above and below a table: 被考核单位：, 审核人：, 2024年 月 日. */
const FORM_LINE = /[：:]$|年[\s\d]*月[\s\d]*日$/;

/**
 * The table of a worksheet: from its first row to its last one with more than one text; null where there is none. Rows
 * above and below are paragraphs: those with a single text or with lines to be filled in. Blank rows and columns are left
 * out.
 */
export function sheetTable(name: string, cells: readonly (readonly string[])[]): PrintedTable | null {
  const below = textBelow(cells);
  const all = withoutBlankRows(cells.slice(0, below));
  const copied = headingOnScreen(all, tableRows(all));
  const rows = all.slice(copied);
  const inTable = tableRows(rows);
  let first = inTable.indexOf(true);
  if (first < 0) return null;
  // A cell that reaches down into the table belongs to it.
  while (rows[first]?.includes("^") === true) first -= 1;
  const end = inTable.lastIndexOf(true) + 1;
  return {
    name,
    before: paragraphs(rows.slice(0, first)),
    rows: withoutBlankColumns(rows.slice(first, end)),
    after: paragraphs([...rows.slice(end), ...cells.slice(below)]),
  };
}

/** Which rows are of the table, those between its first and its last one aside. */
function tableRows(rows: readonly (readonly string[])[]): readonly boolean[] {
  const inTable: boolean[] = [];
  for (const row of rows) {
    const joins = row.includes("^") && inTable.at(-1) === true;
    const texts = row.filter(isText);
    inTable.push(joins || (texts.length > 1 && !texts.every((text) => FORM_LINE.test(text))));
  }
  return inTable;
}

/** Rows of a heading, at most, that stands once more above the title for whoever scrolls. */
const ON_SCREEN = 2;
/** Rows, at most, of the heading itself. */
const HEADING = 3;

/** How many rows at the top repeat the heading of the table: a title follows them, and the same texts further down. */
function headingOnScreen(rows: readonly (readonly string[])[], inTable: readonly boolean[]): number {
  const first = inTable.indexOf(true);
  const end = inTable.indexOf(false, first);
  if (first < 0 || end < 0 || end > ON_SCREEN) return 0;
  const heading = textsIn(rows.slice(end - 1, end));
  if (heading.size < 3) return 0;
  const again = rows.slice(end + 1).some((_, index, below) => {
    const there = textsIn(below.slice(index, index + HEADING));
    return [...heading].every((text) => there.has(text));
  });
  return again ? end : 0;
}

/** What stands in some rows, wherever its lines break. */
function textsIn(rows: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.filter(isText).map((text) => text.replace(/\s/gu, ""))));
}

/** Where text begins that a blank row parts from the table: rows of at most two texts, and no numbers among them. */
function textBelow(cells: readonly (readonly string[])[]): number {
  const last = cells.findLastIndex((row) => row.includes("^") || !isProse(row));
  const blank = cells.findIndex((row, index) => index > last && !row.some(isText));
  return blank < 0 || last < 0 ? cells.length : blank;
}

function isProse(row: readonly string[]): boolean {
  const texts = row.filter(isText);
  return texts.length <= 2 && !texts.some((text) => /^[\d.%]+分?$/.test(text));
}

function isText(cell: string): boolean {
  return cell !== "" && cell !== "<" && cell !== "^";
}

/** A blank row to which the next one is joined stays: it holds the beginning of a blank cell. */
function withoutBlankRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((row, index) => {
    return row.some((cell) => cell === "^" || isText(cell)) || rows[index + 1]?.includes("^") === true;
  });
}

function paragraphs(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap((row) => paragraphsOf(row.filter(isText).join("  ")));
}

/** Columns in which nothing is printed, from the right: one that a blank cell beginning there reaches beyond stays. */
function withoutBlankColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const columns = rows[0]?.length ?? 0;
  const kept: number[] = [];
  for (let column = columns - 1; column >= 0; column -= 1) {
    const next = kept.at(-1);
    const needed = rows.some((row) => {
      const cell = row[column] ?? "";
      return isText(cell) || (cell === "" && next !== undefined && row[next] === "<");
    });
    if (needed) kept.push(column);
  }
  kept.reverse();
  return rows.map((row) => kept.map((column) => row[column] ?? ""));
}

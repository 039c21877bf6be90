import { issue } from "../../shared/issue";
import { failure, success, type Result } from "../../shared/result";
import type { GradingReading } from "../grammar/gradingReading";
import { readGrading } from "../grammar/readGrading";
import type { PrintedTable } from "../printedTable";
import { columnsOf, type Columns } from "./columns";
import { correctedColumns, correctedHeader, type Corrections } from "./corrections";
import { areasAcross, type Grid } from "./grid";
import { findHeader, type Header } from "./header";
import { ratingsOf, tickedRatings, type Ratings } from "./ratings";
import { tableRows, type TableRow } from "./rows";
import { oneLine, squeezed } from "./text";
import { titlesOf, type Titles } from "./titles";

/** A table with all that was found in it. */
export interface Found {
  readonly grid: Grid;
  readonly header: Header;
  readonly rows: readonly TableRow[];
  readonly columns: Columns;
  readonly titles: Titles;
  /** The ratings of a table without points; null for one with points. */
  readonly ratings: Ratings | null;
  /** The lines above the table, those in rows of their own above the header among them. */
  readonly above: readonly string[];
  readonly notes: readonly string[];
  /** The grades that the lines around the table state; null where none were understood. */
  readonly grades: GradingReading | null;
}

const NONE: Corrections = new Map();

/** Worksheets have places of their own for signatures and dates. */
const SIGNATURE = /签[字名章]|盖\s*章|^.{0,8}(?:评分人|考核人|填表人|审核人|负责人|日期)\s*[：:]|^\s*年\s*月\s*日\s*$/;

/**
 * Tells header, rows and columns of a table apart, and what the lines around it say. Columns are what `corrections` say,
 * where they say anything.
 */
export function foundIn(
  grid: Grid,
  { before, after }: Pick<PrintedTable, "before" | "after">,
  corrections: Corrections = NONE,
): Result<Found> {
  const found = findHeader(grid);
  if (!found.ok) return found;
  const header = correctedHeader(found.value, corrections);
  const rows = tableRows(grid, header);
  const above = [...before, ...linesAbove(grid, header)];
  const notes = [...rows.flatMap((row) => (row.kind === "note" ? [row.text] : [])), ...after].filter(isNote);
  const points = header.columns.some(({ cls }) => cls === "max");
  const ratings = points ? null : (ratingsOf([...notes, ...above]) ?? tickedRatings(header.columns));
  const around = { headings: rows.some(({ kind }) => kind === "heading"), rated: ratings !== null };
  const items = rows.flatMap(({ kind, row }) => (kind === "item" ? [row] : []));
  if (items.length === 0) return failure([issue("draft-no-rows", {}, {})]);
  const columns = correctedColumns(columnsOf(grid, found.value, items, around), header, corrections);
  const grades = readGrading([...notes, ...above]);
  return success({ grid, header, rows, columns, titles: titlesOf(above), ratings, above, notes, grades });
}

/** The texts that have rows of their own above the header, over half of its columns at least or in the first. */
function linesAbove(grid: Grid, { from }: Header): readonly string[] {
  const rows = Array.from({ length: from }, (_, row) => row);
  const lines = rows.flatMap((row) => {
    const [first, ...others] = areasAcross(grid, row).filter(({ text }) => text.trim() !== "");
    const alone = first !== undefined && others.length === 0 && (first.columns * 2 >= grid.width || first.column === 0);
    return alone ? [first] : [];
  });
  return [...new Set(lines)].map(({ text }) => oneLine(text));
}

/** A sentence, or what begins as notes do; results and signatures below a table are filled in there, and not part of it. */
function isNote(text: string): boolean {
  const line = squeezed(text);
  if (line.includes("请勿修改") || (SIGNATURE.test(text) && text.length < 60)) return false;
  return /^(?:附?注|说明|备注|[\d一二三四五六七八九十（(①-⑳*※★])/.test(line) || /[，。；]/.test(line);
}

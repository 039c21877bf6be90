import { isBlankPoints, pointsIn } from "../../rubric/printedPoints";
import { areasAcross, type Grid } from "./grid";
import { headerClass, isHeaderRow, type Header } from "./header";
import { titleOf, type SectionTitle } from "./sectionTitle";
import { hasChineseOrdinal, oneLine, squeezed } from "./text";

/** What a row below the header is. */
export type TableRow =
  | { readonly kind: "item"; readonly row: number }
  /** A row that names the section of the rows below it. */
  | { readonly kind: "heading"; readonly row: number; readonly text: string; readonly title: SectionTitle }
  | { readonly kind: "total" | "subtotal" | "header"; readonly row: number }
  | { readonly kind: "note"; readonly row: number; readonly text: string }
  /** Where another table begins, which is not read. */
  | { readonly kind: "other"; readonly row: number };

const TOTAL = /^(?:合计|总计|总分|共计|总得分|得分合计|合计得分|合计总分)(?:[（(：:].{0,20})?$/;
const SUBTOTAL = /^(?:小计|分项合计|本项合计)/;
const NOTE = /^(?:附?注|说明|备注|填表说明|考核说明)[：:\d.、]|签[字名章]|评分人|负责人/;
/** A heading is no sentence. */
const LONGEST_HEADING = 40;

/**
 * Tells the rows below a header apart; blank ones, and those that only continue joined cells, are left out. Another
 * header is another table: it and what follows are not read.
 */
export function tableRows(grid: Grid, header: Header): readonly TableRow[] {
  const rows: TableRow[] = [];
  const look = lookOf(grid, header);
  let ended = false;
  for (const row of rowsBelow(grid, header)) {
    const found = rowOf(look, row, ended);
    ended ||= found?.kind === "total";
    if (found?.kind === "other") return [...withItems(rows, ["heading", "note"]), found];
    if (found !== null) rows.push(found);
  }
  return withItems(rows, ["heading"]);
}

/** The rows without those at the end that have no items below them: results such as 等次, the title of another table. */
function withItems(rows: readonly TableRow[], kinds: readonly TableRow["kind"][]): readonly TableRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "item");
  return rows.filter(({ kind }, index) => index <= last || !kinds.includes(kind));
}

function rowOf(look: Look, row: number, ended: boolean): TableRow | null {
  const texts = textsOf(look, row);
  const [first] = beginning(look, row);
  if (first === undefined || isBlank(look, row)) return null;
  const again = texts.length > 1 && texts.every((text) => look.words.has(squeezed(text)));
  if (again && !ended) return { kind: "header", row };
  if (again || isOtherHeader(look.grid, row)) return { kind: "other", row };
  if (SUBTOTAL.test(first)) return { kind: "subtotal", row };
  if (TOTAL.test(first)) return { kind: "total", row };
  return alone(look, row, ended) ?? { kind: "item", row };
}

/** The texts that begin in a row, in one piece each; those that are joined from above stand for nothing of its own. */
function beginning({ grid, kept }: Look, row: number): readonly string[] {
  const areas = kept.map((column) => grid.area(row, column)).filter((area) => area.row === row);
  return areas.map(({ text }) => squeezed(text)).filter((text) => text !== "");
}

/** Whether a row has nothing but a number, as forms do that are longer than their text. */
function isBlank({ grid, kept, numbers }: Look, row: number): boolean {
  const texts = kept.filter((column) => !numbers.includes(column)).map((column) => grid.area(row, column).text);
  return numbers.length > 0 && texts.every((text) => text.trim() === "");
}

/** A header has at least three names, and no text that is longer than a name. */
function isOtherHeader(grid: Grid, row: number): boolean {
  const texts = areasAcross(grid, row).map(({ text }) => squeezed(text));
  const named = texts.filter((text) => headerClass(text) !== null);
  return named.length >= 3 && texts.every((text) => text.length <= 12) && isHeaderRow(grid, row);
}

/** What the rows of a table are looked at by. */
interface Look {
  readonly grid: Grid;
  /** The columns that are not dropped. */
  readonly kept: readonly number[];
  readonly maxes: readonly number[];
  readonly numbers: readonly number[];
  /** Whether items are numbered 1, 2, 3, so that 一、二、三 are sections. */
  readonly arabic: boolean;
  /** The words of the header. */
  readonly words: ReadonlySet<string>;
}

function lookOf(grid: Grid, header: Header): Look {
  const kept = header.columns.filter(({ cls }) => cls !== "dropped");
  return {
    grid,
    kept: kept.map(({ index }) => index),
    maxes: kept.filter(({ cls }) => cls === "max").map(({ index }) => index),
    numbers: kept.filter(({ cls }) => cls === "number").map(({ index }) => index),
    arabic: rowsBelow(grid, header).some((row) => /^\d/.test(grid.area(row, 0).text.normalize("NFKC").trim())),
    words: new Set(header.columns.flatMap((column) => column.words.map(squeezed))),
  };
}

function rowsBelow({ height }: Grid, { to }: Header): readonly number[] {
  return Array.from({ length: height - to - 1 }, (_, row) => to + 1 + row);
}

function textsOf({ grid, kept }: Look, row: number): readonly string[] {
  const areas = new Set(kept.map((column) => grid.area(row, column)));
  return [...areas].map(({ text }) => oneLine(text)).filter((text) => text !== "");
}

/** A row with one text, or with one and its points: a section's heading or a note. */
function alone(look: Look, row: number, ended: boolean): TableRow | null {
  const { grid, kept, maxes } = look;
  if (kept.length < 2) return null;
  const areas = [...new Set(kept.map((column) => grid.area(row, column)))].filter(({ text }) => !isBlankPoints(text));
  const points = areas.filter(
    ({ column, columns, text }) => maxes.includes(column) && columns === 1 && pointsIn(text) !== null,
  );
  const texts = areas.filter((area) => !points.includes(area) && area.row === row);
  if (areas.length !== texts.length + points.length || texts.length > 2) return null;
  const text = texts.map((area) => oneLine(area.text)).join("、");
  const [first] = texts;
  if (first === undefined || !isNumeral(first.text, texts.length, look)) return null;
  const whole = kept.filter((column) => grid.area(row, column) === first).length >= kept.length - 1;
  if (NOTE.test(text) && (whole || ended)) return { kind: "note", row, text: first.text.trim() };
  if (text.includes("否决") && text.length > 12) return null;
  if (isHeading(text, whole, first.column)) {
    const own = points[0] === undefined ? null : pointsIn(points[0].text);
    return { kind: "heading", row, text, title: titleOf(text, own) };
  }
  return whole && points.length === 0 ? { kind: "note", row, text: first.text.trim() } : null;
}

/** Two texts make a heading where the first is 一 or the like, and the items have other numbers. */
function isNumeral(text: string, count: number, { arabic }: Look): boolean {
  return count === 1 || (arabic && /^[一二三四五六七八九十]+$/.test(text.trim()));
}

function isHeading(text: string, whole: boolean, column: number): boolean {
  if (text.length > LONGEST_HEADING || /[。；]/.test(text)) return false;
  if (hasChineseOrdinal(text) || /^[一二三四五六七八九十]+、/.test(text)) return column <= 1;
  return whole || (column === 0 && titleOf(text, null).counts !== null);
}

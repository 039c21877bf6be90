import { isBlankPoints, pointsIn } from "../../rubric/printed";
import type { MergedArea } from "../../rubric/merges";
import { awardsBeside } from "../grammar/tokens";
import { areasAcross, type Grid } from "./grid";
import { headerClass, isHeaderRow, type Header } from "./header";
import { countsIn, titleBeside, titleOf, type SectionTitle } from "./sectionTitle";
import { guessedSums, summandAt, sumNamed } from "./sumRows";
import { hasChineseOrdinal, oneLine, squeezed } from "./text";

/** What a row below the header is. */
export type TableRow =
  | { readonly kind: "item"; readonly row: number }
  /** A row that names the section of the rows below it. */
  | { readonly kind: "heading"; readonly row: number; readonly text: string; readonly title: SectionTitle }
  /** Sums are `guessed` where not their words but their points tell them. */
  | { readonly kind: "total" | "subtotal"; readonly row: number; readonly guessed?: string }
  | { readonly kind: "header"; readonly row: number }
  | { readonly kind: "note"; readonly row: number; readonly text: string }
  /** Where another table begins, which is not read. */
  | { readonly kind: "other"; readonly row: number };

const NOTE_WORD =
  /^(?:附?注|说明|备注|填表说明|考核说明|评分说明|计分说明|有关说明|注意事项|补充说明)(?:[：:\d.、（(]|$)/;
const NOTE = new RegExp(`${NOTE_WORD.source.replace("|$", "")}|签[字名章]|评分人|负责人`);
/** What is filled in below the items. */
const RESULT =
  /^(?:考核|考评|评价|综合|最终|最后|实际|自评|核定|评定|总)*(?:得分|等次|等级|名次|排名|评语|意见|结论)[：:]?$|^.{0,10}(?:签[字名章]|盖章)|^.{0,6}(?:人|日期|单位)[：:]/;
/** A heading is no sentence. */
const LONGEST_HEADING = 40;
/** One that nothing but its place tells is shorter. */
const LONGEST_NAME = 16;

/**
 * Tells the rows below a header apart; blank ones, and those that only continue joined cells, are left out. Another
 * header is another table: it and what follows are not read.
 */
export function tableRows(grid: Grid, header: Header): readonly TableRow[] {
  const rows: TableRow[] = [];
  const look = lookOf(grid, header);
  const lastScored = look.maxes.length === 0 ? Infinity : lastWithPoints(look, header);
  let ended = false;
  // A blank row or the first note below the last points: what follows is text.
  let closed = false;
  for (const row of rowsBelow(grid, header)) {
    const found: TableRow | null = closed && row > lastScored ? noteOf(look, row) : rowOf(look, row, ended);
    ended ||= found?.kind === "total";
    closed ||= found === null ? isEmpty(look, row) : found.kind === "note" || found.kind === "total";
    if (found?.kind === "other") return withSums(look, [...withItems(rows, ["heading", "note"]), found]);
    if (found !== null) rows.push(found);
  }
  return withSums(look, withItems(rows, ["heading"]));
}

/** The last row with points, or with what counts without any. */
function lastWithPoints(look: Look, header: Header): number {
  return rowsBelow(look.grid, header).reduce((last, row) => {
    return hasPoints(look, row) || textsOf(look, row).some((text) => !NOTE_WORD.test(text) && countsIn(text) !== null)
      ? row
      : last;
  }, 0);
}

/** Whether points begin in a row. */
function hasPoints({ grid, maxes }: Look, row: number): boolean {
  return maxes.some((column) => {
    const { text, row: own, columns } = grid.area(row, column);
    return own === row && columns === 1 && !isBlankPoints(text) && pointsIn(text) !== null;
  });
}

/** Whether a row says by itself how points are given or taken. */
function hasRule({ grid, rules }: Look, row: number): boolean {
  return rules.some((column) => {
    const { text, row: own, column: first } = grid.area(row, column);
    return own === row && first === column && awardsBeside(text, null).length > 0;
  });
}

function isEmpty({ grid, kept }: Look, row: number): boolean {
  return kept.every((column) => grid.area(row, column).row === row && grid.area(row, column).text.trim() === "");
}

/** A row below the items; null where nothing begins in it. */
function noteOf(look: Look, row: number): TableRow | null {
  const texts = look.kept.map((column) => look.grid.area(row, column)).filter((area) => area.row === row);
  const text = [...new Set(texts)].map((area) => area.text.trim()).filter((one) => one !== "");
  if (text.length === 0) return null;
  const again = text.length > 1 && text.every((one) => look.words.has(squeezed(one)));
  if (again || isOtherHeader(look.grid, row)) return { kind: "other", row };
  const [first = "", ...rest] = text;
  const label = rest.length > 0 && NOTE_WORD.test(squeezed(first)) && !/[：:]$/.test(first) ? `${first}：` : first;
  return { kind: "note", row, text: label + rest.join("  ") };
}

/** The rows with those of sums told apart that have no word for it. */
function withSums(look: Look, rows: readonly TableRow[]): readonly TableRow[] {
  const summands = rows.flatMap((entry) => {
    if (entry.kind === "item") return [{ ...summandAt(look.grid, entry.row, look), parts: false }];
    return entry.kind === "heading" || entry.kind === "subtotal"
      ? [{ row: entry.row, points: 0, bare: false, parts: true }]
      : [];
  });
  const sums = guessedSums(summands);
  if (sums.size === 0) return rows;
  return rows.map((entry): TableRow => {
    const { row } = entry;
    const kind = sums.get(row);
    if (kind === undefined) return entry;
    const text = textsOf(look, row).find((one) => pointsIn(one) === null) ?? "";
    if (kind !== "heading") return { kind, row, guessed: text };
    const [column = 0] = look.maxes;
    return { kind, row, text, title: titleBeside(text, look.grid.area(row, column).text) };
  });
}

/** The rows without those at the end that have no items below them: results such as 等次, the title of another table. */
function withItems(rows: readonly TableRow[], kinds: readonly TableRow["kind"][]): readonly TableRow[] {
  const last = rows.findLastIndex(({ kind }) => kind === "item");
  return rows.filter(({ kind }, index) => index <= last || !kinds.includes(kind));
}

function rowOf(look: Look, row: number, ended: boolean): TableRow | null {
  const texts = textsOf(look, row);
  const [first] = beginning(look, row);
  if (first === undefined || (isBlank(look, row) && !NOTE_WORD.test(first))) return null;
  const again = texts.length > 1 && texts.every((text) => look.words.has(squeezed(text)));
  if (again && !ended) return { kind: "header", row };
  if (again || isOtherHeader(look.grid, row)) return { kind: "other", row };
  const sum = sumNamed(first);
  if (sum !== null && !hasRule(look, row)) return { kind: sum, row };
  if (NOTE_WORD.test(first) && !hasPoints(look, row) && !hasRule(look, row)) return noteOf(look, row);
  if (RESULT.test(first) && !hasPoints(look, row) && !hasRule(look, row)) return noteOf(look, row);
  return alone(look, row, ended) ?? { kind: "item", row };
}

/** The texts that begin in a row, in one piece each; those that are joined from above stand for nothing of its own. */
function beginning({ grid, kept }: Look, row: number): readonly string[] {
  const areas = new Set(kept.map((column) => grid.area(row, column)).filter((area) => area.row === row));
  return [...areas].map(({ text }) => squeezed(text)).filter((text) => text !== "");
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
  readonly rules: readonly number[];
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
    rules: kept.filter(({ cls }) => cls === "rule").map(({ index }) => index),
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
  const points = areas.filter((area) => {
    return maxes.includes(area.column) && area.row === row && pointsIn(area.text) !== null;
  });
  const texts = areas.filter((area) => !points.includes(area) && area.row === row);
  if (areas.length !== texts.length + points.length || texts.length > 2) return null;
  const text = texts.map((area) => oneLine(area.text)).join("、");
  const [first] = texts;
  if (first === undefined) return null;
  const outline = outlined(look, row, texts);
  if (outline !== null) return { kind: "heading", row, text: outline, title: titleBeside(outline, points[0]?.text ?? "") };
  if (!isNumeral(first.text, texts.length, look)) return null;
  // In a table of nothing but names and points, rows with both are items.
  const own = kept.filter((column) => grid.area(row, column) === first).length;
  const whole = own >= kept.length - 1 && (points.length === 0 || kept.length > 2);
  if (NOTE.test(text) && (whole || ended)) return { kind: "note", row, text: first.text.trim() };
  if (text.includes("否决") && text.length > 12) return null;
  const named = first.column === kept[0] && isNamedAlone(look, row, { text, points: points[0] ?? null });
  if (isHeading(text, whole, first.column) || named) {
    return { kind: "heading", row, text, title: titleBeside(text, points[0]?.text ?? "") };
  }
  return whole && points.length === 0 ? { kind: "note", row, text: first.text.trim() } : null;
}

/**
 * Whether a row names what is below it: its number is the beginning of the next one's (1 and 1.1, A and A1), its points
 * reach over the columns beside them, or it has no points where the next row has some.
 */
function isNamedAlone(look: Look, row: number, { text, points }: { text: string; points: MergedArea | null }): boolean {
  const { grid, maxes, numbers } = look;
  if (text.length > LONGEST_NAME || /[，。；：:]/u.test(text) || row + 1 >= grid.height) return false;
  // Where numbers stand, a name is none.
  if (numbers.includes(look.kept[0] ?? -1) && /^[\u4e00-\u9fff]{2}/u.test(text)) return true;
  if (points !== null) return points.columns > 1;
  const [first] = textsOf(look, row + 1);
  const below = hasPoints(look, row + 1) && first !== undefined && sumNamed(first) === null;
  return below && maxes.every((column) => grid.area(row, column).row === row) && numbers.length < 2;
}

/** The name in a row whose number is the beginning of the next row's: 1 and 1.1, A and A1; null where it is not. */
function outlined({ grid, kept }: Look, row: number, [first, second]: readonly MergedArea[]): string | null {
  const column = kept[0] ?? 0;
  if (first === undefined || first.column !== column || row + 1 >= grid.height) return null;
  const [, digits = "", rest = ""] = OUTLINE.exec(oneLine(first.text)) ?? [];
  const [, next = ""] = NEXT.exec(oneLine(grid.area(row + 1, column).text)) ?? [];
  const under = digits !== "" && [".", "．", "-", ""].some((mark) => next.startsWith(`${digits}${mark}1`)) && next !== digits;
  if (!under || (/\d$/u.test(digits) && !/^\d+[.．-]/u.test(next))) return null;
  const name = second === undefined ? rest : rest === "" ? oneLine(second.text) : "";
  return name === "" ? null : name;
}

/** 1, 1、组织领导, A */
const OUTLINE = /^([A-Z]|\d{1,2})[、.．]?\s*(.*)$/u;
const NEXT = /^([A-Z]?\d{1,2}(?:[.．-]\d{1,2})?)/u;

/** Two texts make a heading where the first is 一 or the like, and the items have other numbers. */
function isNumeral(text: string, count: number, { arabic }: Look): boolean {
  return count === 1 || (arabic && /^[一二三四五六七八九十]+$/.test(text.trim()));
}

function isHeading(text: string, whole: boolean, column: number): boolean {
  if (text.length > LONGEST_HEADING || /[。；]/.test(text)) return false;
  if (hasChineseOrdinal(text) || /^[一二三四五六七八九十]+、/.test(text)) return column <= 1;
  return whole || (column === 0 && titleOf(text, null).counts !== null);
}
